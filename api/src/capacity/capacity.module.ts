import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ParticipantsModule } from '../participants';
import { CapacityService } from './capacity.service';
import { HeldCompetence } from './held-competence.entity';
import { QualificationsRepository } from './qualifications.repository';
import { Training } from './training.entity';
import { TrainingAttendance } from './training-attendance.entity';
import { TravelDeclaration } from './travel-declaration.entity';
import { UnavailablePeriod } from './unavailable-period.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([Training, TrainingAttendance, HeldCompetence, TravelDeclaration, UnavailablePeriod]),
    ParticipantsModule,
  ],
  providers: [QualificationsRepository, CapacityService],
  exports: [CapacityService],
})
export class CapacityModule {}
