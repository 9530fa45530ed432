export { MailModule } from './mail.module';
export { type Mail, Mailer, MailRefused } from './mailer';
export { Mails, type MailWriter } from './mails.service';
export { OutgoingMail } from './outgoing-mail.entity';
