import { AccountsService } from '../../accounts';
import { UnitOfWork } from '../../platform/database';
import { defineJob, HandlesJob, type JobHandler, worker } from '../../platform/jobs';
import { ParticipantFlags } from '../participant-flags.service';

/** Whatever a day brings: accounts close whose day has come (11-6), and what ends soon is flagged, once. */
export const sweepParticipants = defineJob('sweep-participants');

@HandlesJob(sweepParticipants, { cron: '15 0 * * *' })
export class SweepParticipants implements JobHandler<never> {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly flags: ParticipantFlags,
  ) {}

  async run(): Promise<void> {
    await this.unit.run(worker, (work) => this.accounts.closeDue(work));
    await this.unit.run(worker, (work) => this.flags.sweep(work));
  }
}
