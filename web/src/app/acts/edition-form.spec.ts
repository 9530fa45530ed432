import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { EditionView } from '@shared/acts/act.contract';
import { editionOf } from '../../test/act';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { actsTexts } from './acts.texts';
import { EditionForm } from './edition-form';

describe('The form of an edition', () => {
  let fixture: ComponentFixture<EditionForm>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const field = (name: string) => page().querySelector<HTMLInputElement>(`[id="field-${name}"]`);

  async function show(editions: EditionView[]): Promise<void> {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('en', actsTexts);
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fixture = TestBed.createComponent(EditionForm);
    fixture.componentRef.setInput('code', 'council_regulation');
    server = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
    server.expectOne('/api/v1/acts/council_regulation/editions').flush(editions);
    await fixture.whenStable();
  }

  function type(name: string, value: string): void {
    const control = field(name);
    if (control) control.value = value;
    control?.dispatchEvent(new Event('input'));
  }

  async function save(): Promise<void> {
    page().querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  }

  it('begins as the edition in force stands, and finds at its field what the API would refuse', async () => {
    await show([editionOf()]);
    expect([field('parameters.seats')?.value, field('inForceFrom')?.value]).toEqual(['8', '']);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
    type('inForceFrom', '2026-07-01');
    type('parameters.seats', 'nine');
    await save();
    expect(textOf(page().querySelector('[id="problem-parameters.seats"]'))).toBe('Enter a whole number.');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
  });

  it('sends what is settled and leaves out what is not', async () => {
    await show([editionOf()]);
    type('inForceFrom', '2026-07-01');
    type('parameters.seats', '');
    await save();
    const call = server.expectOne('/api/v1/acts/council_regulation/editions');
    expect([call.request.method, call.request.body]).toEqual([
      'POST',
      {
        titleKk: 'Кеңес туралы ереже',
        titleRu: 'Положение о совете',
        inForceFrom: '2026-07-01',
        parameters: { quorum: 'half' },
      },
    ]);
  });

  it('changes the draft that is there, as it was seen', async () => {
    await show([editionOf({ id: 'e2', status: 'draft', version: 4, number: null, approvedOn: null }), editionOf()]);
    type('titleRu', 'Новое положение');
    await save();
    const call = server.expectOne('/api/v1/acts/editions/e2');
    expect([call.request.method, call.request.headers.get('If-Match')]).toEqual(['PUT', '"4"']);
    expect(call.request.body).toMatchObject({ titleRu: 'Новое положение' });
  });
});
