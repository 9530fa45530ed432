import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActsModule } from '../acts';
import { ComplaintsModule } from '../complaints';
import { CouncilModule } from '../council';
import { PlacesModule } from '../places';
import { VisitsModule } from '../visits';
import { OpenProposals } from './open-proposals';
import { VisitProposal } from './visit-proposal.entity';
import { VisitProposalMessage } from './visit-proposal-message.entity';
import { VisitProposalsController } from './visit-proposals.controller';
import { VisitProposalsRepository } from './visit-proposals.repository';
import { VisitProposalsService } from './visit-proposals.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([VisitProposal, VisitProposalMessage]),
    ActsModule,
    ComplaintsModule,
    CouncilModule,
    PlacesModule,
    VisitsModule,
  ],
  controllers: [VisitProposalsController],
  providers: [VisitProposalsRepository, VisitProposalsService, OpenProposals],
  exports: [VisitProposalsService, OpenProposals],
})
export class VisitProposalsModule {}
