import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { openableDialogs } from '../../test/dialogs';
import { answerClock, dispatchOf } from '../../test/dispatch';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { DispatchPage } from './dispatch-page';
import { dispatchesTexts } from './dispatches.texts';

describe('A report in the hands of a body', () => {
  let fixture: ComponentFixture<DispatchPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const dialog = () => page().querySelector<HTMLDialogElement>('app-confirm-act > dialog');

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk', dispatchesTexts);
    fixture = TestBed.createComponent(DispatchPage);
    fixture.componentRef.setInput('id', 's1');
    server = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
  });

  async function open(view = dispatchOf()): Promise<void> {
    server.expectOne('/api/v1/dispatches/s1').flush(view);
    await fixture.whenStable();
  }

  async function confirm(answer: object, status = 200): Promise<unknown> {
    dialog()?.querySelector<HTMLButtonElement>('.buttons button')?.click();
    const call = server.expectOne('/api/v1/dispatches/s1/receipt');
    call.flush(answer, { status, statusText: String(status) });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    return call.request.body;
  }

  it('records receipt only after saying that the three months start from that day', async () => {
    await open();
    expect(textOf(page())).toContain('оның мерзімі әлі басталған жоқ');
    page().querySelector<HTMLButtonElement>('app-actions-bar button')?.click();
    server.expectNone('/api/v1/dispatches/s1/receipt');
    expect(dialog()?.open).toBe(true);
    expect(textOf(dialog())).toContain('үш айлық мерзімі осы күннен есептеледі. 11-11(2)');
    const day = dialog()?.querySelector<HTMLInputElement>('#field-receivedOn');
    expect(day?.min).toBe('2026-02-27');
    if (day) day.value = '2026-03-02';
    const received = dispatchOf({ receivedOn: '2026-03-02', deadline: answerClock(), version: 2 });
    expect(await confirm(received)).toEqual({ receivedOn: '2026-03-02' });
    expect(dialog()?.open).toBe(false);
    expect(textOf(page().querySelector('app-clock'))).toContain('60 күн қалды');
  });

  it('leaves a refusal of the day in the dialog, at its field', async () => {
    await open();
    page().querySelector<HTMLButtonElement>('app-actions-bar button')?.click();
    await confirm(
      {
        title: 'Баяндама бұдан кейін жіберілді.',
        status: 422,
        code: 'DISPATCH.RECEIVED_BEFORE_DISPATCH',
        correlationId: 'c',
        fields: [{ field: 'receivedOn', message: 'Бұл күннен бұрын алу мүмкін емес.' }],
      },
      422,
    );
    expect(dialog()?.open).toBe(true);
    expect(textOf(dialog()?.querySelector('app-field'))).toContain('Бұл күннен бұрын алу мүмкін емес.');
  });

  it('keeps what the body stated apart from what the mechanism found', async () => {
    const stated = { status: 'implemented', measures: 'Жарық орнатылды.', statedOn: '2026-05-01' } as const;
    const found = { id: 'f', status: 'not_implemented', grounds: 'Жарық жоқ.', assessedOn: '2026-09-01' } as const;
    const [first] = dispatchOf().recommendations;
    if (!first) throw new Error('the example has recommendations');
    await open(dispatchOf({ recommendations: [{ ...first, stated, assessments: [found] }], actions: [] }));
    expect(textOf(page().querySelector('.stated'))).toBe(
      'Органның мәлімдегеніІске асырылды 01.05.2026Жарық орнатылды.',
    );
    expect(textOf(page().querySelector('.assessed'))).toBe('Тетіктің бағалағаныІске асырылмады 01.09.2026Жарық жоқ.');
  });
});
