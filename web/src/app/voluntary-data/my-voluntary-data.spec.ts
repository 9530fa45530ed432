import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { locales, type Locale } from '@shared/locale';
import type { VoluntaryDataView } from '@shared/voluntary-data/voluntary-data.contract';
import { openableDialogs } from '../../test/dialogs';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { MyVoluntaryData } from './my-voluntary-data';
import { voluntaryDataTexts } from './voluntary-data.texts';

const mine = '/api/v1/voluntary-data/mine';
const answered: VoluntaryDataView = {
  given: {
    answers: { sex: 'female', ageBand: null, settlement: 'prefer_not_to_say', firstLanguage: null, disability: null },
    consentEdition: '2026-1',
    consentedAt: '2026-03-02T05:00:00.000Z',
  },
};

describe('The page of my voluntary answers', () => {
  let fixture: ComponentFixture<MyVoluntaryData>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);
  const said = () => textOf(page().querySelector('[role=status]'));

  async function show(data: VoluntaryDataView, locale: Locale = 'ru'): Promise<void> {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak(locale, voluntaryDataTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(MyVoluntaryData);
    draw();
    server.expectOne(mine).flush(data);
    await until(() => page().querySelector('form'), draw);
  }

  function choose(name: string, value: string): void {
    const control = page().querySelector<HTMLSelectElement>(`#field-${name}`);
    if (!control) throw new Error(`no question ${name}`);
    control.value = value;
    control.dispatchEvent(new Event('change'));
    draw();
  }

  function agree(): void {
    page().querySelector<HTMLInputElement>('#field-consentEdition')?.click();
    draw();
  }

  const submit = () =>
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));

  it.each(locales)('says in %s, before any question, that nothing depends on answering', async (locale) => {
    await show({ given: null }, locale);
    expect(textOf(page())).not.toMatch(/voluntaryData\./);
    const [consent, form] = [page().querySelector('.consent'), page().querySelector('form')];
    expect(textOf(consent)).toContain(
      {
        kk: 'Бұл сұрақтарға жауап беру ерікті.',
        ru: 'Отвечать на эти вопросы необязательно.',
        en: 'Answering is voluntary.',
      }[locale],
    );
    expect(consent && form && consent.compareDocumentPosition(form)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(form?.querySelectorAll('[required]')).toHaveLength(0);
  });

  it('saves nothing without an explicit agreement', async () => {
    await show({ given: null });
    choose('settlement', 'village');
    submit();
    draw();
    expect(textOf(page().querySelector('app-problem-banner'))).toContain('Без вашего согласия ничего не сохраняется.');
    server.expectNone(mine);
  });

  it('sends the answers that were given, with the text agreed to, and no others', async () => {
    await show({ given: null });
    choose('sex', 'female');
    choose('ageBand', '30_to_44');
    choose('ageBand', '');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    agree();
    submit();
    const call = server.expectOne(mine);
    expect(call.request.method).toBe('PUT');
    expect(call.request.body).toEqual({ sex: 'female', consentEdition: '2026-1' });
    call.flush(answered);
    await until(() => said().startsWith('Сохранено.'), draw);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
    expect(page().querySelector<HTMLInputElement>('#field-consentEdition')?.checked).toBe(false);
  });

  it('shows what is kept, and deletes all of it after asking', async () => {
    await show(answered);
    expect(page().querySelector<HTMLSelectElement>('#field-settlement')?.value).toBe('prefer_not_to_say');
    button('Удалить все мои ответы')?.click();
    draw();
    server.expectNone(mine);
    button('Удалить все мои ответы', page().querySelector('dialog[open]') ?? page())?.click();
    const call = server.expectOne(mine);
    expect(call.request.method).toBe('DELETE');
    call.flush(null, { status: 204, statusText: 'No Content' });
    await until(() => said() === 'Все ваши ответы удалены.', draw);
    expect(page().querySelector<HTMLSelectElement>('#field-sex')?.value).toBe('');
    expect(textOf(page())).toContain('Ни одного вашего ответа не хранится.');
  });

  it('offers no deletion where nothing is kept', async () => {
    await show({ given: null });
    expect(button('Удалить все мои ответы', page().querySelector('form') ?? page())).toBeUndefined();
  });
});
