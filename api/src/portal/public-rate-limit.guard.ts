import { ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerModuleOptions } from '@nestjs/throttler';
import { Refusal } from '../platform/errors';

/**
 * So many requests from one address, whatever they ask for. Counted in each process: several processes let through so
 * many each, which is still a bound.
 */
export const publicRateLimit: ThrottlerModuleOptions = [{ ttl: 60_000, limit: 300 }];

@Injectable()
export class PublicRateLimit extends ThrottlerGuard {
  protected override generateKey(_context: ExecutionContext, address: string, name: string): string {
    return `${name}:${address}`;
  }

  protected override throwThrottlingException(): Promise<void> {
    return Promise.reject(new Refusal('REQUEST.TOO_MANY'));
  }
}
