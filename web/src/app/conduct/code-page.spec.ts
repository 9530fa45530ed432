import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { CodeEditionView, CodeOfConductView } from '@shared/conduct/code-of-conduct.contract';
import type { OwnViolation } from '@shared/conduct/violation.contract';
import { type Locale, locales } from '@shared/locale';
import type { Permission } from '@shared/permissions';
import { openableDialogs } from '../../test/dialogs';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { CodePage } from './code-page';
import { conductTexts } from './conduct.texts';

const editionOf = (change: Partial<CodeEditionView> = {}): CodeEditionView => ({
  id: 'e2',
  number: 2,
  approvedOn: '2026-02-01',
  inForceFrom: '2026-02-10',
  isInForce: true,
  text: { kk: 'Құрметтеу', ru: 'Уважать', en: null },
  acknowledgedAt: null,
  actions: [{ name: 'acknowledge', allowed: true }],
  ...change,
});
const codeOf = (change: Partial<CodeOfConductView> = {}): CodeOfConductView => ({
  inForce: editionOf(),
  editions: [],
  acknowledged: null,
  actions: [],
  ...change,
});
const participant: Permission[] = ['code-of-conduct.read', 'code-of-conduct.acknowledge', 'conduct.read-own'];

describe('The page of the code of conduct', () => {
  let fixture: ComponentFixture<CodePage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);

  async function show(code = codeOf(), permissions = participant, locale: Locale = 'ru', own: OwnViolation[] = []) {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak(locale, conductTexts);
    server = TestBed.inject(HttpTestingController);
    const session = TestBed.inject(Session).load();
    const actor = { accountId: 'a', name: 'А', roles: ['participant'], locale };
    server.expectOne('/api/v1/session').flush({ actor, permissions });
    await session;
    fixture = TestBed.createComponent(CodePage);
    draw();
    server.expectOne('/api/v1/conduct/code').flush(code);
    await until(() => page().querySelector('app-code-text, app-empty-state'), draw);
    server.match('/api/v1/conduct/violations/mine').forEach((call) => call.flush(own));
    await until(() => page().querySelector('app-load-state') === null, draw);
  }

  it('asks for a participant’s word, says what it means, and shows it afterwards', async () => {
    await show();
    button('Ознакомлен(а) и буду соблюдать')?.click();
    draw();
    server.expectNone('/api/v1/conduct/editions/e2/acknowledgement');
    const dialog = page().querySelector('dialog[open]') as Element;
    expect(textOf(dialog)).toContain('Ваше слово записывается');
    button('Ознакомлен(а) и буду соблюдать', dialog)?.click();
    server
      .expectOne('/api/v1/conduct/editions/e2/acknowledgement')
      .flush(editionOf({ acknowledgedAt: '2026-03-02T05:00:00Z', actions: [] }));
    await until(() => page().querySelector('dialog[open]') === null, draw);
    expect(textOf(page().querySelector('[role=status]'))).toBe('Вы ознакомились с этой редакцией 02.03.2026 10:00.');
    expect(page().querySelector('app-actions-bar')).toBeNull();
  });

  it('reads Russian where there is no English, and tells the browser so', async () => {
    await show(codeOf(), participant, 'en');
    const text = page().querySelector('app-code-text .text');
    expect([text?.getAttribute('lang'), textOf(text)]).toEqual(['ru', 'Уважать']);
  });

  it('shows a participant the own entries with their outcome', async () => {
    const entry: OwnViolation = {
      ...{ id: 'v1', duty: '11-5(3)', happenedOn: '2026-02-20', foundOn: '2026-03-02' },
      ...{ outcome: 'warning', decidedOn: '2026-03-02', isCorrected: false },
    };
    await show(codeOf(), participant, 'ru', [entry]);
    expect(textOf(page().querySelector('app-own-violations tbody'))).toContain('Предупреждение (02.03.2026)');
  });

  it('leads the office to who has not acknowledged, and the Ombudsman to the approval', async () => {
    const code = codeOf({ acknowledged: { done: 3, of: 5 }, actions: [{ name: 'approve', allowed: true }] });
    await show(code, ['code-of-conduct.read', 'conduct.read', 'conduct.approve']);
    expect(textOf(page())).toContain('Ознакомились: 3 из 5');
    const links = [...page().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/office/conduct/acknowledgements');
    expect(links).toContain('/office/conduct/approve');
    expect(page().querySelector('app-own-violations')).toBeNull();
  });

  it.each(locales)('says in %s that nothing is asked while no code is in force', async (locale) => {
    await show(codeOf({ inForce: null }), participant, locale);
    expect(page().querySelector('app-empty-state')).not.toBeNull();
    expect(textOf(page())).not.toContain('conduct.');
  });
});
