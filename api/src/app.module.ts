import { DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts';
import { ActsModule } from './acts';
import { AnnualReportsModule } from './annual-reports';
import { AuthoritiesModule } from './authorities';
import { BudgetModule } from './budget';
import { CapacityModule } from './capacity';
import { CallsModule } from './calls';
import { ComplaintsModule } from './complaints';
import { ConductModule } from './conduct';
import { ConflictsModule } from './conflicts';
import { CouncilModule } from './council';
import { DossiersModule } from './dossiers';
import { GroupsModule } from './groups';
import { HomeModule } from './home';
import { ParticipantsModule } from './participants';
import { ClockModule } from './platform/clock';
import { Config, ConfigModule } from './platform/config';
import { DatabaseModule } from './platform/database';
import { DeadlinesModule } from './platform/deadlines';
import { EventsModule } from './platform/events';
import { FilesModule } from './platform/files';
import { HealthModule } from './platform/health/health.module';
import { HttpModule } from './platform/http';
import { JobsModule } from './platform/jobs';
import { MailModule } from './platform/mail';
import { OpenapiModule } from './platform/openapi/openapi.module';
import { PlacesModule } from './places';
import { PlanRunsModule, PlansModule } from './plans';
import { PortalModule } from './portal';
import { RecommendationsModule } from './recommendations';
import { VoluntaryDataModule } from './voluntary-data';
import { SptModule } from './spt';
import { VisitProposalsModule } from './visit-proposals';
import { VisitReportsModule } from './visit-reports';
import { VisitsModule } from './visits';

/** The table of contents: the ground, then the features in the order in which each may know the ones before it. */
const ground = [
  ClockModule,
  DatabaseModule,
  HttpModule,
  HealthModule,
  OpenapiModule,
  JobsModule,
  DeadlinesModule,
  EventsModule,
  FilesModule,
  MailModule,
];
const features: NonNullable<DynamicModule['imports']> = [
  AccountsModule,
  AuthoritiesModule,
  PlacesModule,
  ActsModule,
  CouncilModule,
  SptModule,
  CallsModule,
  ParticipantsModule,
  CapacityModule,
  ConductModule,
  ConflictsModule,
  ComplaintsModule,
  PlansModule,
  PlanRunsModule,
  GroupsModule,
  VoluntaryDataModule,
  VisitsModule,
  VisitReportsModule,
  AnnualReportsModule,
  RecommendationsModule,
  VisitProposalsModule,
  BudgetModule,
  DossiersModule,
  HomeModule,
  PortalModule,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config), ...ground, ...features] };
  }
}
