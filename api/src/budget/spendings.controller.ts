import { Body, Controller, Post } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { ReverseSpending, type SpendingRecorded } from '@shared/budget/budget.contract';
import { CurrentActor, Id, Requires } from '../platform/http';
import { SpendingsService } from './spendings.service';

@Controller('spendings')
export class SpendingsController {
  constructor(private readonly spendings: SpendingsService) {}

  @Post(':id/reversal')
  @Requires('budget.manage')
  reverse(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: ReverseSpending): Promise<SpendingRecorded> {
    return this.spendings.reverse(actor, id, body);
  }
}
