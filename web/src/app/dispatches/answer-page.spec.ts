import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { AnswerRecommendations } from '@shared/recommendations/recommendation.contract';
import { openableDialogs } from '../../test/dialogs';
import { answerClock, dispatchOf } from '../../test/dispatch';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { AnswerPage } from './answer-page';
import { dispatchesTexts } from './dispatches.texts';

const ids = ['0190b5d6-0000-4000-8000-000000000001', '0190b5d6-0000-4000-8000-000000000002'];
const received = dispatchOf({
  receivedOn: '2026-03-02',
  deadline: answerClock(),
  actions: [{ name: 'answer', allowed: true }],
  recommendations: dispatchOf().recommendations.map((it, at) => ({ ...it, id: ids[at] ?? '' })),
});

describe('The answer of a body', () => {
  let fixture: ComponentFixture<AnswerPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const dialog = () => page().querySelector<HTMLDialogElement>('app-confirm-act > dialog');

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk', dispatchesTexts);
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fixture = TestBed.createComponent(AnswerPage);
    fixture.componentRef.setInput('id', 's1');
    server = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
    server.expectOne('/api/v1/dispatches/s1').flush(received);
    await fixture.whenStable();
  });

  async function fill(name: string, value: string): Promise<void> {
    const control = page().querySelector<HTMLInputElement>(`[id="field-${name}"]`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input'));
    await fixture.whenStable();
  }

  async function fillAll(): Promise<void> {
    await fill('answeredOn', '2026-05-01');
    await fill('answers.0.status', 'implemented');
    await fill('answers.0.measures', 'Жарық орнатылды.');
    await fill('answers.1.status', 'rejected');
    await fill('answers.1.measures', 'Қаражат жоқ.');
  }

  async function review(): Promise<void> {
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  }

  async function confirm(answer: object, status: number): Promise<{ body: AnswerRecommendations; key: string | null }> {
    dialog()?.querySelector<HTMLButtonElement>('.buttons button')?.click();
    const call = server.expectOne('/api/v1/dispatches/s1/answers');
    call.flush(answer, { status, statusText: String(status) });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    return { body: call.request.body as AnswerRecommendations, key: call.request.headers.get('Idempotency-Key') };
  }

  it('asks for each recommendation before anything is sent', async () => {
    await fill('answers.0.status', 'implemented');
    await review();
    expect(dialog()?.open).toBe(false);
    const wrong = [...page().querySelectorAll('[aria-invalid]')].map(({ id }) => id);
    expect(wrong).toEqual(['field-answers.0.measures', 'field-answers.1.status', 'field-answers.1.measures']);
  });

  it('is sent whole after the confirmation; a try again after a lost answer is the same request', async () => {
    await fillAll();
    await review();
    expect(textOf(dialog())).toContain('Жіберілген жауап өзгермейді.');
    const first = await confirm({}, 502);
    expect(first.body).toEqual({
      answeredOn: '2026-05-01',
      answers: [
        { recommendationId: ids[0], status: 'implemented', measures: 'Жарық орнатылды.' },
        { recommendationId: ids[1], status: 'rejected', measures: 'Қаражат жоқ.' },
      ],
    });
    expect(textOf(page())).toContain('Күтпеген қате');
    expect(page().querySelector<HTMLTextAreaElement>('[id="field-answers.1.measures"]')?.value).toBe('Қаражат жоқ.');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    await review();
    const second = await confirm(received, 201);
    expect(second.key).toBe(first.key);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
    expect(TestBed.inject(Router).navigate).toHaveBeenCalledWith(['/office/dispatches', 's1']);
  });
});
