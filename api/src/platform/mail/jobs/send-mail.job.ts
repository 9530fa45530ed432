import { HandlesJob, type JobHandler, type JobPayload } from '../../jobs';
import { Mails } from '../mails.service';
import { sendMail } from './mail.jobs';

@HandlesJob(sendMail)
export class SendMail implements JobHandler<'mailId'> {
  constructor(private readonly mails: Mails) {}

  run({ mailId }: JobPayload<'mailId'>): Promise<void> {
    return this.mails.send(mailId);
  }
}
