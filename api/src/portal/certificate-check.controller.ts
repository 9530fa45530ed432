import { Body, Controller, Header, HttpCode, Post, UseGuards } from '@nestjs/common';
import { CheckCertificate, type CertificateCheck } from '@shared/participants/certificate.contract';
import { Public } from '../platform/http';
import { CertificateChecks } from './certificate-checks.service';
import { PublicRateLimit } from './public-rate-limit.guard';

/** Whoever is shown a card asks whether it is valid; what is printed on it comes in the body, so that no log keeps it. */
@Controller('api/public/v1')
@Public()
@UseGuards(PublicRateLimit)
export class CertificateCheckController {
  constructor(private readonly checks: CertificateChecks) {}

  @Post('certificates')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  check(@Body() { token }: CheckCertificate): Promise<CertificateCheck> {
    return this.checks.check(token);
  }
}
