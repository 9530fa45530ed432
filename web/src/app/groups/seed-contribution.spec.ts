import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { GroupView } from '@shared/groups/group.contract';
import { browserThatSeals } from '../../test/browser-crypto';
import { openableDialogs } from '../../test/dialogs';
import { groupOf } from '../../test/group';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { groupsTexts } from './groups.texts';
import { commitmentTo, SeedSecrets } from './seed-secret';
import { SeedContribution } from './seed-contribution';

const secret = '0f'.repeat(32);

describe('A Council member’s part of the seed', () => {
  let fixture: ComponentFixture<SeedContribution>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const button = (label: string, within: Element | null = page()) =>
    [...(within?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find((each) => textOf(each) === label);

  async function show(group: GroupView): Promise<void> {
    fixture = TestBed.createComponent(SeedContribution);
    fixture.componentRef.setInput('group', group);
    await fixture.whenStable();
  }

  beforeEach(async () => {
    browserThatSeals();
    openableDialogs();
    localStorage.clear();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', groupsTexts);
    server = TestBed.inject(HttpTestingController);
    const session = TestBed.inject(Session).load();
    const actor = { accountId: 'a', name: 'А', roles: ['council'], councilMemberId: 'c1', locale: 'ru' };
    server.expectOne('/api/v1/session').flush({ actor, permissions: ['group.contribute'] });
    await session;
  });

  it('commits by the format that the API checks', async () => {
    // printf 'npm-draw-commitment/1\ng1\n0f…' | sha256sum
    expect(await commitmentTo('g1', secret)).toBe('ca41c11b71df97b2c33da07029864a089f13e57434039effbf38366197545922');
  });

  it('sends the commitment alone, and keeps the secret here after showing it', async () => {
    await show(groupOf({ actions: [{ name: 'commit', allowed: true }] }));
    button('Внести вклад в зерно жребия')?.click();
    await fixture.whenStable();
    const dialog = page().querySelector('dialog[open]');
    const shown = textOf(dialog?.querySelector('code')).replaceAll(' ', '');
    expect(shown).toMatch(/^[0-9a-f]{64}$/);
    button('Внести вклад в зерно жребия', dialog)?.click();
    const request = await until(
      () => server.match('/api/v1/groups/g1/commitments')[0],
      () => fixture.detectChanges(),
    );
    expect(request.request.body).toEqual({ commitment: await commitmentTo('g1', shown) });
    expect(JSON.stringify(request.request.body)).not.toContain(shown);
    expect(TestBed.inject(SeedSecrets).find('g1', 'a')).toBe(shown);
  });

  it('reveals what this browser kept, and forgets it when it is told', async () => {
    TestBed.inject(SeedSecrets).keep('g1', 'a', secret);
    await show(groupOf({ status: 'revealing', actions: [{ name: 'reveal', allowed: true }] }));
    expect(textOf(page())).toContain('сохранил для вас этот браузер');
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    const request = server.expectOne('/api/v1/groups/g1/reveals');
    expect(request.request.body).toEqual({ secret });
    request.flush(groupOf({ status: 'drawn' }));
    await until(
      () => TestBed.inject(SeedSecrets).find('g1', 'a') === '',
      () => fixture.detectChanges(),
    );
  });

  it('takes a secret from a note, and lands the refusal of a wrong one on its field', async () => {
    await show(groupOf({ status: 'revealing', actions: [{ name: 'reveal', allowed: true }] }));
    const field = page().querySelector<HTMLTextAreaElement>('#field-secret');
    if (!field) throw new Error('no place for the secret');
    field.value = '0F0F '.repeat(16);
    field.dispatchEvent(new Event('change'));
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    const request = server.expectOne('/api/v1/groups/g1/reveals');
    expect(request.request.body).toEqual({ secret });
    const fields = [{ field: 'secret', message: 'Это не тот секрет.' }];
    const refusal = { code: 'GROUP.REVEAL_MISMATCH', title: 'Не тот секрет.', correlationId: 'c', status: 422, fields };
    request.flush(refusal, { status: 422, statusText: 'Unprocessable' });
    await until(
      () => page().querySelector('#problem-secret'),
      () => fixture.detectChanges(),
    );
    expect(field.value.replaceAll(' ', '').toLowerCase()).toBe(secret);
  });

  it('says why it is too late, instead of a button', async () => {
    const refusal = { code: 'GROUP.ALREADY_COMMITTED', message: 'Вы уже внесли обязательство.' } as never;
    await show(groupOf({ actions: [{ name: 'commit', allowed: false, refusal }] }));
    expect(textOf(page())).toContain('Вы уже внесли обязательство.');
    expect(button('Внести вклад в зерно жребия')).toBeUndefined();
  });
});
