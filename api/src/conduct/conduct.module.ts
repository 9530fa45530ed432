import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ParticipantsModule } from '../participants';
import { Acknowledgement } from './acknowledgement.entity';
import { CodeEdition } from './code-edition.entity';
import { CodeRepository } from './code.repository';
import { CodeOfConductService } from './code.service';
import { ConductController } from './conduct.controller';
import { Violation } from './violation.entity';
import { ViolationsController } from './violations.controller';
import { ViolationsRepository } from './violations.repository';
import { ViolationsService } from './violations.service';

@Module({
  imports: [TypeOrmModule.forFeature([CodeEdition, Acknowledgement, Violation]), ParticipantsModule],
  controllers: [ConductController, ViolationsController],
  providers: [CodeRepository, ViolationsRepository, CodeOfConductService, ViolationsService],
  exports: [CodeOfConductService],
})
export class ConductModule {}
