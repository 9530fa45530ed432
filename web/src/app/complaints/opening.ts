import type { SealedTextView } from '@shared/complaints/complaint.contract';

/** Browsers give their cryptography to pages that came over https (or from this very machine) only. */
export const doesBrowserSeal = (): boolean => Boolean((globalThis.crypto as Partial<Crypto> | undefined)?.subtle);

/** `failed`: the cryptography did not come; `damaged`: the passphrase is right and the text is not what was sealed. */
export type Opening =
  | { readonly outcome: 'opened'; readonly text: string }
  | { readonly outcome: 'wrongPassphrase' | 'damaged' | 'failed' | 'insecure' };

/** Unlocks the office's key and opens the text with it, here in the browser. */
export async function openSealed({ sealedText, officeKey }: SealedTextView, passphrase: string): Promise<Opening> {
  if (!doesBrowserSeal()) return { outcome: 'insecure' };
  const sealing = await import('./sealing').catch(() => null);
  if (!sealing || !officeKey.sealedIdentity) return { outcome: 'failed' };
  await screenToBeDrawn();
  const identity = await sealing.unlock(officeKey.sealedIdentity, passphrase).catch(() => null);
  if (identity === null) return { outcome: 'wrongPassphrase' };
  const text = await sealing.open(sealedText, identity).catch(() => null);
  return text === null ? { outcome: 'damaged' } : { outcome: 'opened', text };
}

/** A passphrase is slow on purpose and holds the screen for about a second: first let it say what is going on. */
export const screenToBeDrawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
