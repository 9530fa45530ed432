import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActsModule } from '../acts';
import { PdfModule } from '../platform/pdf';
import { AgendaItemConflict } from './agenda-item-conflict.entity';
import { AgendaItem } from './agenda-item.entity';
import { AttendanceService } from './attendance.service';
import { BallotReceipt } from './ballot-receipt.entity';
import { CommissionAct } from './commission-act.entity';
import { Commissions } from './commissions.service';
import { CouncilDecision } from './council-decision.entity';
import { CouncilDecisionsController } from './council-decisions.controller';
import { CouncilDecisionsRepository } from './council-decisions.repository';
import { CouncilDecisions } from './council-decisions.service';
import { CouncilDuties } from './council-duties.service';
import { CouncilMember } from './council-member.entity';
import { CouncilMembersController } from './council-members.controller';
import { CouncilMembers } from './council-members.service';
import { CouncilSession } from './council-session.entity';
import { CouncilSessionsController } from './council-sessions.controller';
import { CouncilSessionsRepository } from './council-sessions.repository';
import { CouncilSessions } from './council-sessions.service';
import { CouncilVotes } from './council-votes.service';
import { CouncilRepository } from './council.repository';
import { MinutesService } from './minutes.service';
import { SecretBallot } from './secret-ballot.entity';
import { SessionAttendance } from './session-attendance.entity';
import { SessionFiles } from './session-files';
import { Vote } from './vote.entity';

@Module({
  imports: [
    ActsModule,
    PdfModule,
    TypeOrmModule.forFeature([CommissionAct, CouncilMember, CouncilSession, SessionAttendance]),
    TypeOrmModule.forFeature([AgendaItem, AgendaItemConflict, Vote, BallotReceipt, SecretBallot, CouncilDecision]),
  ],
  controllers: [CouncilMembersController, CouncilSessionsController, CouncilDecisionsController],
  providers: [
    CouncilRepository,
    CouncilMembers,
    Commissions,
    CouncilSessionsRepository,
    CouncilDecisionsRepository,
    SessionFiles,
    CouncilSessions,
    AttendanceService,
    CouncilVotes,
    CouncilDecisions,
    CouncilDuties,
    MinutesService,
  ],
  exports: [CouncilDecisions, CouncilDuties],
})
export class CouncilModule {}
