import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { EditionView } from '@shared/acts/act.contract';
import { editionOf } from '../../test/act';
import { openableDialogs } from '../../test/dialogs';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { ActPage } from './act-page';
import { actsTexts } from './acts.texts';

describe('The page of an act', () => {
  let fixture: ComponentFixture<ActPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const url = '/api/v1/acts/council_regulation/editions';
  const draft = editionOf({
    id: 'e2',
    version: 3,
    status: 'draft',
    number: null,
    approvedOn: null,
    inForceFrom: '2026-07-01',
    parameters: { seats: 8, quorum: 'more_than_half' },
    actions: [{ name: 'approve', allowed: true }],
  });

  async function show(editions: EditionView[]): Promise<void> {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('en', actsTexts);
    fixture = TestBed.createComponent(ActPage);
    fixture.componentRef.setInput('code', 'council_regulation');
    server = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
    server.expectOne(url).flush(editions);
    await fixture.whenStable();
  }

  it('shows each edition with its days, its text and what it settles; an absent English title is the Russian one', async () => {
    await show([editionOf({ repealedOn: '2025-07-01' })]);
    const said = textOf(page().querySelector('app-edition-card'));
    expect(said).toContain('No. 7-Ө of 10 January 2024');
    expect(said).toContain('No longer in force: from 1 February 2024; from 1 July 2025 no longer');
    expect(said).toContain('Положение о совете');
    expect(page().querySelector('app-edition-card a')?.getAttribute('href')).toBe('/api/v1/acts/editions/e1/file');
    expect(page().querySelector('app-edition-differences')).toBeNull();
  });

  it('sets two editions side by side and says in a word where they differ', async () => {
    const unset = 'Not set: no rule is configured';
    await show([draft, editionOf()]);
    const rows = [...page().querySelectorAll<HTMLTableRowElement>('app-edition-differences tbody tr')].map((row) =>
      [...row.cells].map(textOf),
    );
    expect(rows).toEqual([
      ['Seats in the Council besides the Ombudsman’s', '8', '8', 'The same'],
      ['Quorum of a session', 'Half of the Council', 'More than half of the Council', 'Changed'],
      ['Majority that adopts a decision', unset, unset, 'The same'],
      ['Days in which the Council decides on a special visit', unset, unset, 'The same'],
    ]);
  });

  it('says what an approval brings about, and approves the draft that was seen', async () => {
    await show([draft, editionOf()]);
    page().querySelector<HTMLButtonElement>('app-actions-bar button')?.click();
    const dialog = page().querySelector('app-approve-dialog');
    expect(textOf(dialog)).toContain('in force from 1 July 2026');
    expect(textOf(dialog)).toContain('The edition no. 7-Ө ends the day before.');
    const number = dialog?.querySelector<HTMLInputElement>('#field-number');
    if (number) number.value = '9-Ө';
    number?.dispatchEvent(new Event('input'));
    dialog?.querySelector<HTMLButtonElement>('.buttons button')?.click();
    const call = server.expectOne('/api/v1/acts/editions/e2/approval');
    expect(call.request.body).toMatchObject({ number: '9-Ө' });
    expect(call.request.headers.get('If-Match')).toBe('"3"');
    call.flush(draft);
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    server.expectOne(url).flush([editionOf()]);
  });
});
