import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeComplaint, transferComplaint } from '../../test/make/complaints';
import { asParticipant, makeParticipant } from '../../test/make/participants';
import { freeze, makeDraft, makeLockedReport, sign } from '../../test/make/visit-reports';
import { makeStartedVisit } from '../../test/make/visits';

describe('the report of a visit', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
  });
  afterAll(() => app.close());

  const nameOf = (constraint: string) => ({ driverError: expect.objectContaining({ constraint }) as unknown });

  it('is written only on a visit that was carried out, once, by its members (11-8(4))', async () => {
    const started = await makeStartedVisit(app);
    const member = asParticipant(app, started.members[0]?.participantId ?? '');
    const early = await member.post('/visit-reports', { visitId: started.id, language: 'kk' });
    expect(early.body).toMatchObject({ status: 409, code: 'VISIT_REPORT.VISIT_NOT_CARRIED_OUT', provision: '11-8(4)' });
    const { visit, members } = await makeDraft(app);
    const again = await asParticipant(app, members[0] ?? '').post('/visit-reports', {
      visitId: visit.id,
      language: 'kk',
    });
    expect(again.body).toMatchObject({ status: 409, code: 'VISIT_REPORT.EXISTS' });
    const stranger = asParticipant(app, (await makeParticipant(app)).id);
    expect((await stranger.post('/visit-reports', { visitId: visit.id, language: 'kk' })).status).toBe(404);
  });

  it('is nobody else’s to read or to write: absent and not yours are one answer (11-4(2))', async () => {
    const { report } = await makeDraft(app);
    const stranger = asParticipant(app, (await makeParticipant(app)).id);
    const [theirs, absent] = [
      await stranger.get(`/visit-reports/${report.id}`),
      await stranger.get('/visit-reports/00000000-0000-4000-8000-000000000000'),
    ];
    expect({ ...theirs.body, correlationId: '' }).toEqual({ ...absent.body, correlationId: '' });
    expect(
      (await app.as(['office']).put(`/visit-reports/${report.id}/sections`, { sections: [] }, { ifMatch: 1 })).status,
    ).toBe(403);
    const { items } = (await stranger.get<{ items: unknown[] }>('/visit-reports')).body;
    expect(items).toEqual([]);
  });

  it('shows both writers to the second of two (stale If-Match)', async () => {
    const { report, members } = await makeDraft(app);
    const author = asParticipant(app, members[0] ?? '');
    const write = (text: string) =>
      author.put<VisitReportView>(
        `/visit-reports/${report.id}/sections`,
        { sections: [{ key: 'conclusions', text }] },
        { ifMatch: report.version },
      );
    expect((await write('first')).status).toBe(200);
    const second = await author.put(
      `/visit-reports/${report.id}/sections`,
      { sections: [{ key: 'conclusions', text: 'second' }] },
      { ifMatch: report.version },
    );
    expect(second.body).toMatchObject({ status: 409, code: 'CONFLICT.STALE' });
    expect((second.body.current as VisitReportView).sections[1]?.text).toBe('first');
    const unknown = await author.put(
      `/visit-reports/${report.id}/sections`,
      { sections: [{ key: 'weather', text: '' }] },
      { ifMatch: report.version + 1 },
    );
    expect(unknown.body).toMatchObject({ code: 'VISIT_REPORT.SECTION_UNKNOWN', params: { key: 'weather' } });
  });

  it('is not frozen while a complaint of the visit is untransferred, by the API and by the database (11-5(4))', async () => {
    const { report, visit, members } = await makeDraft(app);
    const complaint = await makeComplaint(app, { visitId: visit.id });
    const author = asParticipant(app, members[0] ?? '');
    const refused = await author.post(`/visit-reports/${report.id}/freeze`, {}, { ifMatch: report.version });
    expect(refused.body).toMatchObject({
      status: 409,
      code: 'VISIT_REPORT.COMPLAINT_NOT_TRANSFERRED',
      provision: '11-5(4)',
      params: { count: 1 },
    });
    const [version] = await app.sql<{ id: string }>(
      `insert into visit_report_versions (report_id, number, content, sha256, frozen_at)
       values ($1, 1, 'x', encode(sha256('x'), 'hex'), now()) returning id`,
      [report.id],
    );
    await expect(
      app.sql(`update visit_reports set status = 'frozen', current_version_id = $2 where id = $1`, [
        report.id,
        version?.id,
      ]),
    ).rejects.toMatchObject(nameOf('report_needs_transferred_complaints'));
    await transferComplaint(app, complaint);
    const frozen = await freeze(app, members[0] ?? '', report);
    expect(frozen.complaints).toEqual([
      expect.objectContaining({ number: complaint.number, transferredOn: '2026-03-02' }),
    ]);
  });

  it('is signed by every member, with dissent attached and not instead, and then locked for ever (11-8(4))', async () => {
    const { report, members } = await makeDraft(app);
    const [first = '', second = ''] = members;
    const frozen = await freeze(app, first, report);
    const afterFirst = await sign(app, first, frozen);
    expect(afterFirst).toMatchObject({ status: 'frozen', signed: 1 });
    const locked = await sign(app, second, frozen, 'Келіспеймін.');
    expect(locked).toMatchObject({ status: 'locked', signed: 2 });
    expect(locked.signers.find(({ participantId }) => participantId === second)).toMatchObject({
      dissent: 'Келіспеймін.',
    });
    expect(locked.actions.every((action) => !action.allowed)).toBe(true);
    const again = await asParticipant(app, first).post(`/visit-reports/${report.id}/signature`, {
      sha256: frozen.frozen?.sha256,
    });
    expect(again.body).toMatchObject({ status: 409, code: 'VISIT_REPORT.LOCKED' });
  });

  it('is signed over the bytes that were read, once, and by nobody else', async () => {
    const { report, members } = await makeDraft(app);
    const [first = ''] = members;
    const frozen = await freeze(app, first, report);
    const other = await asParticipant(app, first).post(`/visit-reports/${report.id}/signature`, {
      sha256: 'a'.repeat(64),
    });
    expect(other.body).toMatchObject({ code: 'VISIT_REPORT.OTHER_VERSION', provision: '11-8(4)' });
    await sign(app, first, frozen);
    const twice = await asParticipant(app, first).post(`/visit-reports/${report.id}/signature`, {
      sha256: frozen.frozen?.sha256,
    });
    expect(twice.body).toMatchObject({ code: 'VISIT_REPORT.SIGNED_ALREADY' });
    const stranger = await makeParticipant(app);
    expect(
      (
        await asParticipant(app, stranger.id).post(`/visit-reports/${report.id}/signature`, {
          sha256: frozen.frozen?.sha256,
        })
      ).status,
    ).toBe(404);
    const [version] = await app.sql<{ id: string; sha256: string }>(
      'select id, sha256 from visit_report_versions where report_id = $1',
      [report.id],
    );
    await expect(
      app.sql(
        'insert into report_signatures (version_id, participant_id, sha256, signed_at) values ($1, $2, $3, now())',
        [version?.id, stranger.id, version?.sha256],
      ),
    ).rejects.toMatchObject(nameOf('signature_must_be_of_a_member'));
  });

  it('becomes a new version without signatures when it is reopened; the old one stays', async () => {
    const { report, members } = await makeDraft(app);
    const [first = ''] = members;
    const signed = await sign(app, first, await freeze(app, first, report));
    const reopened = await asParticipant(app, first).post<VisitReportView>(
      `/visit-reports/${report.id}/reopen`,
      {},
      { ifMatch: signed.version },
    );
    expect(reopened.body).toMatchObject({ status: 'draft', signed: 0, frozen: null });
    const frozenAgain = await freeze(app, first, reopened.body);
    expect(frozenAgain).toMatchObject({ signed: 0, frozen: { number: 2 } });
    expect(
      await app.sql('select number from visit_report_versions where report_id = $1 order by number', [report.id]),
    ).toHaveLength(2);
    expect(
      await app.sql(
        'select 1 from report_signatures s join visit_report_versions v on v.id = s.version_id where v.report_id = $1',
        [report.id],
      ),
    ).toHaveLength(1);
  });

  it('cannot be changed, unsigned or deleted past the API once it is frozen or locked', async () => {
    const { report, members } = await makeDraft(app);
    await freeze(app, members[0] ?? '', report);
    const fixed = nameOf('frozen_report_is_fixed');
    await expect(app.sql(`update findings set body = 'other' where report_id = $1`, [report.id])).rejects.toMatchObject(
      fixed,
    );
    await expect(app.sql('delete from recommendations where report_id = $1', [report.id])).rejects.toMatchObject(fixed);
    await expect(
      app.sql(`update visit_reports set sections = '{"a": "b"}' where id = $1`, [report.id]),
    ).rejects.toMatchObject(fixed);
    await expect(
      app.sql(`update visit_reports set status = 'locked', locked_at = now() where id = $1`, [report.id]),
    ).rejects.toMatchObject(nameOf('report_must_be_signed_by_every_member'));
    const locked = await makeLockedReport(app);
    await expect(
      app.sql(`update visit_reports set language = 'ru' where id = $1`, [locked.report.id]),
    ).rejects.toMatchObject(nameOf('signed_report_is_locked'));
    await expect(app.sql('delete from visit_reports where id = $1', [locked.report.id])).rejects.toMatchObject(
      nameOf('visit_reports_never_deleted'),
    );
    await expect(app.sql('delete from report_signatures')).rejects.toMatchObject(
      nameOf('report_signatures_append_only'),
    );
    await expect(app.sql(`update visit_report_versions set content = 'x'`)).rejects.toMatchObject(
      nameOf('visit_report_versions_append_only'),
    );
  });

  it('prints as a PDF, and a locked one to the same bytes each time', async () => {
    const { report } = await makeLockedReport(app);
    const office = app.as(['office']);
    const [one, two] = [
      await office.get(`/visit-reports/${report.id}/pdf`),
      await office.get(`/visit-reports/${report.id}/pdf`),
    ];
    expect(one.headers['content-type']).toBe('application/pdf');
    expect(one.text.startsWith('%PDF')).toBe(true);
    expect(two.text).toBe(one.text);
  });
});
