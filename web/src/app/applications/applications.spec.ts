import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Replay } from '@shared/participants/replay.contract';
import { applicationOf } from '../../test/applications';
import { callOf } from '../../test/calls';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { ApplicationList } from './application-list';
import { ApplicationNew } from './application-new';
import { applicationsTexts } from './applications.texts';
import { ReplayPage } from './replay-page';

const callId = '7c0a0000-0000-4000-8000-000000000001';

describe('Applications', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const said = () => textOf(page());

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  }

  function set(selector: string, value: string): void {
    const field = page().querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`no field ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
  }

  const submit = async () => {
    page()
      .querySelector('form.form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };

  beforeEach(async () => {
    const routes = [
      { path: 'office/applications', component: ApplicationList },
      { path: 'office/applications/new', component: ApplicationNew },
      { path: 'office/applications/replay', component: ReplayPage },
      { path: 'office/applications/:id', component: ApplicationList },
    ];
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter(routes, withComponentInputBinding())],
    });
    await speak('ru', applicationsTexts);
    server = TestBed.inject(HttpTestingController);
  });

  it('are listed by state and call, as the address says', async () => {
    harness = await RouterTestingHarness.create('/office/applications?status=submitted&callId=c1');
    server.expectOne('/api/v1/calls?limit=200').flush({ items: [callOf()], nextCursor: null });
    const row = applicationOf({ renewsParticipantId: 'p1' });
    server
      .expectOne(({ urlWithParams }) => urlWithParams === '/api/v1/applications?status=submitted&callId=c1')
      .flush({ items: [row], nextCursor: null });
    await settle();
    expect(said()).toContain('Асель А.продление мандата');
    expect(page().querySelector<HTMLSelectElement>('#filter-callId')?.value).toBe('c1');
    set('#filter-status', 'refused');
    await settle();
    expect(TestBed.inject(Router).url).toBe('/office/applications?status=refused&callId=c1');
  });

  it('are entered with what the API would refuse said before, and only with what may be asked', async () => {
    harness = await RouterTestingHarness.create(`/office/applications/new?callId=${callId}`);
    server
      .expectOne('/api/v1/calls?status=announced&limit=200')
      .flush({ items: [callOf({ id: callId })], nextCursor: null });
    await settle();
    set('#field-iin', '991300000018');
    await submit();
    server.expectNone('/api/v1/applications');
    expect(textOf(page().querySelector('#problem-iin'))).toContain('контрольная цифра не сходится');

    set('#field-fullName', 'Асель А.');
    set('#field-iin', '991300000019');
    set('#field-category', 'doctor');
    set('#field-organisation', 'Клиника');
    set('#field-submittedOn', '2026-03-02');
    set('#field-email', 'a@example.kz');
    set('#field-locale', 'ru');
    page().querySelector<HTMLInputElement>('#field-competences')?.click();
    await settle();
    await submit();
    const request = server.expectOne('/api/v1/applications');
    expect(request.request.body).toEqual({
      fullName: 'Асель А.',
      iin: '991300000019',
      category: 'doctor',
      organisation: 'Клиника',
      submittedOn: '2026-03-02',
      callId,
      email: 'a@example.kz',
      locale: 'ru',
      competences: ['law'],
      travelRegions: [],
    });
    request.flush(applicationOf());
    await settle();
    expect(TestBed.inject(Router).url).toBe('/office/applications/a1');
  });

  it('are replayed with the days of one ground changed, and those that flip are shown with the reason', async () => {
    const ground = { code: '11-3(1)(4)', provision: '11-3(1)(4)', validFrom: '2019-04-01', validTo: null } as const;
    const selected = {
      applicationId: 'a1',
      fullName: 'Асель А.',
      status: 'selected',
      decidedOn: '2026-03-02',
    } as const;
    const decision = { ...selected, refusalProvision: null, stands: true, ground: null } as const;
    const text = { kk: 'Адвокат', ru: 'Адвокат', en: 'Advocate' };
    const law: Replay = { grounds: [{ ...ground, text }], decisions: [decision], flipped: 0 };
    harness = await RouterTestingHarness.create('/office/applications/replay');
    server.expectOne('/api/v1/applications/replay').flush(law);
    await settle();
    expect(said()).toContain('По действующему закону изменилось бы решений: 0 из 1.');
    set('#ground', '11-3(1)(4)');
    await settle();
    expect(page().querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('2019-04-01');
    set('[id="field-grounds.0.validFrom"]', '2026-03-01');
    await submit();
    const request = server.expectOne('/api/v1/applications/replay');
    expect(request.request.body).toEqual({ grounds: [{ code: '11-3(1)(4)', validFrom: '2026-03-01' }] });
    const barring = { code: '11-3(1)(4)', provision: '11-3(1)(4)', state: 'open' } as const;
    request.flush({ ...law, decisions: [{ ...decision, stands: false, ground: barring }], flipped: 1 });
    await settle();
    expect(said()).toContain('С этими днями изменилось бы решений: 1 из 1.');
    expect(said()).toContain('Отобрать было бы нельзя: основание 11-3(1)(4) не проверялось.');
  });
});
