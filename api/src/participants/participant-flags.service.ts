import { Injectable } from '@nestjs/common';
import { addDays } from '@shared/law/terms';
import { ActsService } from '../acts';
import type { Work } from '../platform/database';
import { type FlaggedParticipant, ParticipantFlagsRepository } from './participant-flags.repository';

/** Where the order on selection sets no days, the product reminds a month ahead: a convenience, and no term of the law. */
const reminderDays = 30;

/** Mandates and evidence that come to an end soon. Nothing happens by it: whoever has to act sees it. */
@Injectable()
export class ParticipantFlags {
  constructor(
    private readonly acts: ActsService,
    private readonly flags: ParticipantFlagsRepository,
  ) {}

  /** Raises what is new and settles what is renewed or over; says how many were raised. A second run adds nothing. */
  async sweep(work: Work): Promise<number> {
    const { warningDays = reminderDays } = (await this.acts.parametersOn(work, 'selection_order', work.today)) ?? {};
    await this.flags.settle(work);
    return this.flags.raise(work, addDays(work.today, warningDays));
  }

  /** For the first page of the office, the nearest first. */
  open(work: Work): Promise<FlaggedParticipant[]> {
    return this.flags.open(work);
  }
}
