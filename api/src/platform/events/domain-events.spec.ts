import type { Work } from '../database';
import { DomainEvents, eventType } from './domain-events';

const lampLit = eventType<{ lampId: string }>('lamp.lit');
const lampBroken = eventType<{ lampId: string }>('lamp.broken');
const work = {} as Work;

describe('Domain events', () => {
  it('reach every handler of their type, in order, within the same work', async () => {
    const events = new DomainEvents();
    const seen: unknown[] = [];
    events.on(lampLit, async (during, { lampId }) => void seen.push(['first', during === work, lampId]));
    events.on(lampLit, async (during, { lampId }) => void seen.push(['second', during === work, lampId]));
    events.on(lampBroken, async () => void seen.push('another type'));
    await events.publish(work, lampLit({ lampId: 'a' }));
    expect(seen).toEqual([
      ['first', true, 'a'],
      ['second', true, 'a'],
    ]);
  });

  it('need no handler', async () => {
    await expect(new DomainEvents().publish(work, lampLit({ lampId: 'a' }))).resolves.toBeUndefined();
  });

  it('fail the act when a handler fails', async () => {
    const events = new DomainEvents();
    events.on(lampLit, () => Promise.reject(new Error('no current')));
    await expect(events.publish(work, lampLit({ lampId: 'a' }))).rejects.toThrow('no current');
  });
});
