import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  GiveVoluntaryData,
  IndicatorsOfYear,
  type VoluntaryDataView,
  type VoluntaryIndicators,
} from '@shared/voluntary-data/voluntary-data.contract';
import { CurrentActor, Requires } from '../platform/http';
import { VoluntaryDataService } from './voluntary-data.service';

@Controller('voluntary-data')
export class VoluntaryDataController {
  constructor(private readonly data: VoluntaryDataService) {}

  @Get('mine')
  @Requires('voluntary-data.give')
  mine(@CurrentActor() actor: Actor): Promise<VoluntaryDataView> {
    return this.data.mine(actor);
  }

  @Put('mine')
  @Requires('voluntary-data.give')
  give(@CurrentActor() actor: Actor, @Body() body: GiveVoluntaryData): Promise<VoluntaryDataView> {
    return this.data.give(actor, body);
  }

  @Delete('mine')
  @HttpCode(204)
  @Requires('voluntary-data.give')
  delete(@CurrentActor() actor: Actor): Promise<void> {
    return this.data.delete(actor);
  }

  @Get('indicators')
  @Requires('voluntary-data.indicators')
  indicators(@CurrentActor() actor: Actor, @Query() { year }: IndicatorsOfYear): Promise<VoluntaryIndicators> {
    return this.data.indicators(actor, year);
  }
}
