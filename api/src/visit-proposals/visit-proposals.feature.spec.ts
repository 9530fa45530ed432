import type { PlaceView } from '@shared/places/place.contract';
import type { VisitCandidates, VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import type { VisitView } from '@shared/visits/visit.contract';
import { type RequestOptions, type TestApp, testApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { makeComplaint } from '../../test/make/complaints';
import { decide } from '../../test/make/council';
import { made } from '../../test/make/made';
import { makePlace } from '../../test/make/places';
import { makeAllotment } from '../../test/make/plans';
import { makeLockedReport } from '../../test/make/visit-reports';
import { makeCarriedOutVisit } from '../../test/make/visits';

describe('proposals of visits', () => {
  let app: TestApp;
  let place: PlaceView;
  const office = () => app.as(['office']);
  const propose = (body: object, options: RequestOptions = {}) =>
    office().post<VisitProposalView>('/visit-proposals', { costTiyn: 1_000, ...body }, options);
  const message = (placeId: string) => makeComplaint(app, { kind: 'message', concernsTorture: true, placeId });
  const special = async (of: PlaceView = place, cost = 1_000) =>
    made(await propose({ kind: 'special', placeId: of.id, complaintIds: [(await message(of.id)).id], costTiyn: cost }));
  const council = (id: string, adopted: boolean) =>
    decide(
      app,
      { subjectType: 'visit_proposal', subjectId: id },
      app.clock.today(),
      adopted ? ['for', 'for'] : ['against', 'against'],
    );
  const decided = async (id: string, adopted = true) =>
    office().post<VisitProposalView>(`/visit-proposals/${id}/decision`, { decisionId: await council(id, adopted) });

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    await makeAllotment(app, { year: 2026, reserveTiyn: 5_000 });
  });
  beforeEach(async () => {
    place = await makePlace(app);
  });
  afterAll(() => app.close());

  describe('of special visits (11-7(1)(3))', () => {
    it('rest on a registered message of torture, and on nothing less', async () => {
      const refused = { status: 422, body: { code: 'VISIT_PROPOSAL.MESSAGE_MISSING', provision: '11-7(1)(3)' } };
      const other = await makeComplaint(app, { concernsTorture: false, placeId: place.id });
      expect(await propose({ kind: 'special', placeId: place.id })).toMatchObject(refused);
      expect(await propose({ kind: 'special', placeId: place.id, complaintIds: [other.id] })).toMatchObject(refused);
      expect(await propose({ kind: 'special', placeId: place.id, complaintIds: [place.id] })).toMatchObject({
        status: 422,
        body: { code: 'RECORD.REFERENCE_MISSING', fields: [{ field: 'complaintIds' }] },
      });
      expect(await special()).toMatchObject({ status: 'proposed', messageCount: 1, decideBy: null, isLate: false });
    });

    it('are candidates until they are proposed', async () => {
      await message(place.id);
      const candidates = async () =>
        (await office().get<VisitCandidates>('/visit-proposals/candidates')).body.special.filter(
          (candidate) => candidate.place.id === place.id,
        );
      const [candidate] = await candidates();
      expect(candidate).toMatchObject({ messageCount: 1, newestRegisteredOn: '2026-03-02' });
      made(await propose({ kind: 'special', placeId: place.id, complaintIds: candidate?.complaintIds }));
      expect(await candidates()).toEqual([]);
    });

    it('show which messages, and the grounds, to the Ombudsman and the office alone', async () => {
      const { id: complaint } = await message(place.id);
      const body = { kind: 'special', placeId: place.id, complaintIds: [complaint], grounds: 'Beaten in cell 4' };
      const { id } = made(await propose(body));
      const seenByCouncil = await app.as(['council']).get(`/visit-proposals/${id}`);
      expect(seenByCouncil).toMatchObject({ status: 200, body: { messageCount: 1 } });
      for (const secret of [complaint, 'cell 4']) expect(seenByCouncil.text).not.toContain(secret);
      expect((await office().get(`/visit-proposals/${id}`)).body).toMatchObject({
        complaintIds: [complaint],
        grounds: 'Beaten in cell 4',
      });
      for (const role of ['participant', 'authority', 'administrator'] as const) {
        expect((await app.as([role]).get(`/visit-proposals/${id}`)).status).toBe(403);
        expect((await app.as([role]).get('/visit-proposals')).status).toBe(403);
      }
    });

    it('are decided within the days of the regulation, where it sets any', async () => {
      await approveAct(app, 'council_regulation', { parameters: { specialVisitDecisionDays: 3 } });
      const { id } = await special();
      expect((await office().get<VisitProposalView>(`/visit-proposals/${id}`)).body.decideBy).toBe('2026-03-05');
      app.clock.set('2026-03-06');
      expect((await office().get<VisitProposalView>(`/visit-proposals/${id}`)).body.isLate).toBe(true);
      app.clock.set('2026-03-02');
    });
  });

  describe('of interim visits (11-7(1)(2))', () => {
    let periodic: VisitView;
    const interim = (of: object = {}) =>
      propose({
        kind: 'interim',
        placeId: periodic.place.id,
        basisVisitId: periodic.id,
        interimPurposes: ['prevent_persecution'],
        ...of,
      });

    beforeEach(async () => {
      periodic = await makeCarriedOutVisit(app, { group: { placeId: place.id } });
    });

    it('follow a periodic visit of that very place, for a purpose', async () => {
      const missing = { status: 422, body: { code: 'VISIT_PROPOSAL.BASIS_MISSING', provision: '11-7(1)(2)' } };
      const elsewhere = await makePlace(app);
      expect(await interim({ placeId: elsewhere.id })).toMatchObject(missing);
      expect(await interim({ interimPurposes: [] })).toMatchObject(missing);
      expect(await interim({ basisVisitId: elsewhere.id })).toMatchObject(missing);
      expect(await interim()).toMatchObject({ status: 201, body: { interimPurposes: ['prevent_persecution'] } });
    });

    it('wait for the Council once: the second of the kind for a place is refused', async () => {
      made(await interim());
      expect(await interim()).toMatchObject({ status: 409, body: { code: 'VISIT_PROPOSAL.OPEN_ALREADY' } });
    });
  });

  it('come from recommendations that nobody has come back to check', async () => {
    const { visit } = await makeLockedReport(app, { group: { placeId: place.id } });
    const interim = async () =>
      (await office().get<VisitCandidates>('/visit-proposals/candidates')).body.interim.filter(
        (candidate) => candidate.place.id === place.id,
      );
    expect(await interim()).toEqual([]);
    app.clock.set('2026-09-02');
    expect(await interim()).toMatchObject([
      { basisVisitId: visit.id, visitedOn: '2026-03-02', recommendations: 1, statedCarriedOut: 0 },
    ]);
    app.clock.set('2026-03-02');
  });

  describe('decided by the Council (11-7(2))', () => {
    it('are adopted or rejected as it voted, and then change no more', async () => {
      const [adopted, rejected] = [await special(), await special(await makePlace(app))];
      expect(await decided(adopted.id)).toMatchObject({
        status: 200,
        body: { status: 'adopted', decidedOn: '2026-03-02' },
      });
      expect(await decided(rejected.id, false)).toMatchObject({ status: 200, body: { status: 'rejected' } });
      const withdrawal = await office().post(`/visit-proposals/${adopted.id}/withdrawal`, {}, { ifMatch: 2 });
      expect(withdrawal).toMatchObject({ status: 409, body: { code: 'STATE.NOT_ALLOWED' } });
    });

    it('need a decision on this very proposal', async () => {
      const [one, other] = [await special(), await special(await makePlace(app))];
      const decisionId = await council(other.id, true);
      expect(await office().post(`/visit-proposals/${one.id}/decision`, { decisionId })).toMatchObject({
        body: { code: 'COUNCIL.DECISION_REQUIRED', provision: '11-7(2)' },
      });
    });

    it('take no more than the reserve carries', async () => {
      const { id, reserve } = await special(place, 4_900);
      expect(reserve).toEqual({ tiyn: 5_000, takenTiyn: 1_000 });
      expect(await decided(id)).toMatchObject({
        status: 409,
        body: { code: 'VISIT_PROPOSAL.OVER_RESERVE', provision: '11-7(2)' },
      });
      expect((await office().post(`/visit-proposals/${id}/withdrawal`, {}, { ifMatch: 1 })).body).toMatchObject({
        status: 'withdrawn',
      });
    });
  });

  describe('in the database', () => {
    it('stand within the reserve and on a decision, whoever writes', async () => {
      const { id } = await special(await makePlace(app), 4_900);
      const decisionId = await council(id, true);
      const adopt = (decision: string) =>
        app.sql(
          `update visit_proposals set status = 'adopted', decision_id = $2, decided_on = '2026-03-02' where id = $1`,
          [id, decision],
        );
      await expect(adopt(decisionId)).rejects.toMatchObject({ constraint: 'proposals_must_be_within_reserve' });
      const other = await council((await special(await makePlace(app))).id, true);
      await expect(adopt(other)).rejects.toMatchObject({ constraint: 'visit_proposal_needs_council_decision' });
      await expect(app.sql('delete from visit_proposals')).rejects.toMatchObject({
        constraint: 'visit_proposals_never_deleted',
      });
      await expect(app.sql('update visit_proposals set cost_tiyn = 1 where id = $1', [id])).rejects.toMatchObject({
        constraint: 'decided_proposal_is_fixed',
      });
    });
  });
});
