import type { StoredFileView } from '@shared/files/file.contract';
import sharp from 'sharp';
import type { Answer, Client } from '../app';
import { made } from './made';

/** The smallest bytes that pass for a PDF; `mark` makes two of them differ. */
export const pdfBytes = (mark = 'paper'): Buffer => Buffer.from(`%PDF-1.7\n% ${mark}\n%%EOF\n`);

/** A picture of one colour. */
export const pictureBytes = (format: 'jpeg' | 'png' = 'jpeg', width = 600, height = 800): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#4477aa' } })
    .toFormat(format)
    .toBuffer();

export const sendFile = (
  client: Client,
  bytes: Buffer,
  contentType = 'application/pdf',
): Promise<Answer<StoredFileView>> =>
  client.post<StoredFileView>('/files', bytes, { headers: { 'content-type': contentType } });

/** @example const fileId = await uploadPdf(app.as(['office'])); */
export async function uploadPdf(client: Client, mark?: string): Promise<string> {
  return made(await sendFile(client, pdfBytes(mark))).id;
}

export async function uploadPicture(client: Client): Promise<string> {
  return made(await sendFile(client, await pictureBytes(), 'image/jpeg')).id;
}
