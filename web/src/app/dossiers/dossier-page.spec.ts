import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { DossierView } from '@shared/dossiers/dossier.contract';
import { locales } from '@shared/locale';
import type { PlaceBasisView } from '@shared/places/legal-basis.contract';
import type { PlaceHistoryView } from '@shared/places/place-history.contract';
import { axeFindings } from '../../test/axe';
import { periodicTerm } from '../../test/overdue';
import { placeOf } from '../../test/place';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { visitReportsTexts } from '../visit-reports/visit-reports.texts';
import { DossierPage } from './dossier-page';
import { dossiersTexts } from './dossiers.texts';

const ofVisit = { visitNumber: '2026-4', visitedOn: '2026-03-05', theme: 'treatment', writtenIn: 'kk' } as const;
const full: DossierView = {
  place: { id: 'p1', name: { kk: 'Орталық', ru: 'Центр', en: 'Centre' } },
  mergedPlaces: [{ id: 'p0', name: { kk: 'Ескі орталық', ru: 'Старый центр', en: 'Old centre' } }],
  due: { lastPeriodicVisitOn: '2022-10-01', dueOn: '2026-10-01', state: 'overdue', daysLeft: -52 },
  term: periodicTerm,
  visits: [
    {
      ...{ id: 'v2', number: '2026-9', kind: 'special', method: 'reactive', status: 'started', regionIso: 'KZ-71' },
      ...{ startedOn: '2026-11-20', endedOn: null, groupSize: null, report: null },
    },
    {
      ...{
        id: 'v1',
        number: '2026-4',
        kind: 'periodic',
        method: 'in_depth',
        status: 'carried_out',
        regionIso: 'KZ-71',
      },
      ...{ startedOn: '2026-03-05', endedOn: '2026-03-06', groupSize: 4 },
      report: { id: 'r1', status: 'locked', lockedOn: '2026-03-20' },
    },
  ],
  findings: [{ ...ofVisit, id: 'f1', body: 'Ыстық су жоқ.', sources: ['staff', 'registers'] }],
  recommendations: [
    {
      ...{ ...ofVisit, id: 'o1', body: 'Жөндеу ұсынылады.', authority: placeOf().authority.name },
      ...{ annualReportYear: 2026, dispatchId: 'd1' },
      stated: { status: 'implemented', on: '2026-09-01' },
      assessed: { status: 'not_implemented', on: '2026-10-01' },
    },
  ],
  complaints: {
    ...{ shown: 'exact', messages: 2, complaints: 5, concerningTorture: 1, untransferred: 0 },
    lastReceivedOn: '2026-11-01',
  },
};
const basis: PlaceBasisView = {
  ...{ id: 'b1', since: '2019-04-01', until: null },
  legalBasis: {
    ...{ id: 'l1', kind: 'code', citation: '39', inForceFrom: null, repealedOn: '2026-01-01', state: 'repealed' },
    title: { kk: 'Қылмыстық-атқару кодексі', ru: 'Уголовно-исполнительный кодекс', en: 'Penal Execution Code' },
  },
};
const history: PlaceHistoryView = {
  ...{ names: [], regions: [], authorities: [], merged: [] },
  populations: [
    { asOf: '2024-12-31', personsHeld: 900, capacity: null, source: null },
    { asOf: '2026-10-31', personsHeld: 1320, capacity: 1200, source: 'Орган хабары' },
  ],
};

