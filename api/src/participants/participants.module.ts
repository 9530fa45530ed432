import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts';
import { CouncilModule } from '../council';
import { Application } from './application.entity';
import { ApplicationsController } from './applications.controller';
import { ApplicationsRepository } from './applications.repository';
import { ApplicationsService } from './applications.service';
import { DisqualificationGround } from './disqualification-ground.entity';
import { GroundCheck } from './ground-check.entity';
import { Participant } from './participant.entity';
import { ParticipantsController } from './participants.controller';
import { ParticipantsRepository } from './participants.repository';
import { ParticipantsService } from './participants.service';
import { SelectionService } from './selection.service';
import { Termination } from './termination.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([DisqualificationGround, Application, GroundCheck, Participant, Termination]),
    AccountsModule,
    CouncilModule,
  ],
  controllers: [ApplicationsController, ParticipantsController],
  providers: [
    ApplicationsRepository,
    ParticipantsRepository,
    ApplicationsService,
    SelectionService,
    ParticipantsService,
  ],
  exports: [ParticipantsService],
})
export class ParticipantsModule {}
