import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { CapacityRow } from '@shared/capacity/capacity.contract';
import { trainingOf } from '../../test/capacity';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { AttendancePage } from './attendance-page';
import { capacityTexts } from './capacity.texts';

const personOf = (id: string, fullName: string): CapacityRow => ({ id, fullName, category: 'lawyer', competences: [] });

describe('The list of attendance', () => {
  let fixture: ComponentFixture<AttendancePage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const selects = () => [...page().querySelectorAll<HTMLSelectElement>('tbody select')];
  const marks = () => selects().map(({ value }) => value);
  const button = (label: string) =>
    [...page().querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);
  const mark = (at: number, value: string) => {
    const select = selects()[at];
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change'));
    draw();
  };

  async function show(training = trainingOf()): Promise<void> {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', capacityTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(AttendancePage);
    fixture.componentRef.setInput('id', 't1');
    draw();
    server.expectOne('/api/v1/trainings/t1').flush(training);
    server
      .expectOne('/api/v1/capacity/participants?limit=200')
      .flush({ items: [personOf('p2', 'Болат'), personOf('p1', 'Асель')], nextCursor: 'c2' });
    server
      .expectOne('/api/v1/capacity/participants?limit=200&cursor=c2')
      .flush({ items: [personOf('p3', 'Дана')], nextCursor: null });
    await until(() => selects().length > 0, draw);
  }

  it('names everybody, page after page, and sends the whole list in one save against the version that was seen', async () => {
    const navigate = jest.spyOn(Router.prototype, 'navigate').mockResolvedValue(true);
    await show();
    expect([...page().querySelectorAll('tbody th')].map(textOf)).toEqual(['Асель', 'Болат', 'Дана']);
    expect(marks()).toEqual(['invited', '', '']);
    mark(1, 'missed');
    button('Все приглашённые присутствовали')?.click();
    draw();
    expect(marks()).toEqual(['attended', 'missed', '']);
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    button('Сохранить список')?.click();
    const call = server.expectOne('/api/v1/trainings/t1/attendance');
    expect([call.request.method, call.request.headers.get('If-Match')]).toEqual(['PUT', '"3"']);
    expect(call.request.body).toEqual({
      entries: [
        { participantId: 'p1', status: 'attended' },
        { participantId: 'p2', status: 'missed' },
      ],
    });
    call.flush(trainingOf({ version: 4 }));
    await until(() => navigate.mock.calls.length > 0, draw);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
    navigate.mockRestore();
  });

  it('puts one’s own marks on top of what somebody else saved meanwhile', async () => {
    await show();
    mark(1, 'attended');
    button('Сохранить список')?.click();
    const theirs = trainingOf({
      version: 4,
      attendance: [{ participantId: 'p1', fullName: 'Асель', status: 'missed' }],
    });
    const problem = { code: 'CONFLICT.STALE', title: 'Запись изменилась.', status: 409, correlationId: 'c' };
    server
      .expectOne('/api/v1/trainings/t1/attendance')
      .flush({ ...problem, current: theirs }, { status: 409, statusText: 'Conflict' });
    await until(() => page().querySelector('[role=alert]'), draw);
    expect(marks()).toEqual(['missed', 'attended', '']);
    button('Сохранить список')?.click();
    const again = server.expectOne('/api/v1/trainings/t1/attendance');
    expect(again.request.headers.get('If-Match')).toBe('"4"');
  });

  it('only invites before the training is over, and takes no recorded attendance off the list', async () => {
    await show(trainingOf({ endedOn: '2999-01-01' }));
    const [invited] = selects();
    expect([...(invited?.options ?? [])].filter(({ disabled }) => disabled).map(({ value }) => value)).toEqual([
      'attended',
      'missed',
    ]);
    expect(button('Все приглашённые присутствовали')).toBeUndefined();
    TestBed.resetTestingModule();
    await show(trainingOf({ attendance: [{ participantId: 'p1', fullName: 'Асель', status: 'attended' }] }));
    expect([...(selects()[0]?.options ?? [])].map(({ value }) => value)).toEqual(['invited', 'attended', 'missed']);
  });
});
