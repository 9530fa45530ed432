/** A mail as it is handed over: its address is in memory for this moment only. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Why a mail was not taken, as a short code without anything of the mail in it. */
export class MailRefused extends Error {
  constructor(
    readonly code: string,
    /** Whether trying again may help: a server that is away may come back, a rejected address will not. */
    readonly mayPass: boolean,
  ) {
    super(code);
  }
}

/** The port to whatever carries mail. */
export abstract class Mailer {
  /** False where the installation has no mail server: then mails wait, and letters are printed. */
  abstract readonly isConfigured: boolean;

  /** Throws MailRefused. */
  abstract send(mail: Mail): Promise<void>;
}
