import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  type ComplaintView,
  ListComplaints,
  RegisterComplaint,
  type SealedTextView,
  TransferComplaint,
} from '@shared/complaints/complaint.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { ComplaintsService } from './complaints.service';

@Controller('complaints')
export class ComplaintsController {
  constructor(private readonly complaints: ComplaintsService) {}

  @Get()
  @Requires('complaint.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListComplaints): Promise<Page<ComplaintView>> {
    return this.complaints.list(actor, query);
  }

  @Post()
  @Requires('complaint.register')
  register(@CurrentActor() actor: Actor, @Body() body: RegisterComplaint): Promise<ComplaintView> {
    return this.complaints.register(actor, body);
  }

  @Get(':id')
  @Requires('complaint.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<ComplaintView> {
    return this.complaints.get(actor, id);
  }

  @Get(':id/sealed-text')
  @Requires('complaint.open')
  sealedText(@CurrentActor() actor: Actor, @Id() id: string): Promise<SealedTextView> {
    return this.complaints.sealedText(actor, id);
  }

  @Post(':id/transfer')
  @HttpCode(200)
  @Requires('complaint.transfer')
  transfer(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: TransferComplaint,
  ): Promise<ComplaintView> {
    return this.complaints.transfer(actor, id, version, body);
  }
}
