import type { HttpInterceptorFn } from '@angular/common/http';

/**
 * Every POST of the API may be sent again after a lost answer without being done twice. A caller that retries sets the
 * header itself, with one key for all tries.
 */
export const idempotencyKey: HttpInterceptorFn = (request, next) => {
  const isWanted = request.method === 'POST' && request.url.startsWith('/api/v1/');
  if (!isWanted || request.headers.has('Idempotency-Key')) return next(request);
  return next(request.clone({ setHeaders: { 'Idempotency-Key': newKey() } }));
};

/** 128 random bits; `crypto.randomUUID` exists on secure origins only, and an office may start on plain HTTP. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
