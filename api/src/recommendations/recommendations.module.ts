import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnnualReportsModule } from '../annual-reports';
import { AuthoritiesModule } from '../authorities';
import { RiskModule } from '../plans';
import { VisitsModule } from '../visits';
import { Assessment } from './assessment.entity';
import { Assessments } from './assessments.service';
import { DispatchesService } from './dispatches.service';
import { OpenRecommendations } from './open-recommendations';
import { RecommendationsController } from './recommendations.controller';
import { RecommendationsRepository } from './recommendations.repository';
import { StatedMeasure } from './stated-measure.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([StatedMeasure, Assessment]),
    AnnualReportsModule,
    AuthoritiesModule,
    VisitsModule,
    RiskModule,
  ],
  controllers: [RecommendationsController],
  providers: [RecommendationsRepository, DispatchesService, Assessments, OpenRecommendations],
  exports: [DispatchesService],
})
export class RecommendationsModule {}
