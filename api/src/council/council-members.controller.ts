import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  type CommissionActsView,
  type CommissionActView,
  type CouncilSeatsView,
  FormCommission,
  RecordElection,
} from '@shared/council/commission.contract';
import { type CouncilMemberView, RecordDeparture, SeatCouncilMember } from '@shared/council/council.contract';
import { type Page, PageQuery } from '@shared/page';
import { CurrentActor, Id, Requires } from '../platform/http';
import { Commissions } from './commissions.service';
import { CouncilMembers } from './council-members.service';

@Controller('council')
export class CouncilMembersController {
  constructor(
    private readonly members: CouncilMembers,
    private readonly commissions: Commissions,
  ) {}

  @Get('members')
  @Requires('council.read')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<CouncilMemberView>> {
    return this.members.list(actor, query);
  }

  @Post('members')
  @Requires('council.manage')
  seat(@CurrentActor() actor: Actor, @Body() body: SeatCouncilMember): Promise<CouncilMemberView> {
    return this.members.seat(actor, body);
  }

  @Post('members/:id/departure')
  @HttpCode(200)
  @Requires('council.manage')
  recordDeparture(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: RecordDeparture,
  ): Promise<CouncilMemberView> {
    return this.members.recordDeparture(actor, id, body);
  }

  @Get('seats')
  @Requires('council.read')
  seats(@CurrentActor() actor: Actor): Promise<CouncilSeatsView> {
    return this.members.seats(actor);
  }

  @Get('commission-acts')
  @Requires('council.read')
  acts(@CurrentActor() actor: Actor): Promise<CommissionActsView> {
    return this.commissions.list(actor);
  }

  @Post('commission-acts/formations')
  @Requires('commission.form')
  form(@CurrentActor() actor: Actor, @Body() body: FormCommission): Promise<CommissionActView> {
    return this.commissions.form(actor, body);
  }

  @Post('commission-acts/elections')
  @Requires('council.manage')
  recordElection(@CurrentActor() actor: Actor, @Body() body: RecordElection): Promise<CommissionActView> {
    return this.commissions.recordElection(actor, body);
  }

  @Get('commission-acts/:id/file')
  @Requires('council.read')
  async paper(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const { mediaType, bytes } = await this.commissions.paper(actor, id);
    return new StreamableFile(bytes, { type: mediaType });
  }
}
