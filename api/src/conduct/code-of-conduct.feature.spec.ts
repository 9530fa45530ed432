import type { AcknowledgementRow, CodeEditionView, CodeOfConductView } from '@shared/conduct/code-of-conduct.contract';
import type { HomeView } from '@shared/home/home.contract';
import type { Page } from '@shared/page';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { approveCode } from '../../test/make/conduct';
import { makeParticipant } from '../../test/make/participants';

type Person = ParticipantView & { readonly as: Client };

describe('The code of conduct (11-5(1))', () => {
  let app: TestApp;
  let asel: Person;
  let bolat: Person;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    asel = await makeParticipant(app, { fullName: 'Asel' });
    bolat = await makeParticipant(app, { fullName: 'Bolat' });
  });
  afterEach(() => app.clock.set('2026-03-02'));
  afterAll(() => app.close());

  const view = async (by: Client) => (await by.get<CodeOfConductView>('/conduct/code')).body;
  const acknowledge = ({ as }: Person, { id }: { id: string }) =>
    as.post<CodeEditionView & { code?: string }>(`/conduct/editions/${id}/acknowledgement`);
  const names = async (state: string) => {
    const { body } = await app.as(['office']).get<Page<AcknowledgementRow>>(`/conduct/acknowledgements?state=${state}`);
    return body.items.map(({ fullName }) => fullName);
  };

  const waiting = async ({ as }: Person) => {
    const { body } = await as.get<HomeView>('/home');
    return body.sections.find(({ code }) => code === 'conduct-to-acknowledge');
  };

  it('asks nothing of anybody while none is approved', async () => {
    expect(await waiting(asel)).toMatchObject({ total: 0, items: [] });
    expect(await view(asel.as)).toMatchObject({ inForce: null, editions: [], acknowledged: null, actions: [] });
    expect(await names('missing')).toEqual([]);
  });

  it('is approved by the Ombudsman alone, not for the past of its approval, and is not in force before its day', async () => {
    const body = { approvedOn: '2026-03-02', inForceFrom: '2026-03-02', textKk: 'а', textRu: 'б' };
    for (const role of ['office', 'council', 'participant', 'administrator'] as const) {
      expect((await app.as([role]).post('/conduct/editions', body)).status).toBe(403);
    }
    const ombudsman = app.as(['ombudsman']);
    const answers = [
      await ombudsman.post('/conduct/editions', { ...body, inForceFrom: '2026-03-01' }),
      await ombudsman.post('/conduct/editions', { ...body, approvedOn: '2026-03-03', inForceFrom: '2026-03-03' }),
      await ombudsman.post('/conduct/editions', { ...body, textKk: '' }),
    ];
    expect(answers.map(({ body: { code, fields } }) => [code, fields?.[0]?.field])).toEqual([
      ['CODE_OF_CONDUCT.IN_FORCE_BEFORE_APPROVAL', 'inForceFrom'],
      ['REQUEST.DATE_IN_THE_FUTURE', 'approvedOn'],
      ['REQUEST.INVALID', 'textKk'],
    ]);
  });

  it('is acknowledged by each participant once, in the participant’s own word', async () => {
    const code = await approveCode(app);
    expect(code).toMatchObject({ number: 1, isInForce: true });
    expect((await waiting(asel))?.items).toMatchObject([{ id: code.id, provision: '11-5(1)', params: { number: 1 } }]);
    const first = await acknowledge(asel, code);
    expect(await waiting(asel)).toMatchObject({ total: 0 });
    expect([first.status, first.body.acknowledgedAt]).toEqual([200, '2026-03-02T05:00:00.000Z']);
    expect(first.body.actions).toMatchObject([{ name: 'acknowledge', allowed: false }]);
    const second = await acknowledge(asel, code);
    expect(second).toMatchObject({ status: 409, body: { code: 'CODE_OF_CONDUCT.ACKNOWLEDGED', provision: '11-5(1)' } });
    expect([await names('done'), await names('missing')]).toEqual([['Asel'], ['Bolat']]);
    expect((await view(app.as(['office']))).acknowledged).toEqual({ done: 1, of: 2 });
    expect((await view(app.as(['council']))).acknowledged).toBeNull();
    expect((await app.as(['office']).post(`/conduct/editions/${code.id}/acknowledgement`)).status).toBe(403);
    expect((await app.as(['participant']).post(`/conduct/editions/${code.id}/acknowledgement`)).status).toBe(404);
    expect((await asel.as.get('/conduct/acknowledgements')).status).toBe(403);
  });

  it('asks again when a new edition has come into force, and not before', async () => {
    const [old] = (await view(asel.as)).editions;
    const next = await approveCode(app, { inForceFrom: '2026-03-10' });
    expect((await acknowledge(asel, next)).body.code).toBe('CODE_OF_CONDUCT.NOT_IN_FORCE');
    expect(await names('missing')).toEqual(['Bolat']);
    app.clock.set('2026-03-10');
    expect(await names('missing')).toEqual(['Asel', 'Bolat']);
    expect(await waiting(asel)).toMatchObject({ total: 1, items: [{ id: next.id }] });
    expect((await acknowledge(bolat, old as { id: string })).body.code).toBe('CODE_OF_CONDUCT.NOT_IN_FORCE');
    expect((await acknowledge(asel, next)).status).toBe(200);
    expect((await view(asel.as)).editions.map(({ number, isInForce }) => [number, isInForce])).toEqual([
      [2, true],
      [1, false],
    ]);
    const behind = { approvedOn: '2026-03-10', inForceFrom: '2026-03-10', textKk: 'а', textRu: 'б' };
    expect((await app.as(['ombudsman']).post('/conduct/editions', behind)).body).toMatchObject({
      code: 'CODE_OF_CONDUCT.NOT_LATER',
      params: { day: '2026-03-10' },
    });
  });

  it('stands in the database as it was approved and acknowledged', async () => {
    const [{ id }] = (await app.sql<{ id: string }>('select id from conduct_editions where number = 1')) as [
      { id: string },
    ];
    await expect(app.sql(`update conduct_editions set text_ru = 'x'`)).rejects.toThrow('append-only');
    await expect(app.sql('delete from conduct_acknowledgements')).rejects.toThrow('append-only');
    const insert = (edition: string, day: string) =>
      app.sql(
        `insert into conduct_acknowledgements (edition_id, participant_id, acknowledged_on, acknowledged_at) values ($1, $2, $3, now())`,
        [edition, bolat.id, day],
      );
    await expect(insert(id, '2026-03-10')).rejects.toThrow('the edition is not in force that day');
    await insert(id, '2026-03-09');
    await expect(insert(id, '2026-03-09')).rejects.toThrow('conduct_acknowledgements_edition_id_participant_id_key');
    await expect(
      app.sql(
        `insert into conduct_editions (number, text_kk, text_ru, approved_on, in_force_from, created_at)
         values (3, 'а', 'б', '2026-03-01', '2026-03-10', now())`,
      ),
    ).rejects.toThrow('an edition follows the one before it');
  });
});
