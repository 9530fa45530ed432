import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { GroupView } from '@shared/groups/group.contract';
import { openableDialogs } from '../../test/dialogs';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { GroupPage } from './group-page';
import { groupsTexts } from './groups.texts';

const member = { id: 'm1', participantId: 'p1', fullName: 'Асель А.', category: 'doctor' } as const;
const group: GroupView = {
  id: 'g1',
  kind: 'special',
  place: { id: 'pl', name: { kk: 'Мекеме', ru: 'Учреждение', en: 'Institution' }, regionIso: 'KZ-10' },
  startsOn: '2026-03-10',
  endsOn: '2026-03-11',
  seats: 1,
  vacancies: 0,
  status: 'decided',
  version: 2,
  plannedVisitId: null,
  needs: {},
  decisionId: 'd',
  decidedOn: '2026-03-01',
  abandonment: null,
  members: [{ ...member, status: 'active', impartialityDeclared: false, replacesId: null }],
  actions: [{ name: 'declare', allowed: true }],
};

describe('The page of a group', () => {
  let fixture: ComponentFixture<GroupPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  }

  async function show(view: GroupView): Promise<void> {
    server.expectOne('/api/v1/groups/g1').flush(view);
    await settle();
  }

  const declaring = () => server.expectOne('/api/v1/groups/g1/impartiality');

  async function stepBack(reason: string): Promise<void> {
    const field = page().querySelector<HTMLTextAreaElement>('#field-reason');
    if (!field) throw new Error('no place for the reason');
    field.value = reason;
    field.dispatchEvent(new Event('input'));
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    const dialog = page().querySelector('dialog[open]');
    if (!dialog) throw new Error('nothing was asked');
    button('Заявить самоотвод', dialog)?.click();
  }

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', groupsTexts);
    server = TestBed.inject(HttpTestingController);
    const session = TestBed.inject(Session).load();
    const actor = { accountId: 'a', name: 'А', roles: ['participant'], participantId: 'p1', locale: 'ru' };
    server.expectOne('/api/v1/session').flush({ actor, permissions: ['group.read'] });
    await session;
    fixture = TestBed.createComponent(GroupPage);
    fixture.componentRef.setInput('id', 'g1');
    fixture.detectChanges();
  });

  it('lets a member declare impartiality, and shows that it is declared', async () => {
    await show(group);
    expect(textOf(page())).toContain('11-5(3)');
    button('Заявляю о беспристрастности')?.click();
    const request = declaring();
    expect(request.request.body).toEqual({ impartial: true });
    request.flush({ groupId: 'g1', impartial: true, memberStatus: 'active' });
    await settle();
    await show({
      ...group,
      members: [{ ...group.members[0], ...member, status: 'active', impartialityDeclared: true, replacesId: null }],
    });
    expect(textOf(page().querySelector('.evidence'))).toContain('Вы заявили о беспристрастности.');
    expect(button('Заявляю о беспристрастности')).toBeUndefined();
  });

  it('sends a recusal with its reason after a question, and shows what followed instead of the group', async () => {
    await show(group);
    await stepBack(' Брат служит там. ');
    const request = declaring();
    expect(request.request.body).toEqual({ impartial: false, reason: 'Брат служит там.' });
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    request.flush({ groupId: 'g1', impartial: false, memberStatus: 'recused' });
    await settle();
    expect(textOf(page())).toContain('Ваш самоотвод принят.');
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('lands the refusal of a missing reason on its field', async () => {
    await show(group);
    await stepBack('');
    const fields = [{ field: 'reason', message: 'Укажите причину.' }];
    const refusal = { code: 'GROUP.REASON_MISSING', title: 'Нет причины.', correlationId: 'c', status: 422, fields };
    declaring().flush(refusal, { status: 422, statusText: 'Unprocessable' });
    await settle();
    expect(textOf(page().querySelector('#problem-reason'))).toBe('Укажите причину.');
  });

  it.each([
    ['kk', 'Мекеме', 'Бейтараптық туралы мәлімдеймін'],
    ['en', 'Institution', 'I declare that I am impartial'],
  ] as const)('speaks %s', async (locale, place, act) => {
    await show(group);
    await speak(locale, groupsTexts);
    fixture.detectChanges();
    await show(group);
    expect(textOf(page())).toContain(place);
    expect(button(act)).toBeDefined();
  });

  it('offers nothing to who may only read', async () => {
    await show({ ...group, actions: [] });
    expect(page().querySelector('app-impartiality-form')).toBeNull();
  });
});
