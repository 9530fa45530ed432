import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { HomeView } from '@shared/home/home.contract';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { HomePage } from './home-page';
import { homeTexts } from './home.texts';

const home: HomeView = {
  today: '2026-11-22',
  sections: [
    {
      code: 'overdue-places',
      total: 214,
      items: [
        {
          id: 'p',
          link: '/office/places/p',
          params: { region: 'Абай облысы', lastVisitOn: '2022-10-01', unheardOf: 1, authority: '' },
          title: { kk: 'Орталық', ru: 'Центр', en: 'Centre' },
          dueOn: '2026-10-01',
          provision: '11-7(1)(1)',
        },
      ],
    },
    { code: 'votes-open', total: 0, items: [] },
  ],
};

describe('The first page of the office', () => {
  let fixture: ComponentFixture<HomePage>;
  let server: HttpTestingController;
  const said = () => textOf(fixture.nativeElement);

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk', homeTexts);
    fixture = TestBed.createComponent(HomePage);
    server = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
  });

  async function answer(body: object, status = 200): Promise<void> {
    server.expectOne('/api/v1/home').flush(body, { status, statusText: String(status) });
    await fixture.whenStable();
  }

  it('says that it loads, then what waits, with its figures, days and provision', async () => {
    expect(said()).toContain('Жүктелуде');
    await answer(home);
    expect(said()).toContain('Бүгін: 22.11.2026');
    expect(said()).toContain('Орталық');
    expect(said()).toContain('Соңғы кезеңдік бару01.10.2022');
    expect(said()).toContain('11-7(1)(1)');
    expect(said()).toContain('Көрсетілгені: 1, барлығы: 214');
    expect(said()).not.toContain('Орган');
  });

  it('speaks another language at once, and asks for the names in it', async () => {
    await answer(home);
    await speak('en');
    fixture.detectChanges();
    const again = server.expectOne('/api/v1/home');
    expect(again.request.headers.get('Accept-Language')).toBe('en');
    again.flush(home);
    await fixture.whenStable();
    expect(said()).toContain('Today is 22 November 2026');
    expect(said()).toContain('Places overdue for a periodic visit');
    expect(said()).toContain('Centre');
  });

  it('shrinks what is clear to one line each', async () => {
    await answer(home);
    const headings = [...(fixture.nativeElement as HTMLElement).querySelectorAll('app-home-section h2')];
    expect(headings.map(textOf)).toEqual(['Кезеңдік алдын ала бару мерзімі өткен ұйымдар 214']);
    expect(said()).toContain('Бәрі орындалғанАшық дауыс берулер');
  });

  it('says so when nothing waits', async () => {
    await answer({ ...home, sections: [{ code: 'votes-open', total: 0, items: [] }] });
    expect(said()).toContain('Бүгін сізден ештеңе күтілмейді.');
  });

  it('shows the server’s failure and tries again', async () => {
    await answer({}, 502);
    expect(said()).toContain('Күтпеген қате');
    (fixture.nativeElement as HTMLElement).querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    await answer(home);
    expect(said()).toContain('Орталық');
  });
});
