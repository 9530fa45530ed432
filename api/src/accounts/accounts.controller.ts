import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { type AccountView, type AccountWithHandover, NewAccount } from '@shared/accounts/accounts.contract';
import type { Actor } from '@shared/actor';
import { type Page, PageQuery } from '@shared/page';
import { CurrentActor, Id, Requires } from '../platform/http';
import { AccountsService } from './accounts.service';

@Controller('accounts')
@Requires('account.manage')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<AccountView>> {
    return this.accounts.list(actor, query);
  }

  @Post()
  open(@CurrentActor() actor: Actor, @Body() request: NewAccount): Promise<AccountWithHandover> {
    return this.accounts.open(actor, request);
  }

  @Post(':id/closure')
  @HttpCode(200)
  close(@CurrentActor() actor: Actor, @Id() id: string): Promise<AccountView> {
    return this.accounts.close(actor, id);
  }

  @Post(':id/new-credentials')
  @HttpCode(200)
  renewCredentials(@CurrentActor() actor: Actor, @Id() id: string): Promise<AccountWithHandover> {
    return this.accounts.renewCredentials(actor, id);
  }
}
