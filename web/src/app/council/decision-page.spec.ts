import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { DecisionDetails } from '@shared/council/decision.contract';
import { detailsOf } from '../../test/council';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { councilTexts } from './council.texts';
import { DecisionPage } from './decision-page';

describe('The page of a decision of the Council', () => {
  let fixture: ComponentFixture<DecisionPage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const links = () => [...page().querySelectorAll('a')].map((link) => link.getAttribute('href'));

  async function show(view: DecisionDetails): Promise<void> {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', councilTexts);
    fixture = TestBed.createComponent(DecisionPage);
    fixture.componentRef.setInput('id', 'd1');
    fixture.detectChanges();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/council/decisions/d1').flush(view);
    await fixture.whenStable();
  }

  it('says how it was voted, by which rule it was counted, and what rests on it', async () => {
    await show(detailsOf());
    const said = textOf(page());
    for (const words of [
      'Решение № 2026-3/1',
      'Принято',
      'За: 5, против: 1, воздержались: 0',
      'По положению, действовавшему в день заседания, № 17',
      'Кворум: не менее половины членов, то есть 5',
      'Участвовало 6 из 9 членов совета',
      'Асель А.: за',
    ])
      expect(said).toContain(words);
    expect(links()).toContain('/office/groups/g1');
    expect(links()).toContain('/office/council/sessions/s1');
  });

  it('leads to the decision before it and to the one that has taken its place', async () => {
    const [supersedes, supersededBy] = [
      { id: 'd0', number: '2025-1/1' },
      { id: 'd2', number: '2026-9/1' },
    ];
    await show(detailsOf({ supersedes, supersededBy }));
    expect(textOf(page())).toContain('Заменяет решение № 2025-1/1');
    expect(textOf(page())).toContain('Заменено решением № 2026-9/1');
    expect(links()).toEqual(expect.arrayContaining(['/office/council/decisions/d0', '/office/council/decisions/d2']));
  });

  it('names no voter’s choice of a secret ballot', async () => {
    await show(detailsOf({ ballot: 'secret', votes: [] }));
    expect(textOf(page().querySelector('.votes'))).toBe('Асель А.');
    expect(textOf(page())).toContain('Кто как голосовал, не знает никто');
  });
});
