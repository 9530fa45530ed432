import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config';
import { type Mail, Mailer, MailRefused } from './mailer';

const patienceMs = 20_000;
/** The server refuses the address or the message itself: the same mail will be refused again. */
const finalCodes = ['EENVELOPE', 'EMESSAGE'];

@Injectable()
export class SmtpMailer extends Mailer {
  readonly isConfigured: boolean;
  private readonly transport: Transporter | null;

  constructor({ SMTP_URL, MAIL_FROM, APP_URL }: Config) {
    super();
    this.isConfigured = SMTP_URL !== undefined;
    const from = MAIL_FROM ?? `no-reply@${new URL(APP_URL).hostname}`;
    this.transport = SMTP_URL === undefined ? null : createTransport(optionsOf(SMTP_URL), { from });
  }

  override async send({ to, subject, text }: Mail): Promise<void> {
    if (!this.transport) throw new MailRefused('NOT_CONFIGURED', true);
    try {
      await this.transport.sendMail({ to: { name: '', address: to }, subject, text });
    } catch (error) {
      throw refusedBy(error);
    }
  }
}

const optionsOf = (url: string) => ({
  url,
  connectionTimeout: patienceMs,
  greetingTimeout: patienceMs,
  socketTimeout: patienceMs,
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** The server's own words may quote the address, so they go no further. */
function refusedBy(error: unknown): MailRefused {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const isFinal = finalCodes.includes(String(code)) && Number(responseCode) >= 500;
  return new MailRefused(/^[A-Z0-9_]{1,40}$/.test(String(code)) ? String(code) : 'UNKNOWN', !isFinal);
}
