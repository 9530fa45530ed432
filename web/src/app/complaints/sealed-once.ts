import type { OfficeKeyView } from '@shared/complaints/office-key.contract';

/**
 * Seals a text to the office's key. Sealed anew, the same text looks different, and a try after a lost answer would be taken
 * for another complaint; so the same text for the same key is sealed once, until it is forgotten.
 */
export class SealedOnce {
  private last: { readonly text: string; readonly keyId: string; readonly sealed: string } | null = null;

  async for(text: string, key: OfficeKeyView): Promise<string> {
    if (this.last?.text === text && this.last.keyId === key.id) return this.last.sealed;
    const { seal } = await import('./sealing');
    const sealed = await seal(text, key.recipient);
    this.last = { text, keyId: key.id, sealed };
    return sealed;
  }

  forget(): void {
    this.last = null;
  }
}
