import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgendaItem } from './agenda-item.entity';
import { CouncilDecision } from './council-decision.entity';
import { CouncilDecisions } from './council-decisions.service';
import { CouncilMember } from './council-member.entity';
import { CouncilMembers } from './council-members.service';
import { CouncilSession } from './council-session.entity';
import { CouncilSessions } from './council-sessions.service';
import { CouncilController } from './council.controller';
import { CouncilRepository } from './council.repository';
import { Vote } from './vote.entity';

@Module({
  imports: [TypeOrmModule.forFeature([CouncilMember, CouncilSession, AgendaItem, Vote, CouncilDecision])],
  controllers: [CouncilController],
  providers: [CouncilRepository, CouncilMembers, CouncilSessions, CouncilDecisions],
  exports: [CouncilDecisions],
})
export class CouncilModule {}
