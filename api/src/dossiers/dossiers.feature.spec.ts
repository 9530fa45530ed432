import type { DossierView } from '@shared/dossiers/dossier.contract';
import type { PlaceView } from '@shared/places/place.contract';
import type { MergePlace } from '@shared/places/place-merge.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { approveAnnualReport, dispatchTo, makeCompleteDraft, recommend } from '../../test/make/annual-reports';
import { makeComplaint, transferComplaint } from '../../test/make/complaints';
import { makeParticipants } from '../../test/make/groups';
import { made } from '../../test/make/made';
import { asParticipant } from '../../test/make/participants';
import { makePlace } from '../../test/make/places';
import { answer, receive, sentTo } from '../../test/make/recommendations';
import { makeDraft, makeLockedReport } from '../../test/make/visit-reports';
import { completeVisit, makeCarriedOutVisit, makeStartedVisit, makeVisit, startVisit } from '../../test/make/visits';

jest.setTimeout(120_000);

describe('The dossier of a place', () => {
  let app: TestApp;
  let place: PlaceView;
  const read = async (by: Client, of: Pick<PlaceView, 'id'> = place) =>
    made(await by.get<DossierView>(`/dossiers/${of.id}`));
  const office = () => app.as(['office']);
  const stranger = () => asParticipant(app, '00000000-0000-4000-8000-00000000000a');

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
  });
  beforeEach(async () => {
    app.clock.set('2026-03-02');
    place = await makePlace(app, { nameEn: 'Colony', lastPeriodicVisitOn: '2022-03-01' });
  });
  afterAll(() => app.close());

  it('says when the next periodic visit is due and how that was counted (11-7(1)(1))', async () => {
    const dossier = await read(office());
    expect(dossier).toMatchObject({
      place: { id: place.id, name: { en: 'Colony' } },
      mergedPlaces: [],
      due: { state: 'overdue', dueOn: '2026-03-01', daysLeft: -1 },
      term: { clock: 'periodic_cycle', eventOn: '2022-03-01', effectiveEnd: '2026-03-01' },
    });
    expect(dossier.term?.steps.at(-1)?.text.en).toContain('not moved');
    expect(await read(office(), await makePlace(app))).toMatchObject({
      due: { state: 'never' },
      term: null,
      visits: [],
    });
  });

  it('tells of visits that have begun, and is the same to the byte while one is prepared (11-7(2))', async () => {
    const readers = [app.as(['council']), office(), stranger()];
    const before = await Promise.all(readers.map((reader) => read(reader)));
    const visit = await makeVisit(app, { group: { placeId: place.id, startsOn: '2026-03-09', endsOn: '2026-03-10' } });
    expect(await Promise.all(readers.map((reader) => read(reader)))).toEqual(before);
    app.clock.set('2026-03-09');
    made(await office().post(`/visits/${visit.id}/start`, { startedOn: '2026-03-09' }));
    for (const reader of readers) {
      expect((await read(reader)).visits).toMatchObject([
        {
          ...{ id: visit.id, kind: 'periodic', method: 'in_depth', status: 'started', startedOn: '2026-03-09' },
          ...{ endedOn: null, groupSize: null, regionIso: 'KZ-75', report: null },
        },
      ]);
    }
  });

  it('has findings and recommendations of signed reports only (11-8(4))', async () => {
    const draft = await makeDraft(app, { group: { placeId: place.id } });
    const unsigned = await read(office());
    expect(unsigned.visits[0]?.report).toEqual({ id: draft.report.id, status: 'draft', lockedOn: null });
    expect(unsigned).toMatchObject({ findings: [], recommendations: [] });
    app.clock.set('2026-03-05');
    const locked = await makeLockedReport(app, { group: { placeId: place.id } });
    const { visits, findings, recommendations } = await read(app.as(['council']));
    expect(visits.map(({ startedOn, groupSize }) => [startedOn, groupSize])).toEqual([
      ['2026-03-05', 2],
      ['2026-03-02', 2],
    ]);
    expect(visits[0]?.report).toEqual({ id: locked.report.id, status: 'locked', lockedOn: '2026-03-05' });
    const ofVisit = { visitNumber: locked.visit.number, visitedOn: '2026-03-05', theme: 'treatment' };
    expect(findings).toMatchObject([{ ...ofVisit, sources: ['staff'], body: 'Ұстау жағдайлары тексерілді.' }]);
    expect(recommendations).toMatchObject([
      { ...ofVisit, body: 'Жөндеу ұсынылады.', annualReportYear: null, stated: null, assessed: null, dispatchId: null },
    ]);
  });

  it('keeps what the authority states apart from what the mechanism finds', async () => {
    const { report } = await makeLockedReport(app, { group: { placeId: place.id } });
    const [source] = report.recommendations;
    const authorityId = source?.authority.id ?? '';
    const { id } = await makeCompleteDraft(app, { authorityIds: [authorityId] });
    await recommend(app, id, authorityId, [source?.id ?? '']);
    expect((await read(office())).recommendations).toMatchObject([{ annualReportYear: null }]);

    await approveAnnualReport(app, id);
    const sent = sentTo(app, await dispatchTo(app, id, authorityId), authorityId);
    await receive(app, sent);
    const { recommendations } = await answer(app, sent);
    const finding = { status: 'not_implemented', grounds: 'Құжат қаралды.', assessedOn: '2026-03-02' };
    made(await office().post(`/annual-recommendations/${recommendations.at(-1)?.id}/assessments`, finding));
    expect((await read(office())).recommendations).toMatchObject([
      {
        ...{ annualReportYear: 2026, dispatchId: sent.dispatchId },
        stated: { status: 'in_progress', on: '2026-03-02' },
        assessed: { status: 'not_implemented', on: '2026-03-02' },
      },
    ]);
    expect((await read(stranger())).recommendations).toMatchObject([
      { body: null, dispatchId: null, assessed: { status: 'not_implemented' } },
    ]);
  });

  describe('to a participant', () => {
    it('gives the text of what was found to those who were there or go there next, to nobody else (11-10(1))', async () => {
      const { members, report } = await makeLockedReport(app, { group: { placeId: place.id } });
      const textFor = async (reader: Client) => {
        const { findings, recommendations, visits } = await read(reader);
        return [findings[0]?.body ?? null, recommendations[0]?.body ?? null, visits[0]?.report?.id ?? null];
      };
      const own = asParticipant(app, members[0] ?? '');
      expect(await textFor(own)).toEqual(['Ұстау жағдайлары тексерілді.', 'Жөндеу ұсынылады.', report.id]);
      expect(await textFor(stranger())).toEqual([null, null, null]);
      expect((await read(stranger())).findings).toMatchObject([{ theme: 'treatment', sources: ['staff'] }]);

      const exclusions = members.map((participantId) => ({ participantId, reason: 'unavailable' as const }));
      const days = { startsOn: '2026-04-01', endsOn: '2026-04-02' };
      await makeParticipants(app, 4);
      const visit = await makeVisit(app, { group: { placeId: place.id, seats: 2, exclusions, ...days } });
      const next = asParticipant(app, visit.members[0]?.participantId ?? '');
      expect(await textFor(next)).toEqual(['Ұстау жағдайлары тексерілді.', 'Жөндеу ұсынылады.', null]);
      app.clock.set('2026-04-03');
      expect((await textFor(next))[0]).toBeNull();
      app.clock.set('2026-04-01');
      await completeVisit(app, await startVisit(app, visit));
      app.clock.set('2026-04-10');
      expect((await read(next)).findings[0]?.body).toBe('Ұстау жағдайлары тексерілді.');
    });

    it('is logged when it gave such a text, and not when it gave none (11-10(2))', async () => {
      const readings = () =>
        app.sql(`select action, provision from audit_entries where subject_id = $1 and action = 'dossier.read'`, [
          place.id,
        ]);
      await read(office());
      await makeLockedReport(app, { group: { placeId: place.id } });
      await read(stranger());
      expect(await readings()).toEqual([]);
      await read(app.as(['council']));
      expect(await readings()).toEqual([{ action: 'dossier.read', provision: '11-10(2)' }]);
    });
  });

  describe('on messages and complaints (11-5(4))', () => {
    const complain = (given = {}) => makeComplaint(app, { placeId: place.id, ...given });

    it('gives the Ombudsman and the office the figures as they stand', async () => {
      await complain({ kind: 'message', concernsTorture: true });
      await transferComplaint(app, await complain());
      const visit = await makeStartedVisit(app, { group: { placeId: place.id } });
      await complain({ placeId: undefined, visitId: visit.id });
      for (const role of ['ombudsman', 'office'] as const) {
        expect((await read(app.as([role]))).complaints).toEqual({
          ...{ shown: 'exact', messages: 1, complaints: 2, concerningTorture: 1, untransferred: 2 },
          lastReceivedOn: '2026-03-02',
        });
      }
    });

    it('gives everybody else a coarse figure as of the last quarter, and nothing of a small number', async () => {
      const readers = [app.as(['council']), stranger()];
      const told = () => Promise.all(readers.map(async (reader) => (await read(reader)).complaints));
      const coarse = (atLeast: number, asOf: string) => readers.map(() => ({ shown: 'coarse', atLeast, asOf }));
      await complain();
      await complain();
      expect(await told()).toEqual(coarse(0, '2025-12-31'));
      app.clock.set('2026-04-01');
      expect(await told()).toEqual(coarse(0, '2026-03-31'));
      await complain();
      expect(await told()).toEqual(coarse(0, '2026-03-31'));
      app.clock.set('2026-07-01');
      expect(await told()).toEqual(coarse(3, '2026-06-30'));
    });
  });

  it('includes what was gathered under a record that was merged into the place', async () => {
    const double = await makePlace(app, { nameEn: 'Colony, the same', bin: null });
    const visit = await makeCarriedOutVisit(app, { group: { placeId: double.id } });
    await makeComplaint(app, { placeId: double.id });
    const body: MergePlace = { into: place.id, intoVersion: place.version, reason: 'One organisation.' };
    const now = made(await office().get<PlaceView>(`/places/${double.id}`));
    made(await office().post(`/places/${double.id}/merge`, body, { ifMatch: now.version }));
    expect(await read(office())).toMatchObject({
      mergedPlaces: [{ id: double.id, name: { en: 'Colony, the same' } }],
      visits: [{ id: visit.id }],
      complaints: { complaints: 1 },
    });
  });

  it('is for those who may read places; an absent place is a 404', async () => {
    for (const role of ['authority', 'administrator'] as const) {
      expect((await app.as([role]).get(`/dossiers/${place.id}`)).status).toBe(403);
    }
    expect((await office().get('/dossiers/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});
