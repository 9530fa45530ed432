import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { catchError, map, Observable, of, throwError } from 'rxjs';
import { AlreadyAnswered } from '../database/idempotency';

/** Sends the version of a record as its ETag, and the first answer again to a repeated request. */
@Injectable()
export class AnswersInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (!(error instanceof AlreadyAnswered)) return throwError(() => error);
        void reply.header('idempotency-replayed', 'true');
        return of(error.response);
      }),
      map((body) => {
        const version = (body as { version?: unknown } | null)?.version;
        if (typeof version === 'number') void reply.header('etag', `"${version}"`);
        return body;
      }),
    );
  }
}
