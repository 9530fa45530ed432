import ICAL from 'ical.js';
import type { PlanDifferences } from '@shared/plans/differences.contract';
import type { PlanView } from '@shared/plans/plan.contract';
import { type Client, testApp, type TestApp } from '../../test/app';
import { made } from '../../test/make/made';
import { makePlace } from '../../test/make/places';
import { approvePlan, makeApprovedPlan, makePlan, onlyVisitOf } from '../../test/make/plans';
import { readBack } from '../platform/pdf/read-back';

jest.setTimeout(60_000);

describe('What is handed out of a plan (11-7(2))', () => {
  let app: TestApp;
  let office: Client;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());

  let year = 2040;
  beforeEach(() => {
    year += 1;
  });

  /** Ways in which the plan was read, as the audit has it. */
  const readsOf = async (planId: string) =>
    (
      await app.sql<{ action: string }>(
        `select action from audit_entries where subject_id = $1 and action in
         ('plan.read', 'plan.price', 'plan.compare', 'plan.print', 'plan.export', 'plan.judge-surprise') order by seq`,
        [planId],
      )
    ).map(({ action }) => action);

  describe('the differences', () => {
    const differences = async (id: string, query = '') =>
      made(await office.get<PlanDifferences>(`/plans/${id}/differences${query}`));

    it('are to the plan in force before an approval, and to the one it replaced after', async () => {
      const [stays, moves, goes, comes] = [
        await makePlace(app),
        await makePlace(app),
        await makePlace(app),
        await makePlace(app),
      ];
      const first = await makeApprovedPlan(app, {
        year,
        visits: [{ placeId: stays.id }, { placeId: moves.id, month: 3 }, { placeId: goes.id, costTiyn: 10 }],
      });
      let next = made(await office.post<PlanView>('/plans', { year, copyFrom: first.id }));
      const visitTo = (placeId: string) => next.visits.find(({ place }) => place.id === placeId)?.id ?? '';
      const patch = async (placeId: string, body: object) =>
        made(
          await office.patch<PlanView>(`/plans/${next.id}/visits/${visitTo(placeId)}`, body, { ifMatch: next.version }),
        );
      next = await patch(moves.id, { month: 8 });
      next = await patch(stays.id, { visitDays: 5 });
      next = made(await office.delete<PlanView>(`/plans/${next.id}/visits/${visitTo(goes.id)}`));
      next = made(
        await office.post<PlanView>(`/plans/${next.id}/visits`, { placeId: comes.id, month: 5, costTiyn: 30 }),
      );

      const before = await differences(next.id);
      expect(before.other?.id).toBe(first.id);
      expect(before.added.map(({ place, month }) => [place.id, month])).toEqual([[comes.id, 5]]);
      expect(before.removed.map(({ place }) => place.id)).toEqual([goes.id]);
      expect(before.moved.map((visit) => [visit.after.place.id, visit.before.month, visit.after.month])).toEqual([
        [moves.id, 3, 8],
      ]);
      expect(before.repriced.map(({ after }) => [after.place.id, after.visitDays])).toEqual([[stays.id, 5]]);
      expect([before.unchanged, before.difference.totalTiyn]).toEqual([0, 20]);

      const approved = await approvePlan(app, next);
      expect(approved.replacesId).toBe(first.id);
      expect({ ...(await differences(next.id)), plan: null, other: null }).toEqual({
        ...before,
        plan: null,
        other: null,
      });
      const [entry] = await app.sql<{ detail: object }>(
        `select detail from audit_entries where subject_id = $1 and action = 'plan.approve'`,
        [next.id],
      );
      expect(entry?.detail).toMatchObject({ added: 1, removed: 1, moved: 1 });
    });

    it('of the year’s first plan are all of it', async () => {
      const plan = await makeApprovedPlan(app, { year });
      expect(await differences(plan.id)).toMatchObject({
        other: null,
        added: [{ id: onlyVisitOf(plan).id }],
        difference: { totalTiyn: plan.totalTiyn },
      });
    });

    it('are to any other plan of the year that is named', async () => {
      const place = await makePlace(app);
      const [one, other] = [
        await makePlan(app, { year, visits: [{ placeId: place.id, month: 1 }] }),
        await makePlan(app, { year, visits: [{ placeId: place.id, month: 2 }] }),
      ];
      expect((await differences(one.id, `?with=${other.id}`)).moved).toHaveLength(1);
      const ofAnotherYear = await makePlan(app, { year: year + 40, visits: [] });
      const refused = await office.get(`/plans/${one.id}/differences?with=${ofAnotherYear.id}`);
      expect([refused.status, refused.body.code]).toEqual([422, 'PLAN.NOTHING_TO_COMPARE']);
      expect((await office.get(`/plans/${one.id}/differences?with=${place.id}`)).body.code).toBe(
        'RECORD.REFERENCE_MISSING',
      );
    });
  });

  describe('the document', () => {
    const printed = async (id: string, query: string) => {
      const url = `/api/v1/plans/${id}/document${query}`;
      const headers = { 'x-test-actor': Buffer.from(JSON.stringify(office.actor)).toString('base64') };
      const { rawPayload } = await app.nest.inject({ method: 'GET', url, headers });
      return readBack(rawPayload).join('');
    };

    it.each([
      ['kk', 'Құпия:барылатынұйымдарғакөрсетілмейді', 'маусым'],
      ['ru', 'Конфиденциально:непоказыватьпосещаемыморганизациям', 'июнь'],
      ['en', 'Confidential:nottobeshowntotheplacesvisited', 'June'],
    ] as const)('in %s is confidential and names decision, money, region and month', async (language, secret, june) => {
      const plan = await makeApprovedPlan(app, { year, reserveTiyn: 12_345_600 });
      const [decision] = await app.sql<{ number: string }>('select number from council_decisions where id = $1', [
        plan.decisionId,
      ]);
      const text = await printed(plan.id, `?language=${language}`);
      const { place } = onlyVisitOf(plan);
      for (const part of [secret, june, String(year), decision?.number ?? '?', place.name[language], '123456,00']) {
        expect(text).toContain(part.replace(/\s/g, ''));
      }
    });

    it('has no days, and the same bytes when the office has set one', async () => {
      const plan = await makeApprovedPlan(app, { year });
      const before = await printed(plan.id, '?language=en');
      const path = `/plans/${plan.id}/visits/${onlyVisitOf(plan).id}`;
      made(await office.patch(path, { plannedOn: `${year}-06-15` }, { ifMatch: plan.version }));
      expect(await printed(plan.id, '?language=en')).toBe(before);
    });

    it('is of what the Council has approved', async () => {
      const draft = await makePlan(app, { year });
      for (const paper of ['document', 'calendar']) {
        const { status, body } = await office.get(`/plans/${draft.id}/${paper}`);
        expect([status, body.code, body.provision]).toEqual([409, 'PLAN.NOT_APPROVED', '11-7(2)']);
      }
    });
  });

  describe('the calendar file', () => {
    const exported = async (id: string) => {
      const answer = await office.get(`/plans/${id}/calendar`, { locale: 'en' });
      expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-store');
      return new ICAL.Component(ICAL.parse(answer.text) as unknown[]).getAllSubcomponents('vevent');
    };
    const shown = (event: ICAL.Component | undefined) =>
      ['uid', 'dtstart', 'dtend', 'summary', 'transp', 'class'].map((name) =>
        String(event?.getFirstPropertyValue(name)),
      );

    it('has a visit for its whole month, and for its days once they are set', async () => {
      const plan = await makeApprovedPlan(app, { year, visits: [{ month: 12 }] });
      const { id, place } = onlyVisitOf(plan);
      const uid = `${year}-${place.id}@visit-plan`;
      const rest = [`Preventive visit: ${place.name.en}`, 'TRANSPARENT', 'CONFIDENTIAL'];
      const [month] = await exported(plan.id);
      expect(shown(month)).toEqual([uid, `${year}-12-01`, `${year + 1}-01-01`, ...rest]);
      const path = `/plans/${plan.id}/visits/${id}`;
      made(await office.patch(path, { plannedOn: `${year}-12-31` }, { ifMatch: plan.version }));
      const [day] = await exported(plan.id);
      // three days, as is assumed of a correctional institution
      expect(shown(day)).toEqual([uid, `${year}-12-31`, `${year + 1}-01-03`, ...rest]);
      expect(Number(day?.getFirstPropertyValue('sequence'))).toBeGreaterThan(
        Number(month?.getFirstPropertyValue('sequence')),
      );
    });

    it('keeps the event of a place from edition to edition, and is of the plan in force alone', async () => {
      const first = await makeApprovedPlan(app, { year });
      const [before] = await exported(first.id);
      const next = await approvePlan(app, made(await office.post<PlanView>('/plans', { year, copyFrom: first.id })));
      const [after] = await exported(next.id);
      expect(after?.getFirstPropertyValue('uid')).toBe(before?.getFirstPropertyValue('uid'));
      expect((await office.get(`/plans/${first.id}/calendar`)).body.code).toBe('PLAN.NOT_APPROVED');
      expect((await office.get(`/plans/${first.id}/document`)).status).toBe(200);
    });
  });

  describe('a look at visits to come', () => {
    it('leaves a trace of the reader, whichever way it is taken', async () => {
      const plan = await makeApprovedPlan(app, { year });
      const ombudsman = app.as(['ombudsman']);
      await ombudsman.get(`/plans/${plan.id}`);
      await ombudsman.get(`/plans/${plan.id}/document`);
      await ombudsman.get(`/plans/${plan.id}/calendar`);
      await ombudsman.get(`/plans/${plan.id}/differences`);
      await ombudsman.get(`/plans/${plan.id}/surprise`);
      await ombudsman.post(`/plans/${plan.id}/pricing`, { placeId: onlyVisitOf(plan).place.id, month: null });
      expect(await readsOf(plan.id)).toEqual([
        'plan.read',
        'plan.print',
        'plan.export',
        'plan.compare',
        'plan.judge-surprise',
        'plan.price',
      ]);
      const readers = await app.sql<{ actor_id: string }>(
        `select distinct actor_id from audit_entries where subject_id = $1 and action = 'plan.print'`,
        [plan.id],
      );
      expect(readers).toEqual([{ actor_id: ombudsman.actor?.accountId }]);
    });

    it('is one at a draft too, and at the month that runs, but not at what lies behind', async () => {
      const readIn = async (month: number) => {
        const plan = await makePlan(app, { year: 2026, visits: [{ month }] });
        await office.get(`/plans/${plan.id}`);
        return readsOf(plan.id);
      };
      expect([await readIn(2), await readIn(3)]).toEqual([[], ['plan.read']]);
    });

    it('is nobody’s without the permission, and leaves nothing to an authority', async () => {
      const plan = await makeApprovedPlan(app, { year });
      for (const client of [app.as(['authority']), app.as(['participant']), app.as(['administrator'])]) {
        for (const way of ['', '/document', '/calendar', '/differences', '/surprise']) {
          expect((await client.get(`/plans/${plan.id}${way}`)).status).toBe(403);
        }
        expect((await client.post(`/plans/${plan.id}/pricing`, {})).status).toBe(403);
      }
      expect((await app.anonymous.get(`/plans/${plan.id}/calendar`)).status).toBe(401);
    });
  });
});
