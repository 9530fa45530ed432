import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ErrorCode } from '@shared/error-codes';
import { Clock } from '../clock';
import { requestContext } from '../http/request-context';
import { refusalOfDatabase } from './constraint-codes';
import { problemOf } from './problem';
import { Refusal } from './refusal';

const codeByStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'REQUEST.MALFORMED',
  401: 'SESSION.REQUIRED',
  403: 'ACCESS.DENIED',
  404: 'RECORD.NOT_FOUND',
  405: 'RECORD.NOT_FOUND',
  413: 'REQUEST.TOO_LARGE',
  415: 'REQUEST.UNSUPPORTED_TYPE',
  429: 'REQUEST.TOO_MANY',
};

/** Whatever goes wrong leaves the API as one problem document; only the unforeseen is logged, without the request's content. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(private readonly clock: Clock) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const context = requestContext.getStore();
    const refusal = this.refusalOf(error);
    const problem = problemOf(refusal, context?.locale ?? 'ru', context?.correlationId ?? '', this.clock.today());
    void reply
      .status(problem.status)
      .headers({ 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' })
      .send(problem);
  }

  private refusalOf(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    const ofDatabase = refusalOfDatabase(error);
    if (ofDatabase) return ofDatabase;
    const code = codeByStatus[statusOf(error)];
    if (code) return new Refusal(code);
    this.logger.error(describe(error));
    return new Refusal('SERVER.FAILED');
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return (error as { statusCode?: number } | null)?.statusCode ?? 500;
}

/** The place of the failure, not its message: a database message may quote what a person typed. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'a value that is not an error was thrown';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const code = (error as { code?: string }).code ?? '';
  return `${error.name} ${code} ${frames
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' | ')}`;
}
