import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ProblemFilter } from '../errors';
import { AccessGuard } from './access.guard';
import { AnswersInterceptor } from './answers.interceptor';
import { RouteTable } from './route-table';
import { validationPipe } from './validation';

@Module({
  imports: [DiscoveryModule],
  providers: [
    RouteTable,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: AnswersInterceptor },
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [RouteTable],
})
export class HttpModule {}
