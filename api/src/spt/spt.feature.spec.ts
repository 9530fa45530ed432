import type { Page } from '@shared/page';
import type { Role } from '@shared/permissions';
import type {
  RegisterSptContact,
  SptContactSummary,
  SptContactView,
  SptReaders,
  SptRegistered,
} from '@shared/spt/spt.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { uploadPdf } from '../../test/make/files';
import { made } from '../../test/make/made';

const absent = '7c0a0000-0000-4000-8000-000000000001';
const headers = { 'x-correlation-id': 'the-same-correlation' };

describe('the log of contacts with the Subcommittee (11-2(3))', () => {
  let app: TestApp;
  let ombudsman: Client;
  let office: Client;
  const contact = (change: Partial<RegisterSptContact> = {}): RegisterSptContact => ({
    kind: 'letter',
    direction: 'incoming',
    contactOn: '2026-02-20',
    subject: 'A visit is announced',
    summary: 'The Subcommittee asks for the list of places.',
    ...change,
  });
  const register = async (change: Partial<RegisterSptContact> = {}): Promise<SptContactView> => {
    const { contact: view } = made(await ombudsman.post<SptRegistered>('/spt', contact(change)));
    if (!view) throw new Error('the Ombudsman reads every entry');
    return view;
  };

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    ombudsman = app.as(['ombudsman']);
    office = app.as(['office']);
  });
  afterAll(() => app.close());

  describe('is restricted by default', () => {
    const entries: Partial<Record<SptReaders, SptContactView>> = {};
    beforeAll(async () => {
      for (const openTo of ['ombudsman', 'office', 'council'] as const) entries[openTo] = await register({ openTo });
    });

    it.each<[Role, SptReaders[]]>([
      ['ombudsman', ['ombudsman', 'office', 'council']],
      ['office', ['office', 'council']],
      ['council', ['council']],
    ])('to %s reads what is open to %j, and what is closed is not there', async (role, readable) => {
      const as = app.as([role]);
      const none = await as.get(`/spt/${absent}`, { headers });
      for (const [openTo, entry] of Object.entries(entries)) {
        const answer = await as.get(`/spt/${entry.id}`, { headers });
        if (readable.includes(entry.openTo)) expect([openTo, answer.status]).toEqual([openTo, 200]);
        else expect([answer.status, answer.text]).toEqual([404, none.text]);
      }
      const { body } = await as.get<Page<SptContactSummary>>('/spt');
      expect([...new Set(body.items.map(({ openTo }) => openTo))].sort()).toEqual([...readable].sort());
    });

    it('opens to the Ombudsman alone unless told otherwise', async () => {
      expect((await register()).openTo).toBe('ombudsman');
    });

    it('is not there at all for participants, authorities and administrators', async () => {
      for (const role of ['participant', 'authority', 'administrator'] as const)
        expect([role, (await app.as([role]).get('/spt')).status]).toEqual([role, 403]);
      expect((await app.as(['council']).post('/spt', contact())).status).toBe(403);
    });

    it('takes an entry from the office that the office does not see again', async () => {
      const answer = await office.post<SptRegistered>('/spt', contact({ subject: 'For the Ombudsman’s eyes' }));
      expect([answer.status, answer.body]).toEqual([201, { openTo: 'ombudsman', contact: null }]);
      const seen = async (by: Client) =>
        (await by.get<Page<SptContactSummary>>('/spt')).body.items.some((row) => row.subject.startsWith('For the'));
      expect([await seen(office), await seen(ombudsman)]).toEqual([false, true]);
    });
  });

  it('logs every read of an entry and of its files (11-10(2))', async () => {
    const fileId = await uploadPdf(ombudsman);
    const entry = await register({ openTo: 'office', fileIds: [fileId, await uploadPdf(ombudsman, 'second')] });
    expect(entry.files.map(({ mediaType }) => mediaType)).toEqual(['application/pdf', 'application/pdf']);
    await office.get(`/spt/${entry.id}`);
    const file = await office.get(`/spt/${entry.id}/files/${fileId}`);
    expect([file.status, file.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await app.as(['council']).get(`/spt/${entry.id}/files/${fileId}`)).status).toBe(404);
    const other = await register({ openTo: 'council' });
    expect((await office.get(`/spt/${other.id}/files/${fileId}`)).status).toBe(404);
    const entries = await app.sql(
      `select action, provision, actor_id, detail from audit_entries where subject_id = $1 order by seq`,
      [entry.id],
    );
    expect(entries).toEqual([
      {
        action: 'spt-contact.register',
        provision: '11-2(3)',
        actor_id: 'test-ombudsman',
        detail: { openTo: 'office' },
      },
      { action: 'spt-contact.read', provision: '11-10(2)', actor_id: 'test-office', detail: {} },
      { action: 'spt-contact.read-file', provision: '11-10(2)', actor_id: 'test-office', detail: {} },
    ]);
    await office.get('/spt');
    const lists = await app.sql<{ detail: { ids: string[] } }>(
      `select detail from audit_entries where action = 'spt-log.list' and actor_id = 'test-office'`,
    );
    expect(lists.at(-1)?.detail.ids).toContain(entry.id);
  });

  it('grows by corrections that name the entry they correct', async () => {
    const entry = await register({ openTo: 'office' });
    const correction = contact({ correctsId: entry.id, subject: 'The visit is in May', openTo: 'office' });
    const { contact: correcting } = made(await office.post<SptRegistered>('/spt', correction));
    expect(correcting?.corrects).toEqual({ id: entry.id, contactOn: '2026-02-20', subject: 'A visit is announced' });
    await register({ correctsId: entry.id, subject: 'Between us' });
    const seenBy = async (by: Client) =>
      (await by.get<SptContactView>(`/spt/${entry.id}`)).body.correctedBy.map(({ subject }) => subject).sort();
    expect([await seenBy(office), await seenBy(ombudsman)]).toEqual([
      ['The visit is in May'],
      ['Between us', 'The visit is in May'],
    ]);
    const closed = await register();
    const refused = [closed.id, absent].map((correctsId) => office.post('/spt', contact({ correctsId }), { headers }));
    const [hidden, none] = await Promise.all(refused);
    expect(hidden).toMatchObject({
      status: 422,
      body: { code: 'SPT.CORRECTED_UNKNOWN', fields: [{ field: 'correctsId' }] },
    });
    expect(hidden?.text).toBe(none?.text);
  });

  it('is found by kind and year', async () => {
    await register({ kind: 'meeting', contactOn: '2024-05-05', subject: 'In Geneva' });
    const { body } = await ombudsman.get<Page<SptContactSummary>>('/spt?kind=meeting&year=2024');
    expect(body.items.map(({ subject }) => subject)).toEqual(['In Geneva']);
    expect((await ombudsman.get<Page<SptContactSummary>>('/spt?kind=meeting&year=2025')).body.items).toEqual([]);
  });

  it.each([
    [{ contactOn: '2026-03-03' }, 'REQUEST.DATE_IN_THE_FUTURE', 'contactOn'],
    [{ nextStepDueOn: '2026-04-01' }, 'SPT.NEXT_STEP_REQUIRED', 'nextStep'],
    [{ nextStep: 'Answer', nextStepDueOn: '2026-02-19' }, 'SPT.NEXT_STEP_TOO_EARLY', 'nextStepDueOn'],
    [{ fileIds: [absent] }, 'FILE.NOT_FOUND', 'fileIds.0'],
    [{ summary: '  ' }, 'REQUEST.INVALID', 'summary'],
  ])('refuses %j', async (change, code, field) => {
    const answer = await office.post('/spt', contact(change));
    expect([answer.status, answer.body.code, answer.body.fields?.[0]?.field]).toEqual([422, code, field]);
  });

  it('never changes, says the database', async () => {
    await expect(app.sql(`update spt_contacts set open_to = 'council'`)).rejects.toMatchObject({
      constraint: 'spt_contacts_append_only',
    });
    await expect(app.sql('delete from spt_contacts')).rejects.toMatchObject({ constraint: 'spt_contacts_append_only' });
    await expect(app.sql('truncate spt_contacts cascade')).rejects.toMatchObject({
      constraint: 'spt_contacts_append_only',
    });
    await expect(app.sql('delete from spt_contact_files')).rejects.toMatchObject({
      constraint: 'spt_contact_files_append_only',
    });
  });
});
