/** What is kept of papers and pictures; a file is known by what is in it, not by its name. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** Bytes; a larger file is refused while it is still being sent. */
export const largestFile = 10 * 1024 * 1024;

/**
 * Answer of `POST /files`, whose body is the file itself. A record then names it by `id`; until one does, only the person
 * who sent it can, and after a day it is gone.
 */
export interface StoredFileView {
  readonly id: string;
  readonly mediaType: MediaType;
  /** Bytes. */
  readonly size: number;
  /** Of the stored bytes, hex; a picture is written anew without its metadata, so it differs from the one sent. */
  readonly sha256: string;
}
