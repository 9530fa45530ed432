import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { MinutesLanguage } from '@shared/council/session.contract';
import { UnitOfWork } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import { PdfPrinter } from '../platform/pdf';
import { CouncilSessionsRepository } from './council-sessions.repository';
import { minutesDocument } from './minutes/minutes.document';
import { printableMinutes } from './printable';
import { SessionFiles } from './session-files';
import { sessionMustBeClosed } from './session.rules';

@Injectable()
export class MinutesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: CouncilSessionsRepository,
    private readonly files: SessionFiles,
    private readonly printer: PdfPrinter,
  ) {}

  /** The minutes of a closed session (11-2(1)): the same bytes each time. */
  async print(actor: Actor, id: string, language: MinutesLanguage): Promise<Buffer> {
    const { session, minutes } = await this.unit.read(actor, async (work) => {
      const session = (await this.sessions.session(work, id)) ?? notFound();
      refuseIf(sessionMustBeClosed(session.status));
      const file = await this.files.open(work, session);
      return { session, minutes: printableMinutes(file, await this.files.agenda(work, file)) };
    });
    const createdAt = session.closedAt ?? session.createdAt;
    return this.printer.print(minutesDocument(minutes, language), { createdAt });
  }
}
