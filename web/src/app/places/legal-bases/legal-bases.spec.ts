import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Type } from '@angular/core';
import { axeFindings } from '../../../test/axe';
import { actOf } from '../../../test/place';
import { until } from '../../../test/until';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { Session } from '../../session/session';
import { placesTexts } from '../places.texts';
import { LegalBasesPage } from './legal-bases-page';
import { legalBasesTexts } from './legal-bases.texts';
import { LegalBasisPage } from './legal-basis-page';

describe('The register of legal bases', () => {
  let fixture: ComponentFixture<unknown>;
  let server: HttpTestingController;
  let navigate: jest.SpyInstance;
  const page = () => fixture.nativeElement as HTMLElement;
  const said = () => textOf(page());
  const draw = () => fixture.detectChanges();

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('en', placesTexts, legalBasesTexts);
    server = TestBed.inject(HttpTestingController);
  });
  afterEach(() => page().remove());

  function open(component: Type<unknown>, id?: string): void {
    fixture = TestBed.createComponent(component);
    navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    if (id) fixture.componentRef.setInput('id', id);
    document.body.append(page());
    draw();
  }

  function type(name: string, value: string): void {
    const control = page().querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    draw();
  }

  const submit = () =>
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));

  it('lists acts with their force and places, a repealed one above all', async () => {
    jest.spyOn(TestBed.inject(Session), 'can').mockReturnValue(true);
    open(LegalBasesPage);
    const repealed = actOf({ id: 'b2', state: 'repealed', repealedOn: '2023-07-01', placeCount: 17 });
    server
      .expectOne('/api/v1/legal-bases')
      .flush([actOf(), repealed, actOf({ id: 'b3', state: 'repealed', placeCount: 0 })]);
    await until(() => page().querySelector('tbody tr'), draw);
    const alarm = page().querySelector('[role=alert]');
    expect(textOf(alarm)).toContain('places: 17');
    expect(alarm?.querySelectorAll('li')).toHaveLength(1);
    expect(alarm?.querySelector('a')?.getAttribute('href')).toBe('/office/places?legalBasis=b2&basis=repealed');
    expect(said()).toContain('repealed from 1 July 2023');
    expect(page().querySelector('a[href="/office/legal-bases/b2"]')).not.toBeNull();
    expect(await axeFindings(page())).toEqual([]);
  });

  it('tells a reader who changes nothing what there is, without ways to change it', async () => {
    jest.spyOn(TestBed.inject(Session), 'can').mockReturnValue(false);
    open(LegalBasesPage);
    server.expectOne('/api/v1/legal-bases').flush([actOf()]);
    await until(() => page().querySelector('tbody tr'), draw);
    expect(page().querySelector('a[href*="/office/legal-bases/"]')).toBeNull();
    expect(page().querySelector('[role=alert]')).toBeNull();
  });

  it('takes a new act in, after saying what is missing', async () => {
    open(LegalBasisPage);
    type('titleKk', 'Кодекс');
    submit();
    await until(() => page().querySelector('#problem-kind'), draw);
    expect(await axeFindings(page())).toEqual([]);
    type('kind', 'code');
    type('titleRu', 'Кодекс');
    type('titleEn', 'Code');
    submit();
    const call = server.expectOne({ method: 'POST', url: '/api/v1/legal-bases' });
    expect(call.request.body).toEqual({
      ...{ kind: 'code', titleKk: 'Кодекс', titleRu: 'Кодекс', titleEn: 'Code' },
      ...{ citation: null, inForceFrom: null, repealedOn: null },
    });
    call.flush(actOf());
    await until(() => navigate.mock.calls.length > 0, draw);
    expect((fixture.componentInstance as LegalBasisPage).isUnsaved()).toBe(false);
  });

  it('says that an act is repealed against the version that was seen, and goes on from a newer one', async () => {
    open(LegalBasisPage, 'b1');
    server.expectOne('/api/v1/legal-bases/b1').flush(actOf());
    await until(() => page().querySelector('form'), draw);
    type('repealedOn', '2026-12-31');
    submit();
    const first = server.expectOne({ method: 'PATCH', url: '/api/v1/legal-bases/b1' });
    expect([first.request.body, first.request.headers.get('If-Match')]).toEqual([{ repealedOn: '2026-12-31' }, '"1"']);
    const stale = { title: 'Changed', status: 409, code: 'CONFLICT.STALE', correlationId: 'c' };
    first.flush({ ...stale, current: actOf({ version: 2 }) }, { status: 409, statusText: 'Conflict' });
    await until(() => said().includes('Changed'), draw);
    expect(page().querySelector<HTMLInputElement>('#field-repealedOn')?.value).toBe('2026-12-31');
    submit();
    const second = server.expectOne({ method: 'PATCH', url: '/api/v1/legal-bases/b1' });
    expect(second.request.headers.get('If-Match')).toBe('"2"');
  });
});
