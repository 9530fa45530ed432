import { UnitOfWork } from '../../database';
import { HandlesJob, type JobHandler, Jobs, worker } from '../../jobs';
import { Mails } from '../mails.service';
import { sendMail, sweepMails } from './mail.jobs';

@HandlesJob(sweepMails, { cron: '* * * * *' })
export class SweepMails implements JobHandler<never> {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly mails: Mails,
    private readonly jobs: Jobs,
  ) {}

  async run(): Promise<void> {
    const due = await this.unit.read(worker, (work) => this.mails.due(work));
    for (const mailId of due) await this.jobs.enqueue(sendMail, { mailId });
  }
}
