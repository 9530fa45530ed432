import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits: nobody finds a letter by trying. */
export const newToken = (): string => randomBytes(16).toString('base64url');

/** What is kept of a token. It is random, so a plain hash is enough. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
