import type { SessionView } from '@shared/council/session.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { addItem, convene, makeCouncil, type SeatedMember } from '../../test/make/council';
import { uploadPdf } from '../../test/make/files';
import { made } from '../../test/make/made';
import { readBack } from '../platform/pdf/read-back';
import { MinutesService } from './minutes.service';

/** As `readBack` gives text: without its spaces. */
const packed = (text: string) => text.replace(/\s/g, '');

describe('The minutes of a session (11-2(1))', () => {
  let app: TestApp;
  let office: Client;
  let council: SeatedMember[];
  let session: SessionView;
  const today = '2026-03-02';

  const member = (at: number): Client => (council[at] as SeatedMember).as;
  const printed = async (language: 'kk' | 'ru') => {
    if (!office.actor) throw new Error('nobody acts');
    return app.nest.get(MinutesService).print(office.actor, session.id, language);
  };
  const textIn = async (language: 'kk' | 'ru') => readBack(await printed(language)).join('');

  beforeAll(async () => {
    app = await testApp({ today });
    office = app.as(['office']);
    council = await makeCouncil(app, 4);
    await approveAct(app, 'council_regulation', { number: '17-н', parameters: { quorum: 'half' } });
    session = await convene(app, { heldOn: today });
    const open = await addItem(app, session.id, {
      title: 'Бару жоспары туралы',
      paper: { fileId: await uploadPdf(office), title: 'Жоба' },
    });
    const secret = await addItem(app, session.id, { title: 'Іріктеу туралы', ballot: 'secret' });
    await addItem(app, session.id, { title: 'Өзге мәселелер' });
    const present = council.slice(0, 3).map(({ id }) => id);
    made(await office.put(`/council/sessions/${session.id}/attendance`, { present }, { ifMatch: 4 }));
    made(await member(2).post(`/council/agenda-items/${open.id}/conflict`, { reason: 'Ағам сонда істейді' }));
    for (const [at, choice] of ['for', 'abstain'].entries())
      made(await member(at).post(`/council/agenda-items/${open.id}/votes`, { choice }));
    for (const [at, choice] of ['for', 'against', 'for'].entries())
      made(await member(at).post(`/council/agenda-items/${secret.id}/votes`, { choice }));
    for (const { id } of [open, secret]) made(await office.post(`/council/agenda-items/${id}/decision`));
  });
  afterAll(() => app.close());

  it('are printed once the session is closed, for those who read the Council', async () => {
    const address = `/council/sessions/${session.id}/minutes.pdf?language=kk`;
    const early = await office.get(address);
    expect([early.status, early.body.code]).toEqual([409, 'COUNCIL.SESSION_NOT_CLOSED']);
    made(await office.post(`/council/sessions/${session.id}/close`));
    const answer = await member(1).get(address);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await app.as(['participant']).get(address)).status).toBe(403);
    const wrong = await office.get(`/council/sessions/${session.id}/minutes.pdf?language=en`);
    expect([wrong.status, wrong.body.fields?.[0]?.field]).toEqual([422, 'language']);
  });

  it('say who was there, by which regulation, what was on the agenda, how it was voted and what was decided', async () => {
    const text = await textIn('ru');
    for (const said of [
      `Протокол заседания № 2026-${session.number}`,
      'очное заседание',
      '02.03.2026',
      'утверждено приказом № 17-н',
      'не менее половины членов',
      'Присутствовали члены совета Member 1 Member 2 Ombudsman Отсутствовали Member 3',
      '1. Бару жоспары туралы',
      'Материал: Жоба',
      'Не голосовали из-за конфликта интересов: Member 2.',
      'Member 1воздержался(-ась)Ombudsmanза',
      '«За» — 1, «против» — 0, «воздержались» — 1.',
      'Из 4 членов совета участвовало 2. Для кворума нужно: 2.',
      `Решение № 2026-${session.number}/1 от 02.03.2026: принято.`,
      'Голосование тайное: кто как голосовал, не записывается. «За» — 2, «против» — 1, «воздержались» — 0.',
      '3. Өзге мәселелер Решение не принято.',
    ])
      expect(text).toContain(packed(said));
    expect(text).not.toContain(packed('Ағам'));
  });

  it('are in Kazakh as well, and the same bytes each time, whatever is recorded since', async () => {
    const first = await printed('kk');
    expect(readBack(first).join('')).toContain(packed('мүдделер қақтығысына'.slice(1)));
    app.clock.set('2026-04-01');
    const departure = { endedOn: '2026-03-01', reason: 'resigned' };
    made(await office.post(`/council/members/${council[3]?.id}/departure`, departure));
    const regulation = { number: '99-н', inForceFrom: today, parameters: { quorum: 'two_thirds' } } as const;
    await approveAct(app, 'council_regulation', regulation);
    expect((await printed('kk')).equals(first)).toBe(true);
  });
});
