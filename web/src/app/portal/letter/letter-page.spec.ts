import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { LetterPage } from './letter-page';
import { letterTexts } from './letter.texts';

describe('The page of a letter', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const token = 'abcdefghijklmnopqrstuv';

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  }

  async function ask(digits: string) {
    const field = page().querySelector<HTMLInputElement>('#iin-end');
    if (!field) throw new Error('nothing is asked');
    field.value = digits;
    field.dispatchEvent(new Event('input'));
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    return server.expectOne('/api/public/v1/letters');
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'letter', component: LetterPage }])],
    });
    await speak('ru', letterTexts);
    server = TestBed.inject(HttpTestingController);
  });

  it('asks for the end of the IIN and shows the letter in its own language', async () => {
    harness = await RouterTestingHarness.create(`/letter#${token}`);
    const call = await ask(' 0019 ');
    expect([call.request.urlWithParams, call.request.body]).toEqual([
      '/api/public/v1/letters',
      { token, iinEnd: '0019' },
    ]);
    call.flush({ locale: 'kk', title: 'Хат', paragraphs: ['Құрметті Әсел!', '<b>Шешім</b>'] });
    await settle();
    expect(textOf(page())).toBe('ХатҚұрметті Әсел!<b>Шешім</b>');
    expect(page().querySelector('article')?.lang).toBe('kk');
  });

  it('says one thing for everything that is wrong, and keeps what was typed', async () => {
    harness = await RouterTestingHarness.create(`/letter#${token}`);
    const call = await ask('0000');
    const refusal = { code: 'LETTER.NOT_OPENED', title: 'Письмо не открыто.', correlationId: 'c', status: 404 };
    call.flush(refusal, { status: 404, statusText: 'Not Found' });
    await settle();
    expect(textOf(page())).toContain('Письмо не открыто.');
    expect(page().querySelector<HTMLInputElement>('#iin-end')?.value).toBe('0000');
  });

  it('asks for nothing without a link, and sends the token nowhere by itself', async () => {
    harness = await RouterTestingHarness.create('/letter');
    expect(page().querySelector('form')).toBeNull();
    expect(textOf(page())).toContain('обратитесь в аппарат');
    await TestBed.inject(Router).navigateByUrl(`/letter#${token}`);
    await settle();
    server.verify();
  });
});
