import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { CertificateCheck } from '@shared/participants/certificate.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { pictureBytes, sendFile, uploadPdf, uploadPicture } from '../../test/make/files';
import { makeParticipant } from '../../test/make/participants';
import { renew } from '../../test/make/renewals';
import { terminate } from '../../test/make/terminations';
import type { DocumentDefinition } from '../platform/pdf';
import { PdfPrinter } from '../platform/pdf';
import { readBack } from '../platform/pdf/read-back';

describe('A certificate', () => {
  let app: TestApp;
  let office: Client;
  /** What was printed, as data: the square on a card is nowhere else. */
  const printed: DocumentDefinition[] = [];

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    const printer = app.nest.get(PdfPrinter, { strict: false });
    const print = printer.print.bind(printer);
    jest.spyOn(printer, 'print').mockImplementation((document, options) => {
      printed.push(document);
      return print(document, options);
    });
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-03-02'));

  const issue = async (id: string, photoId?: string) =>
    office.post<ParticipantView & { code: string; provision: string }>(`/participants/${id}/certificates`, {
      photoId: photoId ?? (await uploadPicture(office)),
    });
  const lastAddress = (): string => /"qr":"([^"]+)"/.exec(JSON.stringify(printed.at(-1)))?.[1] ?? '';
  const issued = async (id: string): Promise<string> => {
    expect((await issue(id)).status).toBe(201);
    return lastAddress().split('#')[1] ?? '';
  };
  const check = (token: string) =>
    app.anonymous.post<CertificateCheck>(
      '/api/public/v1/certificates',
      { token },
      { headers: { 'x-correlation-id': 'c' } },
    );
  const notValid = '{"valid":false}';

  it('is issued for the mandate of today, numbered within the year', async () => {
    const { id } = await makeParticipant(app, { mandateTo: '2026-12-31' });
    const { body } = await issue(id);
    expect(body).toMatchObject({
      version: 2,
      certificate: { number: '2026-001', issuedOn: '2026-03-02', validUntil: '2026-12-31' },
    });
    expect((await issue((await makeParticipant(app)).id)).body.certificate?.number).toBe('2026-002');
    const entries = `select action from audit_entries where subject_id = $1`;
    expect(await app.sql(entries, [body.certificate?.id])).toEqual([{ action: 'certificate.issue' }]);
  });

  it('carries a small picture without metadata, and the one that was sent is not kept', async () => {
    const { id, as } = await makeParticipant(app);
    const sent = await sharp(await pictureBytes('jpeg', 1200, 900))
      .withExif({ IFD0: { Copyright: 'taken at home' } })
      .jpeg()
      .toBuffer();
    const photoId = (await sendFile(office, sent, 'image/jpeg')).body.id;
    expect((await issue(id, photoId)).status).toBe(201);
    expect(await app.sql('select from stored_files where id = $1', [photoId])).toEqual([]);
    const [row] = await app.sql<{ content: Buffer; media_type: string }>(
      `select content, media_type from stored_files f join certificates c on c.photo_id = f.id where c.participant_id = $1`,
      [id],
    );
    const { width, height, format, exif } = await sharp(row?.content).metadata();
    expect([width, height, format, exif, row?.media_type]).toEqual([300, 400, 'jpeg', undefined, 'image/jpeg']);
    expect((await office.get(`/participants/${id}/certificate/photo`)).headers['content-type']).toBe('image/jpeg');
    expect((await as.get('/participants/me/certificate/photo')).status).toBe(200);
    expect((await as.get(`/participants/${id}/certificate/photo`)).status).toBe(403);
  });

  it('is printed in Kazakh and Russian with its name, number, days and a square that leads to the check', async () => {
    const { id, as } = await makeParticipant(app, {
      fullName: 'Әбілқасымова Сәуле',
      category: 'doctor',
      mandateTo: '2027-01-31',
    });
    const token = await issued(id);
    expect(lastAddress()).toMatch(/^http:\/\/localhost:3000\/certificate#[\w-]{22}$/);
    const answer = await app.nest.inject({
      method: 'GET',
      url: '/api/v1/participants/me/certificate/pdf',
      headers: { 'x-test-actor': Buffer.from(JSON.stringify(as.actor)).toString('base64') },
    });
    expect(answer.headers['content-type']).toBe('application/pdf');
    const [page, ...further] = readBack(answer.rawPayload);
    expect(further).toEqual([]);
    for (const words of [
      'Әбілқасымова',
      'дәрігер/врач',
      'Қатысушыныңкуәлігі',
      'Удостоверение',
      '02.03.2026',
      '31.01.2027',
    ])
      expect(page).toContain(words);
    expect(page).not.toContain(token);
    const reads = `select from audit_entries a join certificates c on a.subject_id = c.id::text
      where c.participant_id = $1 and a.action = 'certificate.read-print'`;
    expect(await app.sql(reads, [id])).toHaveLength(1);
    expect((await app.as(['council']).get(`/participants/${id}/certificate/pdf`)).status).toBe(403);
    expect(await app.sql('select token_hash from certificates where participant_id = $1', [id])).toEqual([
      { token_hash: createHash('sha256').update(token).digest('hex') },
    ]);
  });

  it('that is valid is told with name and picture to whoever has it, and nothing else', async () => {
    const { id, fullName } = await makeParticipant(app);
    const { status, body, headers } = await check(await issued(id));
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(Object.keys(body).sort()).toEqual(['fullName', 'photo', 'valid']);
    if (!body.valid) throw new Error('it is valid');
    expect(body.fullName).toBe(fullName);
    expect((await sharp(Buffer.from(body.photo, 'base64')).metadata()).format).toBe('jpeg');
  });

  it('that is not valid, for whatever reason, is told from an unknown one by no byte', async () => {
    const person = async (of: object = {}) => (await makeParticipant(app, of)).id;
    const [revoked, replaced, suspended, terminated, barred] = [
      await person(),
      await person(),
      await person(),
      await person(),
      await person(),
    ];
    const tokens = new Map<string, string>();
    for (const id of [revoked, replaced, suspended, terminated, barred]) tokens.set(id, await issued(id));
    const expiring = await makeParticipant(app, { mandateTo: '2026-03-04' });
    const ofExpired = await issued(expiring.id);
    for (const token of [...tokens.values(), ofExpired]) expect((await check(token)).body.valid).toBe(true);

    await office.post(`/participants/${revoked}/certificate/revocation`, { reason: 'lost' });
    const anew = await issued(replaced);
    for (const id of [suspended, barred]) {
      const body = { ground: '11-3(1)(1)', basis: 'Letter no. 1', from: '2026-03-02' };
      await office.post(`/participants/${id}/suspension`, body);
    }
    const established = { outcome: 'established', on: '2026-03-02', evidence: 'Letter no. 2' };
    await office.post(`/participants/${barred}/suspension/lifting`, established);
    await terminate(app, terminated, { ground: '11-6(1)' });
    await renew(app, expiring, { mandateTo: '2026-12-31' });
    app.clock.set('2026-03-05');

    const unknown = await check('AAAAAAAAAAAAAAAAAAAAAA');
    expect([unknown.status, unknown.text]).toEqual([200, notValid]);
    for (const token of [...tokens.values(), ofExpired, '', 'ә'.repeat(200)]) {
      const answer = await check(token);
      expect([answer.status, answer.text]).toEqual([200, notValid]);
      const said = ({ headers }: typeof answer) =>
        Object.entries(headers).filter(([name]) => !/^(date|x-ratelimit|x-correlation)/.test(name));
      expect(said(answer)).toEqual(said(unknown));
    }
    expect((await check(anew)).body.valid).toBe(true);

    const cleared = { outcome: 'cleared', on: '2026-03-05', evidence: 'Letter no. 3' };
    await office.post(`/participants/${suspended}/suspension/lifting`, cleared);
    expect((await check(tokens.get(suspended) ?? '')).body.valid).toBe(true);
  });

  it('is issued only to whom powers belong today, of a picture that this office sent', async () => {
    const { id } = await makeParticipant(app);
    expect((await issue(id, await uploadPdf(office))).body.code).toBe('CERTIFICATE.PHOTO_UNFIT');
    expect((await issue(id, await uploadPicture(app.as(['council'])))).body.code).toBe('FILE.NOT_FOUND');
    expect((await office.post(`/participants/${id}/certificate/revocation`, { reason: 'lost' })).body.code).toBe(
      'CERTIFICATE.NONE_IN_USE',
    );
    await terminate(app, id, { ground: '11-6(3)' });
    const refused = await issue(id);
    expect([refused.status, refused.body.code, refused.body.provision]).toEqual([409, 'CERTIFICATE.NO_POWERS', '11-4']);
    expect((await app.anonymous.post('/api/public/v1/certificates', { token: 5 })).status).toBe(422);
  });

  it('is out of reach of the portal’s role but by its hash, and is only ever revoked', async () => {
    const { id } = await makeParticipant(app);
    await issued(id);
    for (const query of ['select * from certificates', 'select * from participants', 'select * from stored_files'])
      await expect(app.sql(`set local role npm_portal; ${query}`)).rejects.toThrow('permission denied');
    await expect(app.sql('update certificates set number = 999 where participant_id = $1', [id])).rejects.toMatchObject(
      {
        constraint: 'certificates_revoked_once',
      },
    );
    await expect(app.sql('delete from certificates')).rejects.toMatchObject({
      constraint: 'certificates_never_deleted',
    });
    await terminate(app, id, { ground: '11-6(3)' });
    const copy = `insert into certificates (participant_id, mandate_id, year, number, photo_id, print_id, token_hash, issued_on, created_at)
      select participant_id, mandate_id, 2030, 1, photo_id, print_id, repeat('a', 64), issued_on, now()
      from certificates where participant_id = $1`;
    await expect(app.sql(copy, [id])).rejects.toMatchObject({ constraint: 'certificates_show_powers' });
  });
});
