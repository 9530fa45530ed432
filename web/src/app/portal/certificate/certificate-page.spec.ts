import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { CertificateCheck } from '@shared/participants/certificate.contract';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { CertificatePage } from './certificate-page';
import { certificateTexts } from './certificate.texts';

describe('The page that checks a certificate', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const said = () => textOf(harness.routeNativeElement);

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'certificate', component: CertificatePage }])],
    });
    await speak('ru', certificateTexts);
    server = TestBed.inject(HttpTestingController);
  });

  async function answer(check: CertificateCheck | object, status = 200): Promise<void> {
    const call = server.expectOne('/api/public/v1/certificates');
    expect([call.request.method, call.request.body]).toEqual(['POST', { token: 'q-w_E' }]);
    call.flush(check, { status, statusText: String(status) });
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  }

  it('sends what follows the # in the body, and shows name and picture of a valid one', async () => {
    harness = await RouterTestingHarness.create('/certificate#q-w_E');
    await answer({ valid: true, fullName: 'Әсел Қ.', photo: 'AAAA' });
    expect(said()).toContain('✓ Удостоверение сегодня действительно');
    expect(said()).toContain('Әсел Қ.');
    const picture = harness.routeNativeElement?.querySelector('img');
    expect([picture?.getAttribute('src'), picture?.alt]).toEqual([
      'data:image/jpeg;base64,AAAA',
      'Фотография владельца',
    ]);
  });

  it('says nothing of one that is not valid but that', async () => {
    harness = await RouterTestingHarness.create('/certificate#q-w_E');
    await answer({ valid: false });
    expect(said()).toContain('✕ Такого действительного удостоверения нет');
    expect(harness.routeNativeElement?.querySelector('img')).toBeNull();
  });

  it('tells how to use it where nothing is to be checked, and asks nobody', async () => {
    harness = await RouterTestingHarness.create('/certificate');
    server.expectNone('/api/public/v1/certificates');
    expect(said()).toContain('Наведите камеру телефона');
  });

  it('takes no failure for an answer', async () => {
    harness = await RouterTestingHarness.create('/certificate#q-w_E');
    await answer({}, 502);
    expect(said()).toContain('непредвиденная');
    expect(said()).not.toContain('удостоверения нет');
  });
});
