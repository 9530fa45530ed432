import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/database';
import { OutgoingMail } from '../../platform/mail';
import { DecisionLetter } from './decision-letter.entity';

/** A letter with the mail that leads to it. */
export interface LetterFile {
  readonly row: DecisionLetter;
  readonly mail: OutgoingMail | null;
}

@Injectable()
export class LettersRepository {
  async ofApplication(work: Work, applicationId: string): Promise<LetterFile | null> {
    const row = await work.manager.findOneBy(DecisionLetter, { applicationId });
    if (!row) return null;
    return { row, mail: row.mailId ? await work.manager.findOneBy(OutgoingMail, { id: row.mailId }) : null };
  }

  /** Held until the transaction ends: two who try at once are counted as two. */
  byToken(work: Work, tokenSha256: string): Promise<DecisionLetter | null> {
    return work.manager.findOne(DecisionLetter, { where: { tokenSha256 }, lock: { mode: 'pessimistic_write' } });
  }

  find(work: Work, id: string): Promise<DecisionLetter | null> {
    return work.manager.findOne(DecisionLetter, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  save(work: Work, row: DecisionLetter): Promise<DecisionLetter> {
    return work.manager.save(row);
  }
}
