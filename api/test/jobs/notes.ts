import { setTimeout as sleep } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { defineJob, HandlesJob, type JobHandler, type JobPayload } from '../../src/platform/jobs';

/** A job with an effect that can be counted, for the specs of the queues. */
export const takeNote = defineJob('take-note', ['noteId']);

/** How the job behaves; `runs` counts how often it was begun, `effects` how often it did something. */
export const notesTable = `
  create table notes (
    id uuid primary key default gen_random_uuid(),
    behaviour text not null check (behaviour in ('works', 'fails twice', 'hangs at first', 'takes a second')),
    runs int not null default 0,
    began_at timestamptz[] not null default '{}',
    effects int not null default 0
  )`;

@HandlesJob(takeNote)
class TakeNote implements JobHandler<'noteId'> {
  constructor(private readonly dataSource: DataSource) {}

  async run({ noteId }: JobPayload<'noteId'>): Promise<void> {
    const [[note]]: [[{ behaviour: string; runs: number }]] = await this.dataSource.query(
      `update notes set runs = runs + 1, began_at = began_at || clock_timestamp() where id = $1 returning behaviour, runs`,
      [noteId],
    );
    if (note.behaviour === 'fails twice' && note.runs <= 2) throw new Error('as it was told to: Ivan Ivanov');
    if (note.behaviour === 'hangs at first' && note.runs === 1) await sleep(60_000);
    if (note.behaviour === 'takes a second') await sleep(1000);
    await this.dataSource.query('update notes set effects = effects + 1 where id = $1', [noteId]);
  }
}

@Module({ providers: [TakeNote] })
export class NotesModule {}
