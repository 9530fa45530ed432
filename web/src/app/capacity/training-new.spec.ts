import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { trainingOf } from '../../test/capacity';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { capacityTexts } from './capacity.texts';
import { draftOf, trainingOf as bodyOf } from './training-draft';
import { TrainingNew } from './training-new';

describe('The form of a training', () => {
  let fixture: ComponentFixture<TrainingNew>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', capacityTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(TrainingNew);
    draw();
  });

  function type(name: string, value: string): void {
    const control = page().querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event('input'));
    draw();
  }

  const submit = () =>
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));

  it('refuses at the field what the API would refuse, also a number that is none', async () => {
    type('places', 'много');
    submit();
    await until(() => page().querySelector('#problem-places'), draw);
    expect(page().querySelector('#problem-titleKk')).not.toBeNull();
    expect(textOf(page().querySelector('[role=alert]'))).toContain('Мест (необязательно)');
    server.expectNone('/api/v1/trainings');
  });

  it('sends what was filled in, leaves out what is empty, and goes to the training', async () => {
    const navigate = jest.spyOn(Router.prototype, 'navigate').mockResolvedValue(true);
    const lines = { titleKk: 'Оқыту', titleRu: 'Обучение', heldOn: '2026-03-02', endedOn: '2026-03-03' };
    for (const [name, value] of Object.entries({ ...lines, organiser: 'Центр', goodForMonths: '24' }))
      type(name, value);
    const box = [...page().querySelectorAll('label')].find((label) => textOf(label) === 'методика бесед');
    box?.querySelector('input')?.click();
    draw();
    submit();
    const call = server.expectOne('/api/v1/trainings');
    expect(call.request.body).toEqual({
      ...lines,
      organiser: 'Центр',
      competences: ['interviewing'],
      goodForMonths: 24,
    });
    call.flush(trainingOf());
    await until(() => navigate.mock.calls.length > 0, draw);
    expect(navigate.mock.calls[0]?.[0]).toEqual(['/office/trainings', 't1']);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
    navigate.mockRestore();
  });

  it('takes a training apart and puts it together as it was', () => {
    const { title, heldOn, endedOn, organiser, competences } = trainingOf();
    expect(bodyOf(draftOf(trainingOf()))).toEqual({
      ...{ titleKk: title.kk, titleRu: title.ru, titleEn: title.en, heldOn, endedOn, organiser, competences },
      ...{ goodForMonths: 12, places: 20 },
    });
  });
});
