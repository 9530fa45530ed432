import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanningSettingRow } from './planning-setting.entity';
import { PlanningSettingsController } from './planning-settings.controller';
import { PlanningSettingsRepository } from './planning-settings.repository';
import { PlanningSettings } from './planning-settings.service';

@Module({
  imports: [TypeOrmModule.forFeature([PlanningSettingRow])],
  controllers: [PlanningSettingsController],
  providers: [PlanningSettingsRepository, PlanningSettings],
  exports: [PlanningSettings],
})
export class PlanningSettingsModule {}
