import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { CallComparison } from '@shared/calls/call.contract';
import { callOf } from '../../test/calls';
import { openableDialogs } from '../../test/dialogs';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { CallComparisonPage } from './call-comparison';
import { CallList } from './call-list';
import { CallNew } from './call-new';
import { CallPage } from './call-page';
import { callsTexts } from './calls.texts';

describe('A call for candidates', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const said = () => textOf(page());
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  }

  beforeEach(async () => {
    openableDialogs();
    const routes = [
      { path: 'office/calls', component: CallList },
      { path: 'office/calls/new', component: CallNew },
      { path: 'office/calls/:id', component: CallPage },
      { path: 'office/calls/:id/comparison', component: CallComparisonPage },
    ];
    const { withComponentInputBinding } = await import('@angular/router');
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter(routes, withComponentInputBinding())],
    });
    await speak('ru', callsTexts);
    server = TestBed.inject(HttpTestingController);
    const session = TestBed.inject(Session).load();
    const actor = { accountId: 'a', name: 'А', roles: ['office'], locale: 'ru' };
    const permissions = ['call.read', 'call.manage', 'application.read', 'application.manage'];
    server.expectOne('/api/v1/session').flush({ actor, permissions });
    await session;
  });

  async function open(address: string, url: string, body: object): Promise<void> {
    harness = await RouterTestingHarness.create(address);
    server.expectOne((request) => request.urlWithParams === url).flush(body);
    await settle();
  }

  it('is listed with its number, its days and a word on its state', async () => {
    await open('/office/calls?status=announced', '/api/v1/calls?status=announced', {
      items: [callOf()],
      nextCursor: null,
    });
    expect(said()).toContain('№ 2/2026');
    expect(said()).toContain('02.03.2026 – 31.03.2026');
    expect(said()).toContain('Опубликовано');
    expect(page().querySelector('td a')?.getAttribute('href')).toBe('/office/calls/c1');
  });

  it('says who is wanted, where to, and which papers with their notes', async () => {
    await open('/office/calls/c1', '/api/v1/calls/c1', callOf());
    for (const words of ['юрист – 2', 'врач', 'психиатрия', 'город Алматы', 'Резюме от руки', '48']) {
      expect(said()).toContain(words);
    }
  });

  it('is announced and closed after a question, with the version that was seen', async () => {
    await open('/office/calls/c1', '/api/v1/calls/c1', callOf());
    button('Закрыть')?.click();
    await settle();
    const dialog = page().querySelector('dialog[open]');
    expect(textOf(dialog)).toContain('больше не регистрируются');
    button('Закрыть', dialog ?? page())?.click();
    const request = server.expectOne('/api/v1/calls/c1/closing');
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    request.flush(callOf({ status: 'closed', isOpen: false, closedOn: '2026-03-20', actions: [] }));
    await settle();
    expect(page().querySelector('dialog[open]')).toBeNull();
    expect(said()).toContain('20.03.2026');
  });

  it('is written with categories, regions and papers of closed lists, and what is missing is said before it is sent', async () => {
    harness = await RouterTestingHarness.create('/office/calls/new');
    const form = () => page().querySelector('form');
    const fill = (selector: string, value: string) => {
      const field = page().querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`no field ${selector}`);
      field.value = value;
      field.dispatchEvent(new Event('input'));
    };
    const tick = async (label: string) => {
      const box = [...page().querySelectorAll('label')].find((each) => textOf(each) === label)?.querySelector('input');
      box?.click();
      await settle();
    };
    form()?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    server.expectNone('/api/v1/calls');
    expect(said()).toContain('Укажите хотя бы одно.');

    fill('#field-titleKk', 'Іріктеу');
    fill('#field-titleRu', 'Отбор');
    fill('#field-basis', 'Приказ № 3');
    fill('#field-opensOn', '2026-03-02');
    fill('#field-closesOn', '2026-03-31');
    await tick('юрист');
    fill('#wanted-lawyer', '2');
    await tick('врач');
    await tick('город Алматы');
    await tick('Резюме');
    fill('#note-ru-cv', 'от руки');
    form()?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    const request = server.expectOne('/api/v1/calls');
    expect(JSON.parse(JSON.stringify(request.request.body))).toEqual({
      titleKk: 'Іріктеу',
      titleRu: 'Отбор',
      basis: 'Приказ № 3',
      opensOn: '2026-03-02',
      closesOn: '2026-03-31',
      categories: [{ category: 'lawyer', wanted: 2 }, { category: 'doctor' }],
      competences: [],
      regions: ['KZ-75'],
      documents: [{ kind: 'cv', noteRu: 'от руки' }],
    });
    request.flush(callOf());
    await settle();
    expect(TestBed.inject(Router).url).toBe('/office/calls/c1');
    server.expectOne('/api/v1/calls/c1').flush(callOf());
  });

  it('has its candidates compared in an order that stands in the address, by nothing that is not in the table', async () => {
    const { id, version, number, title, status, opensOn, closesOn, isOpen } = callOf();
    const comparison: CallComparison = {
      call: { id, version, number, title, status, opensOn, closesOn, isOpen },
      candidates: [
        {
          applicationId: 'a1',
          fullName: 'Асель А.',
          category: 'doctor',
          competences: ['psychiatry'],
          travelRegions: ['KZ-75'],
          grounds: { clear: 7, open: 1, met: 0 },
          missingDocuments: ['diploma'],
        },
      ],
      coverage: {
        categories: [{ category: 'lawyer', wanted: 2, offered: 0 }],
        regions: [{ region: 'KZ-75', offered: 1 }],
        competences: [{ competence: 'psychiatry', offered: 1 }],
      },
    };
    await open('/office/calls/c1/comparison?order=coverage', '/api/v1/calls/c1/comparison?order=coverage', comparison);
    const cells = [...page().querySelectorAll('tbody tr:first-child > *')].map(textOf);
    expect(cells.slice(0, 6)).toEqual([
      'Асель А.',
      'врач',
      'психиатрия',
      'город Алматы',
      '○ Не проверено: 1',
      '○ Не хватает: Диплом об образовании',
    ]);
    expect(textOf(page().querySelector('.coverage tbody'))).toContain('юрист20');
    expect([...page().querySelectorAll('#order option')].map(textOf)).toHaveLength(2);
    expect(page().querySelectorAll('input')).toHaveLength(0);
  });
});
