import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { DeadlineView } from '@shared/deadlines/deadline.contract';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Clock } from './clock';

const deadline: DeadlineView = {
  id: 'd',
  clock: 'answer',
  provision: '11-11(2)',
  eventOn: '2026-02-09',
  statutoryEnd: '2026-05-09',
  effectiveEnd: '2026-05-12',
  state: 'running',
  daysLeft: 22,
  metOn: null,
  steps: [
    {
      code: 'event_happened',
      params: { event: '2026-02-09' },
      text: { kk: 'Оқиға: 09.02.2026.', ru: 'Событие: 09.02.2026.', en: 'Event: 9 February 2026.' },
    },
  ],
};

describe('The clock', () => {
  let fixture: ComponentFixture<Clock>;
  const said = () => textOf(fixture.nativeElement);

  async function show(change: Partial<DeadlineView>): Promise<void> {
    fixture.componentRef.setInput('deadline', { ...deadline, ...change });
    await fixture.whenStable();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru');
    fixture = TestBed.createComponent(Clock);
  });

  it.each([
    [{ daysLeft: 1 }, 'остался 1 день'],
    [{ daysLeft: 22 }, 'осталось 22 дня'],
    [{ daysLeft: 25 }, 'осталось 25 дней'],
    [{ daysLeft: 0 }, 'сегодня последний день'],
    [{ state: 'overdue', daysLeft: -5 } as const, 'просрочено на 5 дней'],
    [{ state: 'met', metOn: '2026-04-01' } as const, 'Исполнено 01.04.2026'],
  ])('says of %j: %s', async (change, words) => {
    await show(change);
    expect(said()).toContain(words);
  });

  it('says the last lawful day, how it was counted and what stops it, in the language on the screen', async () => {
    await show({});
    expect(said()).toContain('Последний день: 12.05.2026');
    expect(said()).toContain('Событие: 09.02.2026.');
    await speak('en');
    await fixture.whenStable();
    expect(said()).toContain('Last day: 12 May 2026');
    expect(said()).toContain('Event: 9 February 2026.');
    expect(said()).toContain('receipt of the written answer');
  });

  it('gives each state a word and a shape of its own, so that none depends on colour', async () => {
    const faces: string[] = [];
    for (const state of ['running', 'warning', 'overdue', 'met', 'met_late'] as const) {
      await show({ state, metOn: '2026-04-01' });
      const element = fixture.nativeElement as HTMLElement;
      faces.push(textOf(element.querySelector('strong')), element.querySelector('svg')?.innerHTML ?? '');
    }
    expect(new Set(faces).size).toBe(10);
  });
});
