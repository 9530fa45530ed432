import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Permission } from '@shared/permissions';
import { answerClock, summaryOf } from '../../test/dispatch';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { DispatchList } from './dispatch-list';
import { dispatchesTexts } from './dispatches.texts';

const late = summaryOf({
  id: 'late',
  receivedOn: '2026-03-02',
  deadline: answerClock({ state: 'overdue', daysLeft: -3 }),
  annualReport: { year: 2023, approvedOn: '2024-02-20' },
});
const running = summaryOf({
  id: 'running',
  receivedOn: '2026-03-02',
  deadline: answerClock(),
  annualReport: { year: 2024, approvedOn: '2025-02-20' },
});
const sent = summaryOf({ id: 'sent' });
const answered = summaryOf({
  id: 'answered',
  receivedOn: '2023-03-02',
  answeredOn: '2023-05-02',
  deadline: answerClock({ state: 'met', daysLeft: 31, metOn: '2023-05-02' }),
  annualReport: { year: 2022, approvedOn: '2023-02-20' },
});

describe('The reports sent to authorities', () => {
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement;

  async function open(permissions: readonly Permission[], address = '/d'): Promise<HttpTestingController> {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'd', component: DispatchList }])],
    });
    await speak('kk', dispatchesTexts);
    const server = TestBed.inject(HttpTestingController);
    const known = TestBed.inject(Session).load();
    server.expectOne('/api/v1/session').flush({ actor: null, permissions });
    await known;
    harness = await RouterTestingHarness.create(address);
    return server;
  }

  it('stand on a body’s desk by what they wait for and then by days left, each with its clock', async () => {
    const server = await open(['dispatch.read', 'dispatch.answer']);
    server
      .expectOne('/api/v1/dispatches?limit=200')
      .flush({ items: [answered, running, sent, late], nextCursor: null });
    await harness.fixture.whenStable();
    expect([...(page()?.querySelectorAll('h2') ?? [])].map(textOf)).toEqual([
      'Алынғанын белгілеңіз',
      'Жауабыңызды күтіп тұр',
      'Жауап берілді',
    ]);
    const links = [...(page()?.querySelectorAll('h3 a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['sent', 'late', 'running', 'answered'].map((id) => `/office/dispatches/${id}`));
    expect(textOf(page())).toContain('3 күнге кешікті');
    expect(page()?.querySelectorAll('app-clock')).toHaveLength(3);
  });

  it('stand in a table for the office, page by page', async () => {
    const server = await open(['dispatch.read'], '/d?cursor=c2');
    server.expectOne('/api/v1/dispatches?cursor=c2').flush({ items: [sent, late], nextCursor: null });
    await harness.fixture.whenStable();
    const rows = [...(page()?.querySelectorAll('tbody tr') ?? [])].map(textOf);
    expect(rows[0]).toContain('Ішкі істер министрлігі');
    expect(rows[0]).toContain('Алынғаны белгіленбеген');
    expect(rows[1]).toContain('Мерзім өтіп кетті');
  });

  it('say calmly that there are none', async () => {
    const server = await open(['dispatch.read', 'dispatch.answer']);
    server.expectOne('/api/v1/dispatches?limit=200').flush({ items: [], nextCursor: null });
    await harness.fixture.whenStable();
    expect(textOf(page())).toContain('Сізге әзірге баяндама жіберілген жоқ.');
  });
});
