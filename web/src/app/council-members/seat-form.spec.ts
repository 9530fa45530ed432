import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { councilMembersTexts } from './council-members.texts';
import { SeatForm } from './seat-form';

describe('The form by which a member is seated', () => {
  let fixture: ComponentFixture<SeatForm>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('en', councilMembersTexts);
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fixture = TestBed.createComponent(SeatForm);
    server = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
    const act = { id: '7c0a0000-0000-4000-8000-000000000001', number: '4-К', datedOn: '2024-02-20' };
    const rest = { commissioners: null, formation: null, elected: [], hasFile: false };
    server.expectOne('/api/v1/council/commission-acts').flush({
      items: [
        { ...act, ...rest, kind: 'election' },
        { ...act, ...rest, id: 'f', kind: 'formation' },
      ],
      actions: [],
    });
    await fixture.whenStable();
  });

  function fill(name: string, value: string): void {
    const control = page().querySelector<HTMLInputElement>(`[id="field-${name}"]`);
    if (control) control.value = value;
    control?.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input'));
  }

  async function submit(): Promise<void> {
    page().querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  }

  it('offers acts of election only, and says what is missing before anything is sent', async () => {
    expect([...page().querySelectorAll('#field-electionActId option')].map(textOf)).toEqual([
      'Choose',
      'No. 4-К of 20 February 2024',
    ]);
    await submit();
    expect(textOf(page().querySelector('app-problem-banner'))).toContain('Full name: Fill this in.');
  });

  it('seats by the chosen act, and leads the server’s refusal to its field', async () => {
    fill('fullName', 'Aigul Serik');
    fill('electionActId', '7c0a0000-0000-4000-8000-000000000001');
    fill('isCitizen', 'yes');
    fill('termFrom', '2024-03-01');
    await submit();
    const call = server.expectOne('/api/v1/council/members');
    expect(call.request.body).toEqual({
      fullName: 'Aigul Serik',
      isExOfficio: false,
      isCitizen: true,
      electionActId: '7c0a0000-0000-4000-8000-000000000001',
      termFrom: '2024-03-01',
    });
    const fields = [{ field: 'termFrom', message: 'She sits already.' }];
    const problem = { code: 'COUNCIL.TERMS_OVERLAP', title: 'Overlap', status: 409, correlationId: 'c', fields };
    call.flush(problem, { status: 409, statusText: 'Conflict' });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(textOf(page().querySelector('#problem-termFrom'))).toBe('She sits already.');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
  });
});