describe('The dossier of a place', () => {
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement as HTMLElement;
  const section = (name: string) => page().querySelector(`section[aria-labelledby=${name}]`);
  const linksIn = (name: string) =>
    [...(section(name)?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

  async function show(dossier: DossierView = full) {
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter([{ path: 'office/dossiers/:id', component: DossierPage }], withComponentInputBinding()),
      ],
    });
    await speak('ru', dossiersTexts, visitReportsTexts);
    const server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/dossiers/p1');
    server.expectOne('/api/v1/dossiers/p1').flush(dossier);
    server.expectOne('/api/v1/places/p1').flush(placeOf({ legalBases: [basis] }));
    server.expectOne('/api/v1/places/p1/history').flush(history);
    await harness.fixture.whenStable();
  }

  it('says when the next visit is due and how that was counted', async () => {
    await show();
    expect(textOf(page().querySelector('h1'))).toBe('Досье: Центр');
    expect(textOf(section('due'))).toContain('просрочено на 52 дня');
    expect(textOf(section('due')?.querySelector('ol'))).toContain('01.10.2022');
    expect(page().querySelector('a[href="/office/places/p0"]')).not.toBeNull();
  });

  it('lists the visits, and leads to the report only where the reader may open it', async () => {
    await show();
    const rows = [...(section('visits')?.querySelectorAll('tbody tr') ?? [])].map(textOf);
    expect(rows[0]).toMatch(/2026-9.*20\.11\.2026 идёт.*Специальное превентивное посещение в ответ на событие/);
    expect(rows[1]).toMatch(/05\.03\.2026 – 06\.03\.2026.*4.*Подписан всеми и закрыт/);
    expect(linksIn('visits')).toEqual(['/office/visit-reports/r1']);
    TestBed.resetTestingModule();
    const [begun, done] = full.visits;
    const closed = { id: null, status: 'locked' as const, lockedOn: '2026-03-20' };
    await show({ ...full, visits: begun && done ? [begun, { ...done, report: closed }] : [] });
    expect(linksIn('visits')).toEqual([]);
    expect(textOf(section('visits'))).toContain('Подписан всеми и закрыт');
  });

  it('sets what the authority states beside what the mechanism found', async () => {
    await show();
    const facts = [...(section('recommendations')?.querySelectorAll('dd') ?? [])].map(textOf);
    expect(facts.slice(1)).toEqual(['2026', 'Реализована 01.09.2026', 'Не реализована 01.10.2026']);
    expect(linksIn('recommendations')).toEqual(['/office/dispatches/d1']);
    expect(section('findings')?.querySelector('app-paragraphs')?.getAttribute('lang')).toBe('kk');
    expect(textOf(section('findings'))).toContain('сотрудники, журналы учёта.');
  });

  it('says why a text is not there, and tells no more than a coarse figure of complaints', async () => {
    const withheld = { ...full.findings[0], body: null } as DossierView['findings'][number];
    const coarse = { shown: 'coarse' as const, asOf: '2026-09-30' };
    await show({ ...full, findings: [withheld], complaints: { ...coarse, atLeast: 0 } });
    expect(textOf(section('findings'))).toContain('Текст читают те, кто осуществил это посещение');
    expect(textOf(section('complaints'))).toContain('На 30.09.2026: меньше трёх, возможно, ни одной.');
    TestBed.resetTestingModule();
    await show({ ...full, complaints: { ...coarse, atLeast: 10 } });
    expect(textOf(section('complaints'))).toContain('На 30.09.2026: 10 и более.');
  });

  it('shows people held over time, the latest first, and an act that is repealed', async () => {
    await show();
    const rows = [...(section('place')?.querySelectorAll('tbody tr') ?? [])].map(textOf);
    expect(rows[0]).toMatch(/31\.10\.2026.*1.320.*1.200.*110 % сверх вместимости/);
    expect(rows[1]).toContain('Не указано');
    expect(textOf(section('place')?.querySelector('ul'))).toMatch(/Уголовно-исполнительный кодекс, 39.*Утратил силу/);
  });

  it('says calmly what is not there yet', async () => {
    const none = { visits: [], findings: [], recommendations: [], mergedPlaces: [], term: null };
    await show({ ...full, ...none });
    expect(page().querySelectorAll('app-empty-state')).toHaveLength(4);
    expect(textOf(section('due'))).toContain('организация первая в очереди');
  });

  it.each(locales)('has nothing that keeps anybody out, in %s', async (locale) => {
    await show();
    await speak(locale, dossiersTexts, visitReportsTexts);
    await harness.fixture.whenStable();
    expect(await axeFindings(page())).toEqual([]);
    expect(textOf(page())).not.toMatch(/(dossiers|visitReports)\.\w/);
  });
});
