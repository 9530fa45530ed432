import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SendMail } from './jobs/send-mail.job';
import { SweepMails } from './jobs/sweep-mails.job';
import { Mailer } from './mailer';
import { Mails } from './mails.service';
import { OutgoingMail } from './outgoing-mail.entity';
import { SmtpMailer } from './smtp-mailer';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutgoingMail])],
  providers: [{ provide: Mailer, useClass: SmtpMailer }, Mails, SendMail, SweepMails],
  exports: [Mails, Mailer],
})
export class MailModule {}
