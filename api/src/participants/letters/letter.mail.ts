import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../platform/config';
import type { Work } from '../../platform/database';
import { type Mail, Mails } from '../../platform/mail';
import { Application } from '../application.entity';
import { hashOf, newToken } from './letter-token';
import { say } from './letter.texts';
import { LettersRepository } from './letters.repository';

export const decisionLetterMail = 'decision-letter';

/**
 * Says that a decision was made on an application and where to read it: nothing about whom or what. The token stands
 * behind the `#`, which no browser sends to a server, so it is in no log.
 */
@Injectable()
export class LetterMail implements OnModuleInit {
  constructor(
    private readonly mails: Mails,
    private readonly letters: LettersRepository,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.mails.register(decisionLetterMail, (work, letterId) => this.write(work, letterId));
  }

  private async write(work: Work, letterId: string): Promise<Mail | null> {
    const letter = await this.letters.find(work, letterId);
    if (!letter) return null;
    const application = await work.manager.findOneBy(Application, { id: letter.applicationId });
    if (!application?.email) return null;
    const token = newToken();
    await this.letters.save(work, Object.assign(letter, { tokenSha256: hashOf(token), attempts: 0 }));
    const { locale } = letter;
    const link = `${this.config.APP_URL.replace(/\/$/, '')}/letter#${token}`;
    return { to: application.email, subject: say('mailSubject', locale), text: say('mailText', locale, { link }) };
  }
}
