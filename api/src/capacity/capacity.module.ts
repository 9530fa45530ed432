import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ParticipantsModule } from '../participants';
import { AttendanceService } from './attendance.service';
import { AvailabilityController } from './availability.controller';
import { AvailabilityRepository } from './availability.repository';
import { AvailabilityService } from './availability.service';
import { CapableRepository } from './capable.repository';
import { CapacityController } from './capacity.controller';
import { CapacityService } from './capacity.service';
import { CompetencesRepository } from './competences.repository';
import { CompetencesService } from './competences.service';
import { HeldCompetence } from './held-competence.entity';
import { CapacityOverviewService } from './overview.service';
import { QualificationsRepository } from './qualifications.repository';
import { Training } from './training.entity';
import { TrainingAttendance } from './training-attendance.entity';
import { TrainingsController } from './trainings.controller';
import { TrainingsRepository } from './trainings.repository';
import { TrainingsService } from './trainings.service';
import { TravelDeclaration } from './travel-declaration.entity';
import { UnavailablePeriod } from './unavailable-period.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([Training, TrainingAttendance, HeldCompetence, TravelDeclaration, UnavailablePeriod]),
    ParticipantsModule,
  ],
  controllers: [CapacityController, TrainingsController, AvailabilityController],
  providers: [
    QualificationsRepository,
    TrainingsRepository,
    CompetencesRepository,
    CapableRepository,
    AvailabilityRepository,
    TrainingsService,
    AttendanceService,
    CompetencesService,
    AvailabilityService,
    CapacityOverviewService,
    CapacityService,
  ],
  exports: [CapacityService],
})
export class CapacityModule {}
