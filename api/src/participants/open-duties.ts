import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { OpenDuty } from '@shared/participants/mandate.contract';
import { UnitOfWork, type Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { ParticipantsRepository } from './participants.repository';

/** What one feature knows of the duties that a participant leaves open. */
export type DutySource = (work: Work, participantId: string) => Promise<readonly OpenDuty[]>;

/** 11-6: open duties are listed for reassignment. Each later feature tells of its own; nothing here changes what was signed. */
@Injectable()
export class OpenDuties {
  private readonly sources: DutySource[] = [];

  constructor(
    private readonly unit: UnitOfWork,
    private readonly participants: ParticipantsRepository,
  ) {}

  /**
   * Called by a module's provider in `onModuleInit`.
   *
   * @example this.openDuties.register((work, participantId) => this.reportsToSign(work, participantId));
   */
  register(source: DutySource): void {
    this.sources.push(source);
  }

  /** In the order of the features, which is that of a visit. */
  of(actor: Actor, participantId: string): Promise<OpenDuty[]> {
    return this.unit.read(actor, async (work) => {
      if (!(await this.participants.find(work, participantId))) return notFound();
      const duties: OpenDuty[] = [];
      for (const source of this.sources) duties.push(...(await source(work, participantId)));
      return duties;
    });
  }
}
