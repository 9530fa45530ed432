import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { openableDialogs } from '../../test/dialogs';
import { draftReport, frozenReport } from '../../test/visit-report';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { visitReportsTexts } from './visit-reports.texts';
import { WritingPage } from './writing-page';

const address = '/api/v1/visit-reports/r1';

const written = (version: number, opening: string, regime: string): VisitReportView => ({
  ...draftReport,
  version,
  sections: draftReport.sections.map((section) => ({
    ...section,
    text: section.key === 'opening' ? opening : regime,
  })),
});

describe('Writing a visit report', () => {
  let fixture: ComponentFixture<WritingPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const field = (id: string) => page().querySelector<HTMLTextAreaElement>(`#${id}`);
  const button = (label: string) =>
    [...page().querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);

  /** Not until it is stable: a page that asks the server is not, until it is answered. */
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  }

  async function open(report: VisitReportView): Promise<void> {
    fixture = TestBed.createComponent(WritingPage);
    fixture.componentRef.setInput('id', 'r1');
    fixture.detectChanges();
    server.expectOne(address).flush(report);
    await settle();
  }

  async function type(id: string, value: string, event = 'input'): Promise<void> {
    const control = field(id);
    if (!control) throw new Error(`no ${id}`);
    control.value = value;
    control.dispatchEvent(new Event(event));
    await settle();
  }

  async function submit(form: string): Promise<void> {
    page()
      .querySelector(form)
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  }

  const saving = () => server.expectOne({ method: 'PUT', url: `${address}/sections` });

  async function refuseAsStale(current: VisitReportView): Promise<void> {
    const stale = { code: 'CONFLICT.STALE', title: 'Изменено.', correlationId: 'c', status: 409, current };
    saving().flush(stale, { status: 409, statusText: 'Conflict' });
    await settle();
  }

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', visitReportsTexts);
    server = TestBed.inject(HttpTestingController);
    await open(written(4, 'Было.', ''));
  });

  it('saves all sections at once on the version that was seen', async () => {
    await type('section-opening', 'Стало.');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    await submit('app-sections-form form');
    const request = saving();
    expect(request.request.headers.get('If-Match')).toBe('"4"');
    expect(request.request.body).toEqual({
      sections: [
        { key: 'opening', text: 'Стало.' },
        { key: 'regime', text: '' },
      ],
    });
    request.flush(written(5, 'Стало.', ''));
    await settle();
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
    expect(textOf(page())).toContain('Всё сохранено.');
  });

  it('shows both texts where another wrote the same section, and saves the one that was chosen', async () => {
    await type('section-opening', 'Моё.');
    await submit('app-sections-form form');
    await refuseAsStale(written(6, 'Чужое.', 'Новое.'));
    const dispute = textOf(page().querySelector('app-section-dispute'));
    expect(dispute).toContain('Ваш текстМоё.');
    expect(dispute).toContain('Текст другого члена группыЧужое.');
    expect(field('section-regime')?.value).toBe('Новое.');
    button('Оставить оба, один за другим')?.click();
    await settle();
    expect(field('section-opening')?.value).toBe('Чужое.\n\nМоё.');
    await submit('app-sections-form form');
    const request = saving();
    expect(request.request.headers.get('If-Match')).toBe('"6"');
    expect(request.request.body).toEqual({
      sections: [
        { key: 'opening', text: 'Чужое.\n\nМоё.' },
        { key: 'regime', text: 'Новое.' },
      ],
    });
  });

  it('saves nothing before the member has chosen', async () => {
    await type('section-opening', 'Моё.');
    await submit('app-sections-form form');
    await refuseAsStale(written(6, 'Чужое.', ''));
    await submit('app-sections-form form');
    server.expectNone({ method: 'PUT', url: `${address}/sections` });
    expect(textOf(page())).toContain('Выберите, какой текст останется');
  });

  it('joins and saves at once where the two wrote in different sections', async () => {
    await type('section-opening', 'Моё.');
    await submit('app-sections-form form');
    await refuseAsStale(written(6, 'Было.', 'Новое.'));
    const request = saving();
    expect(request.request.headers.get('If-Match')).toBe('"6"');
    expect(request.request.body).toEqual({
      sections: [
        { key: 'opening', text: 'Моё.' },
        { key: 'regime', text: 'Новое.' },
      ],
    });
  });

  it('keeps what was typed when saving is refused and when the page is left', async () => {
    await type('section-opening', 'Моё.');
    await submit('app-sections-form form');
    saving().flush(null, { status: 502, statusText: 'Bad Gateway' });
    await settle();
    expect(field('section-opening')?.value).toBe('Моё.');
    fixture.destroy();
    await open({ ...frozenReport, sections: written(4, 'Было.', '').sections });
    expect(field('section-opening')?.value).toBe('Моё.');
    expect(textOf(page())).toContain('Сейчас нельзя.');
  });

  it('adds a finding with its theme and sources, and leaves unsaved sections alone', async () => {
    await type('section-opening', 'Моё.');
    button('Добавить факт')?.click();
    await settle();
    await type('field-theme', 'treatment', 'change');
    await type('field-body', 'Бьют.');
    page().querySelector<HTMLInputElement>('#field-sources input')?.click();
    await submit('app-finding-form form');
    const request = server.expectOne(`${address}/findings`);
    expect(request.request.body).toEqual({ theme: 'treatment', body: 'Бьют.', sources: ['held_persons'] });
    request.flush(written(5, 'Было.', ''));
    await settle();
    expect(page().querySelector('app-finding-form')).toBeNull();
    expect(field('section-opening')?.value).toBe('Моё.');
  });

  it('lands a refusal on its field and keeps the words', async () => {
    button('Добавить факт')?.click();
    await settle();
    await type('field-body', 'Бьют.');
    await submit('app-finding-form form');
    const fields = [{ field: 'sources', message: 'Укажите хотя бы один.' }];
    const refusal = { code: 'REQUEST.INVALID', title: 'Проверьте.', correlationId: 'c', status: 422, fields };
    server.expectOne(`${address}/findings`).flush(refusal, { status: 422, statusText: 'Unprocessable' });
    await settle();
    expect(textOf(page().querySelector('#field-sources'))).toContain('Укажите хотя бы один.');
    expect(field('field-body')?.value).toBe('Бьют.');
  });

  it('takes out a recommendation only after showing which one', async () => {
    button('Убрать')?.click();
    const list = page().querySelectorAll('app-item-list')[1];
    list?.querySelectorAll<HTMLButtonElement>('li button')[1]?.click();
    await settle();
    const dialog = list?.querySelector<HTMLDialogElement>('dialog[open]');
    expect(textOf(dialog)).toContain('Учить.');
    dialog?.querySelector<HTMLButtonElement>('button')?.click();
    await settle();
    server.expectOne({ method: 'DELETE', url: `${address}/recommendations/c2` });
  });
});
