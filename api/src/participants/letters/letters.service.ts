import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { ApplicationView } from '@shared/participants/application.contract';
import type { LetterText } from '@shared/participants/letter.contract';
import { UnitOfWork, type Work } from '../../platform/database';
import { notFound } from '../../platform/errors';
import { Mails } from '../../platform/mail';
import { PdfPrinter } from '../../platform/pdf';
import { moveBy } from '../../platform/states';
import type { Application } from '../application.entity';
import { applicationStates } from '../application.states';
import { type ApplicationFile, applicationView, factsOf } from '../application.view';
import { ApplicationsRepository } from '../applications.repository';
import { DecisionLetter } from './decision-letter.entity';
import { letterContent } from './letter-content';
import { letterDocument } from './letter.document';
import { decisionLetterMail } from './letter.mail';
import { LettersRepository } from './letters.repository';

/** Tells candidates what was decided on them: written with the decision, sent by mail, read behind a link, or printed. */
@Injectable()
export class LettersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly applications: ApplicationsRepository,
    private readonly letters: LettersRepository,
    private readonly mails: Mails,
    private readonly printer: PdfPrinter,
  ) {}

  /**
   * Writes the letter in the transaction that records the decision, and posts the mail where there is an address. Give
   * the number of the Council's decision, or null where a ground that is met was enough.
   *
   * @example await this.letters.write(work, file, decision.number);
   */
  async write(work: Work, { row, checks }: ApplicationFile, decisionNumber: string | null): Promise<void> {
    const letter = await this.letters.save(
      work,
      Object.assign(new DecisionLetter(), {
        applicationId: row.id,
        locale: row.locale,
        content: letterContent({ ...row, decidedOn: row.decidedOn ?? work.today, decisionNumber, checks }),
        mailId: null,
        tokenSha256: null,
        attempts: 0,
        readAt: null,
        createdAt: work.now,
      }),
    );
    await this.post(work, letter, row);
  }

  /** A new link: the one before it leads nowhere as soon as the new mail is sent. */
  sendAgain(actor: Actor, applicationId: string): Promise<ApplicationView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.applications.findForChange(work, applicationId)) ?? notFound();
      const { row, letter } = file;
      moveBy(applicationStates, row.status, 'send-letter', factsOf(file, work.today), actor);
      if (letter) await this.post(work, letter.row, row);
      work.audit({ action: 'letter.send-again', subject: { type: 'application', id: applicationId } });
      return applicationView((await this.applications.find(work, applicationId)) ?? notFound(), actor, work.today);
    });
  }

  read(actor: Actor, applicationId: string): Promise<LetterText> {
    return this.unit.read(actor, async (work) => {
      const { locale, content } = await this.opened(work, applicationId, 'letter.read');
      return { locale, ...content };
    });
  }

  async print(actor: Actor, applicationId: string): Promise<Buffer> {
    const letter = await this.unit.read(actor, (work) => this.opened(work, applicationId, 'letter.print'));
    return this.printer.print(letterDocument(letter), { createdAt: letter.createdAt });
  }

  private async opened(work: Work, applicationId: string, action: string): Promise<DecisionLetter> {
    const { row } = (await this.letters.ofApplication(work, applicationId)) ?? notFound();
    work.audit({ action, subject: { type: 'application', id: applicationId }, provision: '11-1(3)' });
    return row;
  }

  private async post(work: Work, letter: DecisionLetter, { email }: Application): Promise<void> {
    if (email === null) return;
    const mail = await this.mails.post(work, decisionLetterMail, letter.id);
    letter.mailId = mail.id;
    await this.letters.save(work, letter);
  }
}
