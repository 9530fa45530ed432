import { Injectable } from '@nestjs/common';
import {
  actCodes,
  type ActCode,
  type ActParameters,
  type ActsQuery,
  type ActView,
  type EditionView,
} from '@shared/acts/act.contract';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import { UnitOfWork, type Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { FilesService } from '../platform/files';
import { canSee } from './act.policy';
import { isInForceOn } from './act.rules';
import { actView, editionView } from './act.view';
import { ActsRepository } from './acts.repository';

/** The register of the five acts (11-2(2)): which edition was in force on which day, and what it settles. */
@Injectable()
export class ActsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly acts: ActsRepository,
    private readonly files: FilesService,
  ) {}

  /**
   * What the edition in force on the day settles; null where none is in force. A parameter that is unset is a rule that
   * nobody has made: then nothing is demanded.
   *
   * @example const { quorum } = (await this.acts.parametersOn(work, 'council_regulation', session.heldOn)) ?? {};
   */
  async parametersOn<C extends ActCode>(work: Work, code: C, day: LocalDate): Promise<ActParameters[C] | null> {
    return (await this.editionOn(work, code, day))?.parameters ?? null;
  }

  /** The edition in force on the day, with its first day; null where none is in force. */
  async editionOn<C extends ActCode>(
    work: Work,
    code: C,
    day: LocalDate,
  ): Promise<{ readonly inForceFrom: LocalDate; readonly parameters: ActParameters[C] } | null> {
    const [edition] = await this.acts.inForceOn(work, day, code);
    return edition ? { inForceFrom: edition.inForceFrom, parameters: edition.parameters as ActParameters[C] } : null;
  }

  list(actor: Actor, { on }: ActsQuery): Promise<ActView[]> {
    return this.unit.read(actor, (work) => this.registerOn(work, on ?? work.today));
  }

  editions(actor: Actor, code: ActCode, { on }: ActsQuery): Promise<EditionView[]> {
    return this.unit.read(actor, async (work) => {
      const rows = await this.acts.editions(work, code);
      const asked = on ? rows.filter((row) => row.status === 'approved' && isInForceOn(on, row)) : rows;
      return (await this.acts.filesOf(work, code, asked)).map((file) => editionView(file, actor));
    });
  }

  edition(actor: Actor, id: string): Promise<EditionView> {
    return this.unit.read(actor, async (work) => {
      const row = await this.acts.edition(work, id);
      if (!row || !canSee(row, actor)) return notFound();
      const [file] = await this.acts.filesOf(work, row.code, [row]);
      return file ? editionView(file, actor) : notFound();
    });
  }

  text(actor: Actor, id: string): Promise<Buffer> {
    return this.unit.read(actor, async (work) => {
      const row = await this.acts.edition(work, id);
      if (!row?.fileId || !canSee(row, actor)) return notFound();
      return (await this.files.open(work, row.fileId)).bytes;
    });
  }

  /** The five as they stand on the day, in the order of the law. */
  async registerOn(work: Work, day: LocalDate): Promise<ActView[]> {
    const inForce = await this.acts.inForceOn(work, day);
    const drafts = await this.acts.drafts(work);
    const of = (rows: typeof drafts, code: ActCode) => rows.find((row) => row.code === code) ?? null;
    return actCodes.map((code) =>
      actView(code, day, { inForce: of(inForce, code), draft: of(drafts, code) }, work.actor),
    );
  }
}
