import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { openableDialogs } from '../../test/dialogs';
import { draftReport, frozenReport } from '../../test/visit-report';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { VisitReportPage } from './visit-report-page';
import { visitReportsTexts } from './visit-reports.texts';

const address = '/api/v1/visit-reports/r1';
const sha256 = 'ab'.repeat(32);

describe('The page of a visit report', () => {
  let fixture: ComponentFixture<VisitReportPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const said = () => textOf(page());
  const one = <Kind extends Element>(selector: string): Kind => {
    const found = page().querySelector<Kind>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);
  const dialog = () => one<HTMLDialogElement>('dialog[open]');

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', visitReportsTexts);
    server = TestBed.inject(HttpTestingController);
    const session = TestBed.inject(Session).load();
    const actor = { accountId: 'a', name: 'А', roles: ['participant'], participantId: 'p1', locale: 'ru' };
    server.expectOne('/api/v1/session').flush({ actor, permissions: ['visit-report.read'] });
    await session;
    fixture = TestBed.createComponent(VisitReportPage);
    fixture.componentRef.setInput('id', 'r1');
    fixture.detectChanges();
  });

  /** Not until it is stable: a page that asks the server is not, until it is answered. */
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  }

  async function show(report: VisitReportView): Promise<void> {
    server.expectOne(address).flush(report);
    await settle();
  }

  function type(selector: string, value: string): void {
    const field = one<HTMLTextAreaElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  }

  async function askToSign(): Promise<void> {
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  }

  async function confirmSigning() {
    one<HTMLInputElement>('.read input').click();
    await askToSign();
    button('Подписать', dialog())?.click();
    await settle();
    return server.expectOne(`${address}/signature`);
  }

  it('says what was found and advised, by authority, and of complaints their numbers with the provision', async () => {
    await show(frozenReport);
    expect(textOf(one('app-report-head'))).toContain('СИЗО · область Абай');
    expect(textOf(one('app-report-head'))).toContain('11-7(1)(1)');
    expect(said()).toContain('Медицинское обслуживаниеНет врача. Источники: сотрудники, журналы учёта.');
    const order = ['Минздрав', 'Взять.', 'Лечить.', 'МВД', 'Учить.'].map((words) => said().indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(said()).toContain('11-5(4)');
    expect(said()).toContain('2026-0001 · дата принятия: 02.03.2026 · дата передачи: 03.03.2026, кому: Омбудсман');
  });

  it('signs the checksum that is shown, with the dissenting opinion, after the member has read and confirmed', async () => {
    await show(frozenReport);
    expect(textOf(one('app-report-signing'))).toContain('SHA-256: abababab … abababab');
    type('#field-dissent', ' Не согласна. ');
    const request = await confirmSigning();
    expect(request.request.body).toEqual({ sha256, dissent: 'Не согласна.' });
    const signers = frozenReport.signers.map((signer) =>
      signer.participantId === 'p1' ? { ...signer, signedAt: '2026-03-06T19:30:00Z', dissent: 'Не согласна.' } : signer,
    );
    request.flush({ ...frozenReport, version: 5, signed: 1, signers, actions: [] });
    await settle();
    expect(textOf(one('.evidence'))).toContain('Вы подписали версию 3: 07.03.2026 00:30.');
    expect(said()).toContain('Особое мнение: Асель А.Не согласна.');
    expect(page().querySelector('app-report-signing')).toBeNull();
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('sends no dissent where none was written', async () => {
    await show(frozenReport);
    expect((await confirmSigning()).request.body).toEqual({ sha256 });
  });

  it('does not ask for the signature before the report is read', async () => {
    await show(frozenReport);
    await askToSign();
    expect(page().querySelector('dialog[open]')).toBeNull();
    expect(textOf(one('.wrong'))).toContain('Сначала подтвердите');
  });

  it('wants another version read anew, and keeps the dissenting opinion', async () => {
    await show(frozenReport);
    type('#field-dissent', 'Не согласна.');
    const refusal = { code: 'VISIT_REPORT.OTHER_VERSION', title: 'Другая версия.', correlationId: 'c', status: 409 };
    (await confirmSigning()).flush(refusal, { status: 409, statusText: 'Conflict' });
    await settle();
    await show({
      ...frozenReport,
      version: 6,
      frozen: { number: 4, sha256: 'cd'.repeat(32), frozenAt: '2026-03-06T05:00:00Z' },
    });
    expect(textOf(one('app-report-signing'))).toContain('Другая версия.');
    expect(one<HTMLInputElement>('.read input').checked).toBe(false);
    expect(one<HTMLTextAreaElement>('#field-dissent').value).toBe('Не согласна.');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
  });

  it('says who must sign before it is frozen, and freezes the version that was seen', async () => {
    await show({ ...draftReport, actions: [{ name: 'freeze', allowed: true }] });
    button('Передать на подпись')?.click();
    await settle();
    expect(textOf(dialog())).toContain('Асель А.Болат Б.');
    button('Передать на подпись', dialog())?.click();
    const request = server.expectOne(`${address}/freeze`);
    expect(request.request.headers.get('If-Match')).toBe('"4"');
    request.flush(frozenReport);
    await settle();
    expect(said()).toContain('На подписи');
  });

  it('shows what another has changed meanwhile instead of freezing it unseen', async () => {
    await show({ ...draftReport, actions: [{ name: 'freeze', allowed: true }] });
    button('Передать на подпись')?.click();
    await settle();
    button('Передать на подпись', dialog())?.click();
    const current = { ...draftReport, version: 5, findings: [] };
    const stale = { code: 'CONFLICT.STALE', title: 'Изменено.', correlationId: 'c', status: 409, current };
    server.expectOne(`${address}/freeze`).flush(stale, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(textOf(one('[role=alert]'))).toContain('Изменено.');
    expect(said()).toContain('Факты не записаны.');
  });

  it('disables what is refused, with its reason and provision', async () => {
    await show(draftReport);
    const refused = button('Передать на подпись');
    expect(refused?.getAttribute('aria-disabled')).toBe('true');
    const reason = page().querySelector(`#${refused?.getAttribute('aria-describedby') ?? ''}`);
    expect(textOf(reason)).toContain('Не переданы: 1.');
    expect(textOf(reason?.closest('li'))).toContain('11-5(4)');
  });

  it('says before it is reopened that signatures stay with their version', async () => {
    await show({ ...frozenReport, signed: 1 });
    button('Вернуть к правке')?.click();
    await settle();
    expect(textOf(dialog())).toContain(
      'Подписи под версией 3 (всего: 1) остаются при этой версии и на новую не переносятся.',
    );
  });

  it.each([
    ['kk', 'Қабылданған және қарауға берілген хабарлар мен шағымдар', 'СИЗО (kk)'],
    ['en', 'Messages and complaints accepted and transferred', 'СИЗО (en)'],
  ] as const)('speaks %s at once and asks the server for its refusals in it', async (locale, heading, place) => {
    await show(frozenReport);
    await speak(locale, visitReportsTexts);
    fixture.detectChanges();
    await settle();
    expect(said()).toContain(heading);
    expect(said()).toContain(place);
    expect(server.expectOne(address).request.headers.get('Accept-Language')).toBe(locale);
  });
});
