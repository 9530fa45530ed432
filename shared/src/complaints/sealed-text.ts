const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';
/** A nonce of 16 bytes and the tag of an empty text, 16 bytes: nothing shorter can follow the header. */
const leastPayload = 32;

export type SealedTo = 'recipient' | 'passphrase';

/**
 * To what an armored age file is sealed, read from its header (age-encryption.org/v1); null for anything else, so for
 * plain text and for plain text dressed in armour. Needs no key and no age library: it is what the server can check.
 */
export function sealedTo(text: string): SealedTo | null {
  const lines = text.trim().split(/\r?\n/);
  const body = lines.slice(1, -1);
  if (lines[0] !== begin || lines.at(-1) !== end || !isArmour(body)) return null;
  const file = bytesOf(body.join(''));
  if (file === null) return null;
  const header =
    /^age-encryption\.org\/v1\n((?:-> [\x21-\x7e]+(?: [\x21-\x7e]+)*\n(?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{0,63}\n)+)--- [A-Za-z0-9+/]{43}\n/.exec(
      file,
    );
  if (!header?.[1] || file.length - header[0].length < leastPayload) return null;
  const types = [...header[1].matchAll(/^-> (\S+)/gm)].map(([, type]) => type);
  if (types.every((type) => type === 'X25519')) return 'recipient';
  return types.length === 1 && types[0] === 'scrypt' ? 'passphrase' : null;
}

/** Full lines of 64 and a last one that may be shorter: the strict form, with no room for anything readable between. */
const isArmour = (lines: readonly string[]): boolean =>
  lines.length > 0 && lines.every((line, at) => (at < lines.length - 1 ? line.length === 64 : line.length <= 64));

function bytesOf(base64: string): string | null {
  try {
    return atob(base64);
  } catch {
    return null;
  }
}
