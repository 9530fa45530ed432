import type { CallView } from '@shared/calls/call.contract';
import type { ApplicationView } from '@shared/participants/application.contract';
import { type Client, testApp, type TestApp } from '../../test/app';
import { makeAnnouncedCall, makeCall } from '../../test/make/calls';
import { uploadPdf } from '../../test/make/files';
import { nextIin } from '../../test/make/iins';
import { checkGrounds, makeApplication, makeParticipant } from '../../test/make/participants';

describe('An application', () => {
  let app: TestApp;
  let office: Client;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-03-02'));

  const form = (given: object = {}) => ({
    ...{ fullName: 'A', iin: nextIin(), category: 'lawyer', organisation: 'B', submittedOn: '2026-03-02' },
    ...given,
  });
  const submit = (given: object = {}) => office.post<ApplicationView & { code: string }>('/applications', form(given));
  const insert = (call: CallView, day: string, category = 'lawyer') =>
    app.sql(
      `insert into applications (full_name, iin, category, organisation, submitted_on, call_id, created_at)
       values ('A', $1, $2, 'B', $3, $4, now())`,
      [nextIin(), category, day, call.id],
    );

  it('says where letters go, in which language, and what the candidate can do and where', async () => {
    const said = {
      email: 'a@example.kz',
      locale: 'ru',
      competences: ['law', 'interviewing'],
      travelRegions: ['KZ-75', 'KZ-10'],
    };
    const { status, body } = await submit(said);
    expect([status, body]).toMatchObject([201, { ...said, callId: null, renewsParticipantId: null, documents: [] }]);
    const council = await app.as(['council']).get<ApplicationView>(`/applications/${body.id}`);
    expect(council.body).toMatchObject({ email: null, iin: null, competences: said.competences });
    expect((await submit()).body).toMatchObject({ email: null, locale: 'kk', competences: [], travelRegions: [] });
  });

  it.each([
    ['an address that is none', { email: 'nowhere' }, 'email'],
    ['a language that nobody writes', { locale: 'de' }, 'locale'],
    ['a competence of somebody’s own making', { competences: ['language'] }, 'competences'],
    ['a region that does not exist', { travelRegions: ['KZ-99'] }, 'travelRegions'],
    ['a place of residence', { residence: 'KZ-75' }, 'residence'],
    ['an age', { bornOn: '1980-01-01' }, 'bornOn'],
  ])('does not say %s', async (_, wrong, field) => {
    const { status, body } = await office.post('/applications', form(wrong));
    expect([status, body.code, body.fields?.[0]?.field]).toEqual([422, 'REQUEST.INVALID', field]);
  });

  it('is corrected while it is undecided, by whoever saw its version', async () => {
    const application = await makeApplication(app);
    const path = `/applications/${application.id}`;
    const { body } = await office.patch(path, { locale: 'en', travelRegions: ['KZ-71'] }, { ifMatch: 1 });
    expect(body).toMatchObject({ locale: 'en', travelRegions: ['KZ-71'], version: 2 });
    expect((await office.patch(path, { locale: 'ru' }, { ifMatch: 1 })).body.code).toBe('CONFLICT.STALE');
    expect((await office.patch(path, { iin: nextIin() }, { ifMatch: 2 })).body.code).toBe('REQUEST.INVALID');
    const audit = await app.sql<{ detail: object }>(
      `select detail from audit_entries where action = 'application.change' and subject_id = $1`,
      [application.id],
    );
    expect(audit).toEqual([{ detail: { fields: ['locale', 'travelRegions'] } }]);
  });

  describe('that answers a call (11-1(3))', () => {
    it('comes between its days, while it is announced, of a category that it wants', async () => {
      app.clock.set('2026-02-20');
      const call = await makeAnnouncedCall(app, { opensOn: '2026-02-20', closesOn: '2026-03-01' });
      app.clock.set('2026-03-02');
      expect((await submit({ callId: call.id, submittedOn: '2026-02-20' })).body.callId).toBe(call.id);
      expect((await submit({ callId: call.id, submittedOn: '2026-03-01' })).status).toBe(201);
      const refused = [
        await submit({ callId: call.id, submittedOn: '2026-02-19' }),
        await submit({ callId: call.id, submittedOn: '2026-03-02' }),
        await submit({ callId: (await makeCall(app)).id }),
        await submit({ callId: call.id, submittedOn: '2026-03-01', category: 'social_worker' }),
        await submit({ callId: '7c0a0000-0000-4000-8000-000000000001' }),
      ];
      expect(refused.map(({ body }) => [body.code, (body as { fields?: object }).fields])).toMatchObject([
        ['CALL.CLOSED', [{ field: 'callId' }]],
        ['CALL.CLOSED', [{ field: 'callId' }]],
        ['CALL.CLOSED', [{ field: 'callId' }]],
        ['CALL.CATEGORY_NOT_WANTED', [{ field: 'category' }]],
        ['RECORD.REFERENCE_MISSING', [{ field: 'callId' }]],
      ]);
    });

    it('in the database as well', async () => {
      const call = await makeAnnouncedCall(app);
      const isClosed = { constraint: 'application_must_fit_its_call' };
      await expect(insert(call, '2026-03-01')).rejects.toMatchObject(isClosed);
      await expect(insert(await makeCall(app), '2026-03-02')).rejects.toMatchObject(isClosed);
      await expect(insert(call, '2026-03-02', 'social_worker')).rejects.toMatchObject({
        constraint: 'application_must_be_of_a_wanted_category',
      });
      await insert(call, '2026-03-02');
      await office.post(`/calls/${call.id}/closing`, {}, { ifMatch: call.version });
      await expect(insert(call, '2026-03-02')).rejects.toMatchObject(isClosed);
    });

    it('is found by its call', async () => {
      const call = await makeAnnouncedCall(app);
      const { id } = (await submit({ callId: call.id })).body;
      const { body } = await office.get<{ items: { id: string }[] }>(`/applications?callId=${call.id}`);
      expect(body.items.map((row) => row.id)).toEqual([id]);
    });
  });

  it('for a renewal is the participant’s own, in the database as well', async () => {
    const participant = await makeParticipant(app, { mandateTo: '2030-03-01' });
    const first = (await office.get<ApplicationView>(`/applications/${participant.applicationId}`)).body;
    const renewal = await submit({ iin: first.iin, renewsParticipantId: participant.id });
    expect(renewal.body).toMatchObject({
      renewsParticipantId: participant.id,
      status: 'submitted',
      participantId: null,
    });
    expect(renewal.body.grounds.map(({ state }) => state)).toEqual(Array(8).fill('open'));
    const others = await submit({ renewsParticipantId: participant.id });
    expect(others.body).toMatchObject({
      code: 'PARTICIPANT.RENEWAL_OF_ANOTHER',
      fields: [{ field: 'renewsParticipantId' }],
    });
    const nobody = await submit({ renewsParticipantId: '7c0a0000-0000-4000-8000-000000000001' });
    expect(nobody.body.code).toBe('PARTICIPANT.RENEWAL_OF_ANOTHER');
    await expect(
      app.sql(
        `insert into applications (full_name, iin, category, organisation, submitted_on, renews_participant_id, created_at)
         values ('A', $1, 'lawyer', 'B', '2026-03-02', $2, now())`,
        [nextIin(), participant.id],
      ),
    ).rejects.toMatchObject({ constraint: 'applications_renewal_same_person' });
  });

  describe('with papers', () => {
    const add = async (view: { id: string }, kind = 'cv', fileId?: string) =>
      office.post<ApplicationView & { code: string }>(`/applications/${view.id}/documents`, {
        kind,
        fileId: fileId ?? (await uploadPdf(office, kind)),
      });

    it('keeps those of the closed list, and never a medical or a criminal one', async () => {
      const application = await makeApplication(app);
      const { status, body } = await add(application, 'diploma');
      expect(status).toBe(201);
      expect(body.documents).toMatchObject([
        { kind: 'diploma', mediaType: 'application/pdf', addedOn: '2026-03-02', mayOpen: true },
      ]);
      for (const kind of ['medical_certificate', 'criminal_record', 'other']) {
        expect((await add(application, kind)).body.code).toBe('REQUEST.INVALID');
      }
      const [file] = await app.sql<{ id: string }>('select file_id as id from application_documents');
      expect((await add(application, 'cv', file?.id)).body).toMatchObject({ code: 'FILE.NOT_FOUND' });
      const medical = `insert into application_documents (application_id, kind, file_id, added_on, created_at)
        select $1, 'medical_certificate', id, '2026-03-02', now() from stored_files limit 1`;
      await expect(app.sql(medical, [application.id])).rejects.toMatchObject({
        constraint: 'application_documents_kind_check',
      });
    });

    it('opens each for whom it concerns, and records who opened it', async () => {
      const application = await makeApplication(app);
      await add(application, 'cv');
      const { body } = await add(application, 'application_form');
      const [applicationForm, cv] = body.documents.map(({ id }) => `/applications/${application.id}/documents/${id}`);
      const opened = await office.get(cv ?? '');
      expect([opened.status, opened.headers['content-type'], opened.headers['cache-control']]).toEqual([
        200,
        'application/pdf',
        'no-store',
      ]);
      const council = app.as(['council']);
      expect((await council.get(cv ?? '')).status).toBe(200);
      expect((await council.get(applicationForm ?? '')).status).toBe(404);
      const seen = (await council.get<ApplicationView>(`/applications/${application.id}`)).body.documents;
      expect(seen.map(({ kind, mayOpen }) => [kind, mayOpen])).toEqual([
        ['application_form', false],
        ['cv', true],
      ]);
      expect((await app.as(['participant']).get(cv ?? '')).status).toBe(403);
      const other = await makeApplication(app);
      const elsewhere = cv?.replace(application.id, other.id) ?? '';
      expect((await office.get(elsewhere)).status).toBe(404);
      const entries = await app.sql(
        `select actor_roles from audit_entries where action = 'application.open-document' and subject_id = $1`,
        [application.id],
      );
      expect(entries).toHaveLength(2);
    });

    it('takes them and lets go of them while it is undecided, and then no more', async () => {
      const application = await makeApplication(app);
      const { body } = await add(application);
      const path = `/applications/${application.id}/documents/${body.documents[0]?.id}`;
      const without = await office.delete<ApplicationView>(path);
      expect(without.body.documents).toEqual([]);
      expect((await office.get(path)).status).toBe(404);
      expect((await office.delete(path)).status).toBe(404);

      const kept = (await add(application, 'diploma')).body;
      const checked = await checkGrounds(app, kept, { '11-3(1)(4)': 'met' });
      await office.post(`/applications/${checked.id}/refusal`, { provision: '11-3(1)(4)' });
      expect((await add(application)).body.code).toBe('APPLICATION.DECIDED');
      const last = `/applications/${application.id}/documents/${kept.documents[0]?.id}`;
      expect((await office.delete(last)).body.code).toBe('APPLICATION.DECIDED');
      const late =
        'update application_documents set removed_at = now() where application_id = $1 and removed_at is null';
      await expect(app.sql(late, [application.id])).rejects.toMatchObject({
        constraint: 'application_documents_before_decision',
      });
      await expect(app.sql('delete from application_documents')).rejects.toMatchObject({
        constraint: 'application_documents_never_deleted',
      });
    });
  });
});
