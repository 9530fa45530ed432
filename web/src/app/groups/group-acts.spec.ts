import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { GroupView } from '@shared/groups/group.contract';
import { openableDialogs } from '../../test/dialogs';
import { groupOf } from '../../test/group';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { GroupActs } from './group-acts';
import { groupsTexts } from './groups.texts';

describe('What the office does with a group', () => {
  let fixture: ComponentFixture<GroupActs>;
  let server: HttpTestingController;
  let changed: GroupView[];
  const page = () => fixture.nativeElement as HTMLElement;
  const button = (label: string, within: Element | null = page()) =>
    [...(within?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find((each) => textOf(each) === label);
  const dialog = () => page().querySelector('dialog[open]');

  async function show(group: GroupView): Promise<void> {
    fixture = TestBed.createComponent(GroupActs);
    fixture.componentRef.setInput('group', group);
    changed = [];
    fixture.componentInstance.changed.subscribe((each) => changed.push(each));
    await fixture.whenStable();
  }
  function choose(value: string): void {
    const select = dialog()?.querySelector('select');
    if (!select) throw new Error('nothing to choose from');
    select.value = value;
    select.dispatchEvent(new Event('change'));
  }

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', groupsTexts);
    server = TestBed.inject(HttpTestingController);
  });

  it('gives a draw up for a reason that is chosen, and never for one that nobody chose', async () => {
    await show(groupOf({ status: 'revealing', actions: [{ name: 'abandon', allowed: true }] }));
    button('Отказаться от группы')?.click();
    await fixture.whenStable();
    button('Отказаться от группы', dialog())?.click();
    const first = server.expectOne('/api/v1/groups/g1/abandonment');
    expect(first.request.body).toEqual({});
    const fields = [{ field: 'reason', message: 'Выберите из списка.' }];
    const refusal = { code: 'REQUEST.INVALID', title: 'Неверно.', correlationId: 'c', status: 422, fields };
    first.flush(refusal, { status: 422, statusText: 'Unprocessable' });
    await until(
      () => page().querySelector('#problem-reason'),
      () => fixture.detectChanges(),
    );
    choose('contributor_left');
    button('Отказаться от группы', dialog())?.click();
    const second = server.expectOne('/api/v1/groups/g1/abandonment');
    expect(second.request.body).toEqual({ reason: 'contributor_left' });
    second.flush(groupOf({ status: 'abandoned' }));
    await until(
      () => changed.length === 1,
      () => fixture.detectChanges(),
    );
    expect(dialog()).toBeNull();
  });

  it('records a decision of the Council about this very group, adopted or rejected', async () => {
    await show(groupOf({ status: 'drawn', actions: [{ name: 'decide', allowed: true }] }));
    button('Записать решение Совета')?.click();
    fixture.detectChanges();
    const asked = server.expectOne('/api/v1/council/decisions?subjectType=visit_group&subjectId=g1');
    const decision = { id: 'd1', number: '2026-3/2', decidedOn: '2026-03-05', outcome: 'rejected' };
    asked.flush({ items: [decision], nextCursor: null });
    await fixture.whenStable();
    expect(textOf(dialog()?.querySelector('option[value="d1"]'))).toBe('№ 2026-3/2, 05.03.2026: отклонено');
    choose('d1');
    button('Записать решение Совета', dialog())?.click();
    expect(server.expectOne('/api/v1/groups/g1/decision').request.body).toEqual({ decisionId: 'd1' });
  });

  it('says why commitments cannot be closed yet', async () => {
    const refusal = { code: 'GROUP.TOO_FEW_COMMITMENTS', message: 'Обязательств мало.', provision: '11-8(2)' } as const;
    await show(groupOf({ actions: [{ name: 'close-commitments', allowed: false, refusal }] }));
    expect(textOf(page())).toContain('Обязательств мало.');
    button('Закрыть приём обязательств')?.click();
    expect(dialog()).toBeNull();
  });
});
