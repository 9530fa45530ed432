import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Role } from '@shared/permissions';
import { sptContactOf } from '../../test/spt-contact';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { ContactForm } from './contact-form';
import { sptTexts } from './spt.texts';

describe('The form of a contact', () => {
  let fixture: ComponentFixture<ContactForm>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;

  async function show(role: Role): Promise<void> {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('en', sptTexts);
    server = TestBed.inject(HttpTestingController);
    const session = TestBed.inject(Session).load();
    const actor = { accountId: 'a', name: 'A', locale: 'en', roles: [role] };
    server.expectOne('/api/v1/session').flush({ actor, permissions: ['spt.register'] });
    await session;
    fixture = TestBed.createComponent(ContactForm);
    fixture.detectChanges();
    await fixture.whenStable();
  }

  function fill(name: string, value: string): void {
    const control = page().querySelector<HTMLInputElement>(`[id="field-${name}"]`);
    if (control) control.value = value;
    control?.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input'));
  }

  async function submit(): Promise<void> {
    page().querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  }

  async function fillAll(): Promise<void> {
    fill('kind', 'letter');
    fill('direction', 'incoming');
    fill('contactOn', '2026-02-20');
    fill('subject', 'A visit is announced');
    fill('summary', 'They ask.');
    await submit();
  }

  it('says before sending that the office will not see the entry, and afterwards that it is gone', async () => {
    await show('office');
    expect(textOf(page())).toContain('Once it is registered you will not see it any more.');
    await submit();
    expect(textOf(page().querySelector('app-problem-banner'))).toContain('Kind: Choose from the list.');
    await fillAll();
    const call = server.expectOne('/api/v1/spt');
    expect(call.request.body).toEqual({
      kind: 'letter',
      direction: 'incoming',
      contactOn: '2026-02-20',
      subject: 'A visit is announced',
      summary: 'They ask.',
      openTo: 'ombudsman',
    });
    call.flush({ openTo: 'ombudsman', contact: null });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(textOf(page().querySelector('[role=status]'))).toContain('open to the Ombudsman only');
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('leads the Ombudsman to the entry', async () => {
    await show('ombudsman');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    expect(textOf(page())).not.toContain('you will not see it any more');
    await fillAll();
    server.expectOne('/api/v1/spt').flush({ openTo: 'ombudsman', contact: sptContactOf() });
    await new Promise((resolve) => setTimeout(resolve));
    expect(navigate).toHaveBeenCalledWith(['/office/spt', 's1']);
  });
});
