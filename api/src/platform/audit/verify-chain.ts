import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** One stored entry with the text that its hash was made of, as the database reads it back now. */
export interface StoredEntry {
  readonly seq: number;
  readonly text: string;
  readonly previousHash: string;
  readonly hash: string;
}

export type ChainVerdict =
  | { readonly isWhole: true; readonly entries: number; readonly lastHash: string }
  | { readonly isWhole: false; readonly brokenAt: number; readonly why: 'missing' | 'unlinked' | 'changed' };

const genesis = '0'.repeat(64);

/** Recomputes the chain outside the database and names the first entry that does not fit (11-10(2): every access is logged). */
export class ChainVerifier {
  private expectedSeq = 1;
  private previousHash = genesis;

  /** Entries come in order; returns the verdict as soon as one does not fit. */
  add(entry: StoredEntry): ChainVerdict | null {
    const fail = (why: 'missing' | 'unlinked' | 'changed'): ChainVerdict => ({
      isWhole: false,
      brokenAt: this.expectedSeq,
      why,
    });
    if (entry.seq !== this.expectedSeq) return fail('missing');
    if (entry.previousHash !== this.previousHash) return fail('unlinked');
    if (createHash('sha256').update(entry.text, 'utf8').digest('hex') !== entry.hash) return fail('changed');
    this.expectedSeq += 1;
    this.previousHash = entry.hash;
    return null;
  }

  verdict(): ChainVerdict {
    return { isWhole: true, entries: this.expectedSeq - 1, lastHash: this.previousHash };
  }
}

const pageSize = 5000;

export async function verifyAuditChain(client: Client): Promise<ChainVerdict> {
  const verifier = new ChainVerifier();
  for (let after = 0; ;) {
    const { rows } = await client.query<{ seq: string; text: string; previous_hash: string; hash: string }>(
      `select seq, audit_entry_text(e) as text, previous_hash, hash from audit_entries e where seq > $1 order by seq limit ${pageSize}`,
      [after],
    );
    for (const row of rows) {
      const verdict = verifier.add({
        seq: Number(row.seq),
        text: row.text,
        previousHash: row.previous_hash,
        hash: row.hash,
      });
      if (verdict) return verdict;
    }
    if (rows.length < pageSize) return verifier.verdict();
    after = Number(rows.at(-1)?.seq);
  }
}
