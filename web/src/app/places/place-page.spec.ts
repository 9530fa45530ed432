import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { axeFindings } from '../../test/axe';
import { openableDialogs } from '../../test/dialogs';
import { basisOf, historyOf, placeOf } from '../../test/place';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { PlacePage } from './place-page';
import { placesTexts } from './places.texts';
import { recordTexts } from './record/record.texts';

describe('The page of a place', () => {
  let fixture: ComponentFixture<PlacePage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const said = () => textOf(page());

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk', placesTexts, recordTexts);
    fixture = TestBed.createComponent(PlacePage);
    fixture.componentRef.setInput('id', 'p1');
    server = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
    server.expectOne('/api/v1/places/p1').flush(placeOf());
    await settle();
  });

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    server.match('/api/v1/places/p1/history').forEach((request) => request.flush(historyOf()));
    await fixture.whenStable();
  }

  it('tells what is known, on which day, on which law, and how the due day was counted', async () => {
    expect(said()).toContain('Қылмыстық-атқару кодексі, 39-бап');
    expect(said()).toContain('11-1(2)');
    expect(said()).toContain('31.10.2026 күнгі жағдай бойынша');
    expect(said()).toContain('48 ай (төрт жыл) қосылды: 01.10.2026.');
    expect(said()).toContain('мерзім келесі жұмыс күніне ауыстырылмайды');
    expect(said()).toContain('11-7(1)(1)');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('tells where the place is and what a visit is estimated at', async () => {
    expect(said()).toContain('Ешқайсысында емес');
    expect(said()).toContain('Түріне сай');
    const area = { id: 't1', name: { kk: 'Көкшетау маңы', ru: 'Около Кокшетау', en: 'Around Kokshetau' } };
    const known = { latitude: 53.28, longitude: 69.4, tripArea: area, visitDays: 2, visitCostTiyn: 25_000_000 };
    fixture.componentInstance['place'].set(placeOf({ ...known, version: 4 }));
    await settle();
    expect(said()).toContain('53.28000, 69.40000');
    expect(said()).toContain('Көкшетау маңы');
    expect(said()).toContain('250 000,00 ₸');
  });

  it('closes against the version that was seen; a refusal is read in the dialog, and the page shows the newer record', async () => {
    const close = async (answer: object, status: number) => {
      page().querySelector<HTMLButtonElement>('app-confirm-act .buttons button')?.click();
      const call = server.expectOne('/api/v1/places/p1/closure');
      call.flush(answer, { status, statusText: String(status) });
      await settle();
      return call.request;
    };
    [...page().querySelectorAll<HTMLButtonElement>('app-actions-bar button')].at(-1)?.click();
    const day = page().querySelector<HTMLInputElement>('#field-closedOn');
    if (day) day.value = '2026-03-01';
    const stale = {
      title: 'Басқа біреу өзгертті.',
      status: 409,
      code: 'CONFLICT.STALE',
      correlationId: 'c',
      current: placeOf({
        version: 4,
        legalBases: [basisOf({ title: { kk: 'Жаңа заң', ru: 'Новый закон', en: 'New law' } })],
      }),
    };
    const first = await close(stale, 409);
    expect(first.body).toEqual({ closedOn: '2026-03-01' });
    expect(first.headers.get('If-Match')).toBe('"3"');
    expect(textOf(page().querySelector<HTMLDialogElement>('app-confirm-act > dialog'))).toContain(
      'Басқа біреу өзгертті.',
    );
    expect(page().querySelector<HTMLDialogElement>('app-confirm-act > dialog')?.open).toBe(true);
    expect(said()).toContain('Жаңа заң');

    const second = await close(placeOf({ version: 5, closedOn: '2026-03-01', due: null, actions: [] }), 200);
    expect(second.headers.get('If-Match')).toBe('"4"');
    expect(page().querySelector<HTMLDialogElement>('app-confirm-act > dialog')?.open).toBe(false);
    expect(said()).toContain('01.03.2026 күні жабылған');
  });
});
