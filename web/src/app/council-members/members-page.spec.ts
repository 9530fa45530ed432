import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { CommissionActsView, CouncilSeatsView } from '@shared/council/commission.contract';
import type { CouncilMemberView } from '@shared/council/council.contract';
import { openableDialogs } from '../../test/dialogs';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { councilMembersTexts } from './council-members.texts';
import { MembersPage } from './members-page';

const member = (change: Partial<CouncilMemberView>): CouncilMemberView => ({
  id: 'm1',
  version: 1,
  fullName: 'Айгүл Серік',
  isExOfficio: false,
  isCitizen: true,
  electionAct: { id: 'a2', number: '4-К', datedOn: '2024-02-20' },
  termFrom: '2024-03-01',
  termTo: '2099-02-28',
  endedOn: null,
  departureReason: null,
  actions: [{ name: 'record-departure', allowed: true }],
  ...change,
});
const seats: CouncilSeatsView = {
  on: '2026-03-02',
  seats: 8,
  sitting: 7,
  vacantSince: ['2025-06-01'],
  nextToEnd: { id: 'm1', fullName: 'Айгүл Серік', lastDay: '2027-02-28' },
  actions: [{ name: 'seat', allowed: true }],
};
const acts: CommissionActsView = {
  items: [
    {
      id: 'a2',
      kind: 'election',
      number: '4-К',
      datedOn: '2024-02-20',
      commissioners: null,
      formation: { id: 'a1', number: '12-Ө', datedOn: '2023-01-20' },
      elected: [{ id: 'm1', fullName: 'Айгүл Серік' }],
      hasFile: true,
    },
  ],
  actions: [{ name: 'record-election', allowed: true }],
};

describe('The page of the Council’s members', () => {
  let fixture: ComponentFixture<MembersPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk', councilMembersTexts);
    fixture = TestBed.createComponent(MembersPage);
    server = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
    const former = member({
      id: 'm2',
      fullName: 'Данияр',
      endedOn: '2025-06-01',
      departureReason: 'resigned',
      actions: [],
    });
    server.expectOne('/api/v1/council/members?limit=200').flush({ items: [member({}), former], nextCursor: null });
    server.expectOne('/api/v1/council/seats').flush(seats);
    server.expectOne('/api/v1/council/commission-acts').flush(acts);
    await fixture.whenStable();
  });

  it('tells who sits and by which act, who left and why, and what is vacant since when', () => {
    const [sitting, former] = [...page().querySelectorAll('app-member-table')].map(textOf);
    expect(sitting).toContain('Айгүл Серік');
    expect(sitting).toContain('20.02.2024 күнгі № 4-К');
    expect(sitting).not.toContain('Данияр');
    expect(former).toContain('01.06.2025 – өз өтініші бойынша');
    const told = textOf(page().querySelector('app-council-seats'));
    expect(told).toContain('01.06.2025 күнінен бос');
    expect(told).toContain('Айгүл Серік: соңғы күні 28.02.2027');
    const paper = page().querySelector('app-commission-acts a');
    expect(paper?.getAttribute('href')).toBe('/api/v1/council/commission-acts/a2/file');
    expect(textOf(page().querySelector('app-commission-acts'))).toContain('20.01.2023 күнгі № 12-Ө актімен');
  });

  it('leads to the form of what the reader may do', () => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const buttons = page().querySelectorAll<HTMLButtonElement>('app-actions-bar button');
    expect([...buttons].map(textOf)).toEqual(['Мүшені құрамға енгізу', 'Сайлауды жазу']);
    buttons[1]?.click();
    expect(navigate).toHaveBeenCalledWith(['/office/council-members', 'election']);
  });

  it('records a departure with its day and reason, and asks for the seats again', async () => {
    page().querySelector<HTMLButtonElement>('app-member-table td button')?.click();
    await fixture.whenStable();
    const dialog = page().querySelector('app-departure-dialog');
    expect(textOf(dialog?.querySelector('h2'))).toBe('Құрамнан кетуін жазу: Айгүл Серік');
    const reason = dialog?.querySelector('select');
    if (reason) reason.value = 'recalled';
    reason?.dispatchEvent(new Event('change'));
    dialog?.querySelector<HTMLButtonElement>('.buttons button')?.click();
    const call = server.expectOne('/api/v1/council/members/m1/departure');
    expect(call.request.body).toMatchObject({ reason: 'recalled' });
    call.flush(member({ endedOn: '2026-03-01' }));
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    server.expectOne('/api/v1/council/seats');
  });
});
