import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { CertificateCheckController } from './certificate-check.controller';
import { CertificateChecks } from './certificate-checks.service';
import { PortalController } from './portal.controller';
import { PortalRepository } from './portal.repository';
import { PortalService } from './portal.service';
import { PublicReads } from './public-reads';
import { publicRateLimit } from './public-rate-limit.guard';

@Module({
  imports: [ThrottlerModule.forRoot(publicRateLimit)],
  controllers: [PortalController, CertificateCheckController],
  providers: [PortalService, CertificateChecks, PortalRepository, PublicReads],
})
export class PortalModule {}
