import { createHash } from 'node:crypto';
import type { StoredFileView } from '@shared/files/file.contract';
import sharp from 'sharp';
import type { Actor } from '@shared/actor';
import { type TestApp, testApp } from '../../../test/app';
import { pdfBytes, pictureBytes, sendFile, uploadPdf } from '../../../test/make/files';
import { UnitOfWork, type Work } from '../database';
import { FilesService } from './files.service';

describe('A file that is sent', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  const actor = (): Actor => app.as(['office']).actor as Actor;
  const other: Actor = { accountId: 'other', name: 'Other', roles: ['office'], locale: 'en' };
  const within = <T>(by: Actor, act: (work: Work, files: FilesService) => Promise<T>): Promise<T> =>
    app.nest.get(UnitOfWork).run(by, (work) => act(work, app.nest.get(FilesService)));

  it('is kept with its size and its hash', async () => {
    const answer = await sendFile(app.as(['office']), pdfBytes());
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      mediaType: 'application/pdf',
      size: pdfBytes().length,
      sha256: createHash('sha256').update(pdfBytes()).digest('hex'),
    });
  });

  it('gives up its metadata when it is a picture', async () => {
    const withPlace = await sharp(await pictureBytes())
      .withExif({ IFD0: { Copyright: 'taken at the gate' } })
      .jpeg()
      .toBuffer();
    const { body } = await sendFile(app.as(['participant']), withPlace, 'image/jpeg');
    const [row] = await app.sql<{ content: Buffer }>('select content from stored_files where id = $1', [body.id]);
    expect((await sharp(row?.content).metadata()).exif).toBeUndefined();
    expect(withPlace.includes('taken at the gate')).toBe(true);
  });

  it.each([
    ['a text that calls itself a PDF', 'application/pdf', Buffer.from('hello')],
    ['a PDF that was cut', 'application/pdf', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a text that calls itself a picture', 'image/png', Buffer.from('\x89PNG nothing')],
    ['a page with a script that calls itself a picture', 'image/jpeg', Buffer.from('<svg onload="alert(1)"/>')],
    ['nothing', 'application/pdf', Buffer.alloc(0)],
  ])('is refused when it is %s', async (_, type, bytes) => {
    const answer = await sendFile(app.as(['office']), bytes, type);
    expect(answer.body).toMatchObject({ code: 'FILE.NOT_WHAT_IT_SAYS', status: 422 });
  });

  it('is refused when it is a PNG that calls itself a JPEG', async () => {
    const answer = await sendFile(app.as(['office']), await pictureBytes('png'), 'image/jpeg');
    expect(answer.body).toMatchObject({ code: 'FILE.NOT_WHAT_IT_SAYS' });
  });

  it('is refused over 10 MB, of another type, at another address, and from an authority', async () => {
    const office = app.as(['office']);
    expect((await sendFile(office, Buffer.alloc(10 * 1024 * 1024 + 1))).body.sha256).toBeUndefined();
    expect((await sendFile(office, Buffer.alloc(10 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await sendFile(office, pdfBytes(), 'application/zip')).status).toBe(415);
    const elsewhere = await office.post('/authorities', pdfBytes(), { headers: { 'content-type': 'application/pdf' } });
    expect(elsewhere.body).toMatchObject({ code: 'REQUEST.UNSUPPORTED_TYPE' });
    expect((await sendFile(app.as(['authority']), pdfBytes())).status).toBe(403);
  });

  it('is the same file when the same request is repeated', async () => {
    const headers = { 'content-type': 'application/pdf' };
    const send = (bytes: Buffer) =>
      app.as(['office']).post<StoredFileView>('/files', bytes, { headers, idempotencyKey: 'repeated-file' });
    const first = await send(pdfBytes('same'));
    expect((await send(pdfBytes('same'))).body).toEqual(first.body);
    expect((await send(pdfBytes('else'))).status).toBe(409);
  });

  it('becomes part of one record, and only by who sent it', async () => {
    const fileId = await uploadPdf(app.as(['office']));
    const claim = (by: Actor) => within(by, (work, files) => files.claim(work, fileId, 'fileId'));
    await expect(claim(other)).rejects.toMatchObject({ code: 'FILE.NOT_FOUND', details: { field: 'fileId' } });
    await claim(actor());
    await expect(claim(actor())).rejects.toMatchObject({ code: 'FILE.NOT_FOUND' });
    const opened = await within(other, (work, files) => files.open(work, fileId));
    expect(opened).toEqual({ mediaType: 'application/pdf', bytes: pdfBytes() });
    await expect(app.sql(`update stored_files set claimed_at = null where id = $1`, [fileId])).rejects.toThrow(
      'a stored file does not change',
    );
    await expect(app.sql('delete from stored_files where id = $1', [fileId])).rejects.toThrow('does not change');
  });

  it('leaves nothing when it was sent only to be worked on', async () => {
    const fileId = await uploadPdf(app.as(['office']));
    const { bytes } = await within(actor(), (work, files) => files.consume(work, fileId, 'photoId'));
    expect(bytes).toEqual(pdfBytes());
    expect(await app.sql('select id from stored_files where id = $1', [fileId])).toEqual([]);
  });

  it('is forgotten after a day in which no record claimed it', async () => {
    const left = await uploadPdf(app.as(['office']), 'left');
    const kept = await uploadPdf(app.as(['office']), 'kept');
    await within(actor(), (work, files) => files.claim(work, kept, 'fileId'));
    expect(await within(actor(), (work, files) => files.forgetUnclaimed(work))).toBe(0);
    app.clock.set('2026-03-04');
    expect(await within(actor(), (work, files) => files.forgetUnclaimed(work))).toBeGreaterThan(0);
    const ids = (await app.sql<{ id: string }>('select id from stored_files')).map(({ id }) => id);
    expect(ids).toContain(kept);
    expect(ids).not.toContain(left);
  });
});
