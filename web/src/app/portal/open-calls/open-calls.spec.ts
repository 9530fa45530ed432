import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { PublicCall } from '@shared/portal/open-call.contract';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { OpenCalls } from './open-calls';
import { openCallsTexts } from './open-calls.texts';

const call: PublicCall = {
  number: '2/2026',
  title: { kk: 'Іріктеу', ru: 'Отбор' },
  basis: 'Приказ № 3',
  categories: [{ category: 'lawyer', wanted: 2 }],
  competences: ['psychiatry'],
  regions: [{ kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty' }],
  termMonths: 48,
  documents: [{ kind: 'cv', note: { kk: 'қолмен', ru: 'от руки' } }],
  opensOn: '2026-03-02',
  closesOn: '2026-03-31',
};

describe('The public page of calls', () => {
  let fixture: ComponentFixture<OpenCalls>;

  async function show(calls: PublicCall[], locale: 'kk' | 'ru' | 'en'): Promise<string> {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak(locale, openCallsTexts);
    fixture = TestBed.createComponent(OpenCalls);
    fixture.detectChanges();
    TestBed.inject(HttpTestingController).expectOne('/api/public/v1/calls').flush(calls);
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    return textOf(fixture.nativeElement);
  }

  it.each([
    ['kk', ['Іріктеу', 'заңгер – 2', 'психиатрия', 'Алматы қаласы', 'Түйіндеме қолмен', '02.03.2026 – 31.03.2026']],
    ['ru', ['Отбор', 'юрист – 2', 'психиатрия', 'город Алматы', 'Резюме от руки', 'с 02.03.2026 по 31.03.2026']],
    ['en', ['Отбор', 'lawyer – 2', 'psychiatry', 'Almaty', 'CV от руки', 'from 2 March 2026 to 31 March 2026']],
  ] as const)('says in %s who is wanted, where to, with which papers and until when', async (locale, words) => {
    const said = await show([call], locale);
    for (const each of words) expect(said).toContain(each);
  });

  it('says so when there are none', async () => {
    expect(await show([], 'ru')).toContain('Сейчас объявлений нет.');
  });
});
