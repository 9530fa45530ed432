import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  CommissionActsView,
  CommissionActView,
  FormCommission,
  RecordElection,
} from '@shared/council/commission.contract';
import { UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { FilesService } from '../platform/files';
import { CommissionAct } from './commission-act.entity';
import { electionMustFollowItsFormation } from './commission.rules';
import { commissionActions, commissionActView } from './commission.view';
import { CouncilRepository } from './council.repository';

/** The Ombudsman forms the commission, the commission elects the members of the Council (11-2(1)). */
@Injectable()
export class Commissions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly council: CouncilRepository,
    private readonly files: FilesService,
  ) {}

  list(actor: Actor): Promise<CommissionActsView> {
    return this.unit.read(actor, async (work) => {
      const acts = await this.council.commissionActs(work);
      const members = await this.council.everybody(work);
      return {
        items: acts.map((act) => commissionActView(act, acts, members)),
        actions: commissionActions(acts, actor),
      };
    });
  }

  form(actor: Actor, { number, datedOn, commissioners, fileId }: FormCommission): Promise<CommissionActView> {
    return this.unit.run(actor, (work) =>
      this.register(work, { kind: 'formation', number, datedOn, commissioners, formationId: null }, fileId),
    );
  }

  recordElection(actor: Actor, { number, datedOn, formationId, fileId }: RecordElection): Promise<CommissionActView> {
    return this.unit.run(actor, async (work) => {
      const formation = await this.council.commissionAct(work, formationId);
      const finding = electionMustFollowItsFormation(datedOn, formation);
      refuseIf(finding, formation?.kind === 'formation' ? 'datedOn' : 'formationId');
      return this.register(work, { kind: 'election', number, datedOn, commissioners: null, formationId }, fileId);
    });
  }

  paper(actor: Actor, id: string): Promise<{ mediaType: string; bytes: Buffer }> {
    return this.unit.read(actor, async (work) => {
      const act = await this.council.commissionAct(work, id);
      return act?.fileId ? this.files.open(work, act.fileId) : notFound();
    });
  }

  private async register(
    work: Work,
    of: Pick<CommissionAct, 'kind' | 'number' | 'commissioners' | 'formationId'> & { datedOn: string },
    fileId: string | null = null,
  ): Promise<CommissionActView> {
    refuseIf(mustNotBeInTheFuture(of.datedOn, work.today), 'datedOn');
    if (fileId) await this.files.claim(work, fileId, 'fileId');
    const act = await work.manager.save(CommissionAct, { ...of, fileId, createdAt: work.now });
    work.audit({
      action: `commission-act.${act.kind}`,
      subject: { type: 'commission_act', id: act.id },
      provision: '11-2(1)',
      detail: { number: act.number, datedOn: of.datedOn },
    });
    return commissionActView(act, await this.council.commissionActs(work), []);
  }
}
