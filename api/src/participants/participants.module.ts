import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts';
import { ActsModule } from '../acts';
import { CallsModule } from '../calls';
import { CouncilModule } from '../council';
import { PdfModule } from '../platform/pdf';
import { ApplicationDocument } from './application-document.entity';
import { ApplicationDocuments } from './application-documents.service';
import { ApplicationPapersController } from './application-papers.controller';
import { Application } from './application.entity';
import { ApplicationsController } from './applications.controller';
import { ApplicationsRepository } from './applications.repository';
import { ApplicationsService } from './applications.service';
import { Certificate } from './certificate.entity';
import { CertificatesController } from './certificates.controller';
import { CertificatesRepository } from './certificates.repository';
import { CertificatesService } from './certificates.service';
import { ComparisonController } from './comparison/comparison.controller';
import { ComparisonService } from './comparison/comparison.service';
import { DisqualificationGround } from './disqualification-ground.entity';
import { GroundCheck } from './ground-check.entity';
import { GroundChecks } from './ground-checks.service';
import { SweepParticipants } from './jobs/sweep-participants.job';
import { DecisionLetter } from './letters/decision-letter.entity';
import { LetterMail } from './letters/letter.mail';
import { LettersRepository } from './letters/letters.repository';
import { LettersService } from './letters/letters.service';
import { PublicLetters } from './letters/public-letters.service';
import { Mandate } from './mandate.entity';
import { Mandates } from './mandates.service';
import { OpenDuties } from './open-duties';
import { ParticipantFlag } from './participant-flag.entity';
import { ParticipantFlagsRepository } from './participant-flags.repository';
import { ParticipantFlags } from './participant-flags.service';
import { Participant } from './participant.entity';
import { ParticipantsController } from './participants.controller';
import { ParticipantsRepository } from './participants.repository';
import { ParticipantsService } from './participants.service';
import { ReplayController } from './replay/replay.controller';
import { ReplayService } from './replay/replay.service';
import { SelectionSteps } from './selection-steps';
import { SelectionService } from './selection.service';
import { Suspension } from './suspension.entity';
import { SuspensionsService } from './suspensions.service';
import { Termination } from './termination.entity';
import { TerminationsService } from './terminations.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      DisqualificationGround,
      Application,
      ApplicationDocument,
      GroundCheck,
      DecisionLetter,
      Participant,
      Mandate,
      Suspension,
      Termination,
      Certificate,
      ParticipantFlag,
    ]),
    AccountsModule,
    ActsModule,
    CouncilModule,
    CallsModule,
    PdfModule,
  ],
  controllers: [
    ReplayController,
    ComparisonController,
    ApplicationsController,
    ApplicationPapersController,
    ParticipantsController,
    CertificatesController,
  ],
  providers: [
    ApplicationsRepository,
    ParticipantsRepository,
    ApplicationsService,
    ApplicationDocuments,
    GroundChecks,
    LettersRepository,
    LettersService,
    LetterMail,
    PublicLetters,
    ComparisonService,
    ReplayService,
    SelectionSteps,
    SelectionService,
    Mandates,
    ParticipantsService,
    SuspensionsService,
    TerminationsService,
    CertificatesRepository,
    CertificatesService,
    OpenDuties,
    ParticipantFlagsRepository,
    ParticipantFlags,
    SweepParticipants,
  ],
  exports: [ParticipantsService, SelectionSteps, PublicLetters, OpenDuties, ParticipantFlags],
})
export class ParticipantsModule {}
