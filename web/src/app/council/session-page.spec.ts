import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { AgendaItemView, SessionView } from '@shared/council/session.contract';
import { decisionOf, itemOf, sessionOf } from '../../test/council';
import { openableDialogs } from '../../test/dialogs';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { councilTexts } from './council.texts';
import { SessionPage } from './session-page';

const mayVote = { name: 'vote', allowed: true };

describe('The page of a session of the Council', () => {
  let fixture: ComponentFixture<SessionPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const button = (label: string, within: Element | null = page()) =>
    [...(within?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find((each) => textOf(each) === label);
  const dialog = () => page().querySelector('dialog[open]');

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  }

  async function show(view: SessionView): Promise<void> {
    server.expectOne('/api/v1/council/sessions/s1').flush(view);
    await settle();
  }
  const showItem = (of: Partial<AgendaItemView>) => show(sessionOf({ agenda: [itemOf(of)] }));

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', councilTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(SessionPage);
    fixture.componentRef.setInput('id', 's1');
    fixture.detectChanges();
  });

  it('says what the regulation of the day asks, and how many take part', async () => {
    await show(sessionOf());
    expect(textOf(page().querySelector('h1'))).toBe('Заседание № 2026-3');
    expect(textOf(page())).toContain('Кворум: не менее половины членов');
    expect(textOf(page())).toContain('Участвует 5 из 9 членов совета. Для кворума нужно 5. 11-2(2)');
  });

  it('casts a vote only after the question, and shows the session anew', async () => {
    await showItem({ own: { hasVoted: false, choice: null, hasConflict: false }, actions: [mayVote] });
    button('Против')?.click();
    fixture.detectChanges();
    server.expectNone('/api/v1/council/agenda-items/i1/votes');
    expect(textOf(dialog())).toContain('Ваш голос: Против');
    expect(textOf(dialog())).toContain('войдёт в протокол');
    button('Проголосовать', dialog())?.click();
    const call = server.expectOne('/api/v1/council/agenda-items/i1/votes');
    expect(call.request.body).toEqual({ choice: 'against' });
    call.flush(itemOf());
    await settle();
    expect(dialog()).toBeNull();
    await showItem({ own: { hasVoted: true, choice: 'against', hasConflict: false } });
    expect(textOf(page().querySelector('.own'))).toContain('Вы проголосовали: Против');
    expect(button('Против')).toBeUndefined();
  });

  it('leaves a refused vote in the question, with its reason', async () => {
    await showItem({ ballot: 'secret', actions: [mayVote] });
    button('За')?.click();
    fixture.detectChanges();
    expect(textOf(dialog())).toContain('как именно, не записывается нигде');
    button('Проголосовать', dialog())?.click();
    const refusal = { code: 'COUNCIL.NOT_PRESENT', title: 'Вас нет.', correlationId: 'c', status: 409 };
    server.expectOne('/api/v1/council/agenda-items/i1/votes').flush(refusal, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(textOf(dialog())).toContain('Вас нет.');
  });

  it('shows of a secret ballot who has voted, and never how', async () => {
    const voted = [{ councilMemberId: 'm1', fullName: 'Асель А.' }];
    await showItem({ ballot: 'secret', voted, own: { hasVoted: true, choice: null, hasConflict: false } });
    expect(textOf(page().querySelector('.own'))).toContain('Голосование тайное.');
    const list = page().querySelector('app-agenda-item-card details');
    expect(textOf(list)).toContain('Проголосовали: 1Асель А.');
    expect(textOf(list)).toContain('Кто как голосовал, не знает никто');
  });

  it('declares a conflict of interest with its reason', async () => {
    await showItem({ actions: [mayVote, { name: 'declare-conflict', allowed: true }] });
    button('Заявить о конфликте интересов')?.click();
    await settle();
    const field = dialog()?.querySelector<HTMLTextAreaElement>('#field-reason');
    if (!field) throw new Error('no place for the reason');
    field.value = ' Мой брат. ';
    field.dispatchEvent(new Event('input'));
    button('Заявить о конфликте интересов', dialog())?.click();
    const call = server.expectOne('/api/v1/council/agenda-items/i1/conflict');
    expect(call.request.body).toEqual({ reason: 'Мой брат.' });
    call.flush(itemOf());
    await settle();
    await showItem({ own: { hasVoted: false, choice: null, hasConflict: true } });
    expect(dialog()).toBeNull();
    expect(textOf(page().querySelector('.own'))).toContain('по этому вопросу не голосуете');
  });

  it('counts the votes after the question, and leads to the decision', async () => {
    await showItem({ actions: [{ name: 'decide', allowed: true }] });
    button('Подсчитать голоса')?.click();
    fixture.detectChanges();
    button('Подсчитать голоса', dialog())?.click();
    server.expectOne('/api/v1/council/agenda-items/i1/decision').flush(decisionOf());
    await settle();
    await showItem({ status: 'decided', decision: decisionOf() });
    const link = page().querySelector<HTMLAnchorElement>('.decided a');
    expect(link?.getAttribute('href')).toBe('/office/council/decisions/d1');
    expect(textOf(page().querySelector('.decided'))).toContain('Принято');
  });

  it('tells the office why nothing is decided yet', async () => {
    const refusal = { code: 'COUNCIL.NO_QUORUM', message: 'Кворума нет.', provision: '11-2(2)' } as const;
    await showItem({ actions: [{ name: 'decide', allowed: false, refusal }] });
    expect(button('Подсчитать голоса')?.getAttribute('aria-disabled')).toBe('true');
    expect(textOf(page().querySelector('app-agenda-item-card .reasons'))).toContain('Кворума нет.');
  });

  it('records who is present against the version that was seen, voters among them from the start', async () => {
    const agenda = [itemOf({ voted: [{ councilMemberId: 'm2', fullName: 'Болат Б.' }] })];
    await show(sessionOf({ agenda, actions: [{ name: 'record-attendance', allowed: true }] }));
    const boxes = [...page().querySelectorAll<HTMLInputElement>('app-attendance-form input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
    const [first] = boxes;
    if (first) first.checked = false;
    first?.dispatchEvent(new Event('change'));
    page()
      .querySelector('app-attendance-form form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    const call = server.expectOne('/api/v1/council/sessions/s1/attendance');
    expect([call.request.method, call.request.body]).toEqual(['PUT', { present: ['m2'] }]);
    expect(call.request.headers.get('If-Match')).toBe('"4"');
    call.flush(sessionOf({ version: 5 }));
    await settle();
    expect(textOf(page().querySelector('app-attendance-form'))).toContain('Асель А. – присутствует');
  });

  it('names what stays undecided before the session is closed, and gives the minutes in two languages after', async () => {
    await show(sessionOf({ actions: [{ name: 'close', allowed: true }] }));
    button('Закрыть заседание')?.click();
    fixture.detectChanges();
    expect(textOf(dialog())).toContain('Без решения останутся:1. О плане посещений');
    button('Закрыть заседание', dialog())?.click();
    const closed = sessionOf({ status: 'closed', actions: [{ name: 'print-minutes', allowed: true }] });
    server.expectOne('/api/v1/council/sessions/s1/close').flush(closed);
    await settle();
    const links = [...page().querySelectorAll<HTMLAnchorElement>('.minutes a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['kk', 'ru'].map((one) => `/api/v1/council/sessions/s1/minutes.pdf?language=${one}`));
  });

  it('leads to a new matter of the agenda', async () => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await show(sessionOf({ actions: [{ name: 'add-agenda-item', allowed: true }] }));
    button('Добавить вопрос')?.click();
    expect(navigate).toHaveBeenCalledWith(['/office/council/sessions', 's1', 'agenda', 'new']);
  });

  it.each([
    ['kk', '№ 2026-3 отырыс', 'Жақтап'],
    ['en', 'Session no. 2026-3', 'For'],
  ] as const)('speaks %s', async (locale, title, choice) => {
    await showItem({ actions: [mayVote] });
    await speak(locale, councilTexts);
    fixture.detectChanges();
    await show(sessionOf({ agenda: [itemOf({ actions: [mayVote] })] }));
    expect(textOf(page().querySelector('h1'))).toBe(title);
    expect(button(choice)).toBeDefined();
  });
});
