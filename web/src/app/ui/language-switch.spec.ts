import { TestBed } from '@angular/core/testing';
import { webProviders } from '../../test/web-providers';
import { Language } from '../language/language';
import { LanguageSwitch } from './language-switch';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('The language switch', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: webProviders() });
  });

  async function choose(name: string): Promise<HTMLButtonElement | undefined> {
    const fixture = TestBed.createComponent(LanguageSwitch);
    await fixture.whenStable();
    const buttons = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
    const button = buttons.find((candidate) => candidate.textContent?.trim() === name);
    button?.click();
    await settled();
    await fixture.whenStable();
    return button;
  }

  it('switches the page and marks the language that is on', async () => {
    const button = await choose('Русский');
    expect(document.documentElement.lang).toBe('ru');
    expect(button?.getAttribute('aria-pressed')).toBe('true');
    expect(TestBed.inject(Language).active()).toBe('ru');
  });

  it('is remembered by the browser', async () => {
    await choose('English');
    TestBed.resetTestingModule().configureTestingModule({ providers: webProviders() });
    await TestBed.inject(Language).start();
    expect(TestBed.inject(Language).active()).toBe('en');
  });
});
