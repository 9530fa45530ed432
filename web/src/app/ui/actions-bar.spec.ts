import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { ActionView } from '@shared/problem';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { ActionsBar } from './actions-bar';

const actions: readonly ActionView[] = [
  { name: 'open', allowed: true },
  {
    name: 'freeze',
    allowed: false,
    refusal: { code: 'RECORD.RULE_BROKEN', message: 'Шағым берілмеген.', provision: '11-5(4)' },
  },
];

describe('The actions of a record', () => {
  let fixture: ComponentFixture<ActionsBar>;
  let done: string[];
  const buttons = () => [
    ...(fixture.nativeElement as HTMLElement).querySelectorAll<HTMLButtonElement>('.buttons button'),
  ];

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk');
    fixture = TestBed.createComponent(ActionsBar);
    fixture.componentRef.setInput('actions', actions);
    fixture.componentRef.setInput('texts', 'app.');
    done = [];
    fixture.componentInstance.act.subscribe((name) => done.push(name));
    await fixture.whenStable();
  });

  it('performs an allowed action', () => {
    buttons()[0]?.click();
    expect(done).toEqual(['open']);
  });

  it('keeps a refused action in reach of the keyboard, with its reason and provision, and does not perform it', () => {
    const refused = buttons()[1];
    expect(refused?.getAttribute('aria-disabled')).toBe('true');
    expect(refused?.hasAttribute('disabled')).toBe(false);
    const reason = document.getElementById(refused?.getAttribute('aria-describedby') ?? '');
    expect(textOf(reason)).toContain('Шағым берілмеген.');
    expect(textOf(fixture.nativeElement)).toContain('11-5(4)');
    refused?.click();
    expect(done).toEqual([]);
  });

  it('performs nothing twice while the first is under way', async () => {
    fixture.componentRef.setInput('isBusy', true);
    await fixture.whenStable();
    buttons()[0]?.click();
    expect(done).toEqual([]);
  });
});
