import { newKey } from './idempotency-key.interceptor';

/** One key for all tries of one request: sent again after a lost answer, the same body is not done twice. */
export class RepeatKey {
  private body = '';
  private key = '';

  for(body: object): { headers: { 'Idempotency-Key': string } } {
    const text = JSON.stringify(body);
    if (text !== this.body) [this.body, this.key] = [text, newKey()];
    return { headers: { 'Idempotency-Key': this.key } };
  }
}
