import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorResolver } from '../platform/http';
import { Account } from './account.entity';
import { AccountsController } from './accounts.controller';
import { AccountsRepository } from './accounts.repository';
import { AccountsService } from './accounts.service';
import { Authentication } from './authentication';
import { Credentials } from './credentials';
import { SessionActorResolver } from './session-actor-resolver';
import { SessionController } from './session.controller';
import { Sessions } from './sessions.repository';
import { SignInDelays } from './sign-in-delays.repository';
import { SignInGate } from './sign-in.gate';
import { UsedCodes } from './used-codes.repository';

/** Global for one reason: the guard before every route asks `ActorResolver` who is there. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Account])],
  controllers: [AccountsController, SessionController],
  providers: [
    AccountsRepository,
    AccountsService,
    Authentication,
    Credentials,
    SessionActorResolver,
    Sessions,
    SignInDelays,
    SignInGate,
    UsedCodes,
    { provide: ActorResolver, useExisting: SessionActorResolver },
  ],
  exports: [AccountsService, ActorResolver],
})
export class AccountsModule {}
