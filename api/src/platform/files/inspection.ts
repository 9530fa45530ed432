import type { MediaType } from '@shared/files/file.contract';
import sharp from 'sharp';
import { Refusal } from '../errors';

const mostPixels = 40_000_000;
const formats = { 'image/jpeg': 'jpeg', 'image/png': 'png' } as const;

/**
 * The bytes to keep. A file is what its content says, whatever its sender calls it. A picture is decoded and written
 * anew: what hides behind the pixels, the place and the camera in its metadata included, is not kept.
 * Refuses with FILE.NOT_WHAT_IT_SAYS.
 */
export async function inspected(mediaType: MediaType, bytes: Buffer): Promise<Buffer> {
  if (mediaType === 'application/pdf') return isPdf(bytes) ? bytes : refuse();
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
    if ((await picture.metadata()).format !== formats[mediaType]) return refuse();
    return await picture.rotate().toFormat(formats[mediaType]).toBuffer();
  } catch {
    return refuse();
  }
}

const isPdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-1024).includes('%%EOF');

function refuse(): never {
  throw new Refusal('FILE.NOT_WHAT_IT_SAYS');
}
