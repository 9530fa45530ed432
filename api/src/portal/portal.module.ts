import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { ParticipantsModule } from '../participants';
import { CandidatesController } from './candidates.controller';
import { CertificateCheckController } from './certificate-check.controller';
import { CertificateChecks } from './certificate-checks.service';
import { OpenCalls } from './open-calls.service';
import { PortalController } from './portal.controller';
import { PortalRepository } from './portal.repository';
import { PortalService } from './portal.service';
import { PublicReads } from './public-reads';
import { publicRateLimit } from './public-rate-limit.guard';

@Module({
  imports: [ThrottlerModule.forRoot(publicRateLimit), ParticipantsModule],
  controllers: [PortalController, CertificateCheckController, CandidatesController],
  providers: [PortalService, CertificateChecks, OpenCalls, PortalRepository, PublicReads],
})
export class PortalModule {}
