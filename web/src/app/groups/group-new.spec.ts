import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { groupOf } from '../../test/group';
import { placeOf } from '../../test/place';
import { until } from '../../test/until';
import { speak, webProviders } from '../../test/web-providers';
import { placesTexts } from '../places/places.texts';
import { GroupNew } from './group-new';
import { groupsTexts } from './groups.texts';

const place = placeOf({ id: '7c0a0000-0000-4000-8000-000000000001' });
const person = { id: '7c0a0000-0000-4000-8000-000000000002', fullName: 'Асель А.', category: 'doctor' };

describe('The form that freezes a draw', () => {
  let fixture: ComponentFixture<GroupNew>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  function type(selector: string, value: string, event = 'input'): void {
    const control = page().querySelector<HTMLInputElement>(selector);
    if (!control) throw new Error(`no ${selector}`);
    control.value = value;
    control.dispatchEvent(new Event(event));
  }
  const send = () =>
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
  const choosePlace = async () => {
    type('#field-placeId', 'СИЗО');
    page().querySelector<HTMLButtonElement>('app-place-search .button')?.click();
    draw();
    server.expectOne('/api/v1/places?q=%D0%A1%D0%98%D0%97%D0%9E&limit=10').flush({ items: [place], nextCursor: null });
    (await until(() => page().querySelector<HTMLElement>('app-place-search li button'), draw)).click();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', groupsTexts, placesTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(GroupNew);
    await fixture.whenStable();
  });

  it('says at the fields what is missing, and sends nothing', async () => {
    send();
    draw();
    await fixture.whenStable();
    expect(page().querySelector('#problem-placeId')).not.toBeNull();
    expect(page().querySelector('#problem-seats')).not.toBeNull();
    server.expectNone('/api/v1/groups');
  });

  it('begins with the kind and the place of an adopted proposal, as nothing that was typed', async () => {
    fixture = TestBed.createComponent(GroupNew);
    fixture.componentRef.setInput('ofKind', 'special');
    fixture.componentRef.setInput('ofPlace', place.id);
    draw();
    server.expectOne(`/api/v1/places/${place.id}`).flush(place);
    await fixture.whenStable();
    expect(page().querySelector<HTMLSelectElement>('#field-kind')?.value).toBe('special');
    expect(page().querySelector('app-place-search .chosen')?.textContent).toContain('Центр');
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('sends what the visit needs and who is left out, and leads to the frozen group', async () => {
    const to = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    type('#field-kind', 'special', 'change');
    await choosePlace();
    type('#field-startsOn', '2026-04-01');
    type('#field-seats', '3');
    type('[id="field-needs.doctor"]', '1');
    type('[id="field-needs.psychiatry"]', '1');
    type('#exclusion-name', 'Асель');
    page().querySelector<HTMLButtonElement>('app-group-exclusions .button')?.click();
    draw();
    const found = server.expectOne((request) => request.url === '/api/v1/participants');
    expect(found.request.params.get('q')).toBe('Асель');
    found.flush({ items: [person], nextCursor: null });
    (await until(() => page().querySelector<HTMLElement>('app-group-exclusions li button'), draw)).click();
    draw();
    type('[id="field-exclusions.0.reason"]', 'not_eligible', 'change');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    send();
    const call = server.expectOne('/api/v1/groups');
    expect(call.request.body).toEqual({
      kind: 'special',
      placeId: place.id,
      startsOn: '2026-04-01',
      endsOn: '2026-04-01',
      seats: 3,
      needs: { doctor: 1, psychiatry: 1 },
      exclusions: [{ participantId: person.id, reason: 'not_eligible' }],
    });
    call.flush(groupOf());
    await until(() => to.mock.calls.length > 0, draw);
    expect(to).toHaveBeenCalledWith(['/office/groups', 'g1']);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });
});
