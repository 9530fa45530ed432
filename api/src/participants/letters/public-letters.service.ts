import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LetterText, OpenLetter } from '@shared/participants/letter.contract';
import { UnitOfWork, type Work } from '../../platform/database';
import { Refusal } from '../../platform/errors';
import { Application } from '../application.entity';
import { hashOf } from './letter-token';
import { isLocked } from './letter.rules';
import { LettersRepository } from './letters.repository';

/** Whoever holds the link: no account, no role, so no rule that asks for one lets it pass. */
const reader: Actor = { accountId: 'public', name: 'public', roles: [], locale: 'kk' };

/** Opens a letter for whoever has its link and knows the end of the candidate's IIN. */
@Injectable()
export class PublicLetters {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly letters: LettersRepository,
  ) {}

  /** One refusal for everything that is wrong, so that nobody learns whether a link was ever right. */
  async open(body: OpenLetter): Promise<LetterText> {
    // A read, though it counts: what it answers is kept for no repetition of the request.
    const letter = await this.unit.read(reader, (work) => this.tryOpening(work, body));
    if (!letter) throw new Refusal('LETTER.NOT_OPENED');
    return letter;
  }

  private async tryOpening(work: Work, { token, iinEnd }: OpenLetter): Promise<LetterText | null> {
    const row = await this.letters.byToken(work, hashOf(token));
    if (!row || isLocked(row)) return null;
    const { iin } = await work.manager.findOneByOrFail(Application, { id: row.applicationId });
    const isRight = iin.slice(-4) === iinEnd;
    if (isRight) row.readAt ??= work.now;
    else row.attempts += 1;
    await this.letters.save(work, row);
    work.audit({
      action: isRight ? 'letter.open' : 'letter.refuse',
      subject: { type: 'decision_letter', id: row.id },
      provision: '11-1(3)',
    });
    return isRight ? { locale: row.locale, ...row.content } : null;
  }
}
