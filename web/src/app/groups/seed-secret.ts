import { DOCUMENT, inject, Injectable } from '@angular/core';

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** 32 random bytes as 64 hex digits. */
export const newSecret = (): string => hexOf(crypto.getRandomValues(new Uint8Array(32)));

/** SHA-256 of the lines `npm-draw-commitment/1`, the group's id and the secret's digits, as 64 hex digits; the API checks the same. */
export async function commitmentTo(groupId: string, secret: string): Promise<string> {
  const text = ['npm-draw-commitment/1', groupId, secret].join('\n');
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/**
 * A member's secret between commitment and reveal. The server must not have it, so it stays in this browser; the member
 * writes it down as well, for a browser may forget.
 */
@Injectable({ providedIn: 'root' })
export class SeedSecrets {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;

  /** False where the browser keeps nothing: then the member's own note is all there is. */
  keep(groupId: string, accountId: string, secret: string): boolean {
    try {
      this.storage?.setItem(nameOf(groupId, accountId), secret);
      return this.find(groupId, accountId) === secret;
    } catch {
      return false;
    }
  }

  find(groupId: string, accountId: string): string {
    try {
      return this.storage?.getItem(nameOf(groupId, accountId)) ?? '';
    } catch {
      return '';
    }
  }

  forget(groupId: string, accountId: string): void {
    try {
      this.storage?.removeItem(nameOf(groupId, accountId));
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }
}

const nameOf = (groupId: string, accountId: string): string => `draw-secret.${groupId}.${accountId}`;
