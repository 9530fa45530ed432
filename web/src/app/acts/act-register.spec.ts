import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { actOf } from '../../test/act';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { ActRegister } from './act-register';
import { actsTexts } from './acts.texts';

describe('The register of the Ombudsman’s acts', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;

  beforeEach(async () => {
    const routes = [{ path: 'office/acts', component: ActRegister }];
    TestBed.configureTestingModule({ providers: [...webProviders(), provideRouter(routes)] });
    await speak('ru', actsTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/acts?on=2026-03-02');
    const none = actOf({ code: 'annual_report_order', inForce: null, unset: [] });
    server.expectOne('/api/v1/acts?on=2026-03-02').flush([actOf(), none]);
    await harness.fixture.whenStable();
  });

  it('says of each what was in force on the day of the address, what it settles, and what has no rule', () => {
    const [regulation, order] = [...page().querySelectorAll('li')].map(textOf);
    expect(regulation).toContain('№ 7-Ө от 10.01.2024, действует с 01.02.2024');
    expect(regulation).toContain('Половина совета');
    expect(regulation).toMatch(/Большинство, которым принимается решение .*Не установлено: правило не настроено/);
    expect(order).toContain('На 02.03.2026 нет: ничего не настроено');
    expect(page().querySelector('li a')?.getAttribute('href')).toBe('/office/acts/council_regulation');
  });

  it('asks for another day through the address', async () => {
    const day = page().querySelector<HTMLInputElement>('#acts-on');
    if (day) day.value = '2025-06-30';
    day?.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).url).toBe('/office/acts?on=2025-06-30');
  });
});
