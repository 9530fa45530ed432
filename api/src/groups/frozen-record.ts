import type { ExclusionReason } from '@shared/groups/reasons';
import { canonicalInput, type FrozenDraw, type Lottery, type LotteryInput, lotteryRule, type RefillPart } from './draw';
import { canonicalJson, sha256 } from './draw/canonical-json';

/** What is written of a lot before it is drawn: its bytes, and what proves them. */
export interface FrozenRecord {
  readonly rule: string;
  /** Canonical JSON. */
  readonly frozen: string;
  /** Of the UTF-8 bytes of `frozen`. */
  readonly frozenSha256: string;
}

/** What a refill is drawn from; no lottery where nobody was left who could fill the seat. */
export type FrozenRefill = Pick<RefillPart, 'input' | 'lottery'>;

export const frozenDraw = (
  input: LotteryInput,
  exclusions: readonly { participantId: string; reason: ExclusionReason }[],
  lottery: Lottery,
): FrozenRecord =>
  recordOf({
    input: canonicalInput(input),
    exclusions: exclusions
      .map(({ participantId, reason }) => ({ participantId, reason }))
      .sort((a, b) => (a.participantId < b.participantId ? -1 : 1)),
    lottery,
  } satisfies FrozenDraw);

export const frozenRefill = (input: LotteryInput, lottery: Lottery | null): FrozenRecord =>
  recordOf({ input: canonicalInput(input), lottery } satisfies FrozenRefill);

/** Null for a record of an earlier rule, which was frozen in another form. */
export const readFrozenDraw = ({ rule, frozen }: Pick<FrozenRecord, 'rule' | 'frozen'>): FrozenDraw | null =>
  rule === lotteryRule ? (JSON.parse(frozen) as FrozenDraw) : null;

export const readFrozenRefill = ({ rule, frozen }: Pick<FrozenRecord, 'rule' | 'frozen'>): FrozenRefill | null =>
  rule === lotteryRule ? (JSON.parse(frozen) as FrozenRefill) : null;

function recordOf(content: FrozenDraw | FrozenRefill): FrozenRecord {
  const frozen = canonicalJson(content);
  return { rule: lotteryRule, frozen, frozenSha256: sha256(frozen) };
}
