import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { ApplicationView, RefuseApplication, SelectCandidate } from '@shared/participants/application.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { CouncilDecisions } from '../council';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { applicationMustBeUndecided, refusalMustBeFounded } from './application.rules';
import { applicationStates } from './application.states';
import { applicationView, factsOf } from './application.view';
import { ApplicationsRepository } from './applications.repository';
import { LettersService } from './letters/letters.service';
import { Mandates } from './mandates.service';
import { participantView } from './participant.view';

/** The Council's word on a candidate (11-1(3)), judged by the grounds in force on the day of the decision (11-3). */
@Injectable()
export class SelectionService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly applications: ApplicationsRepository,
    private readonly mandates: Mandates,
    private readonly decisions: CouncilDecisions,
    private readonly letters: LettersService,
  ) {}

  /** A new participant, or one more mandate of the participant whom the application renews. */
  select(actor: Actor, id: string, body: SelectCandidate): Promise<ParticipantView> {
    return this.unit.run(actor, async (work) => {
      const { decisionId, mandateTo = null } = body;
      const file = (await this.applications.findForChange(work, id)) ?? notFound();
      const { row } = file;
      refuseIf(applicationMustBeUndecided(row.status));
      const about = { type: 'selection', id } as const;
      const { decidedOn, number } = await this.decisions.requireAdopted(work, decisionId, about, '11-1(3)');
      row.status = moveBy(applicationStates, row.status, 'select', factsOf(file, decidedOn), actor);
      Object.assign(row, { decisionId, decidedOn });
      bump(row);
      await this.applications.save(work, row);
      const given = { decisionId, decidedOn, mandateTo };
      const { renewsParticipantId } = row;
      const participant = renewsParticipantId
        ? await this.mandates.renew(work, row, renewsParticipantId, given)
        : await this.mandates.give(work, row, given);
      await this.letters.write(work, file, number);
      work.audit({
        action: renewsParticipantId ? 'application.renew' : 'application.select',
        subject: { type: 'application', id },
        provision: '11-1(3)',
        detail: { decisionId, participantId: participant.row.id },
      });
      return participantView(participant, actor, work.today);
    });
  }

  refuse(actor: Actor, id: string, body: RefuseApplication): Promise<ApplicationView> {
    return this.unit.run(actor, async (work) => {
      const { decisionId, provision, refusedOn = work.today } = body;
      const file = (await this.applications.findForChange(work, id)) ?? notFound();
      const { row, checks } = file;
      refuseIf(applicationMustBeUndecided(row.status));
      refuseIf(mustNotBeInTheFuture(refusedOn, work.today), 'refusedOn');
      const decision = await this.decisionOn(work, id, decisionId);
      const day = typeof decision === 'object' ? decision.decidedOn : refusedOn;
      refuseIf(refusalMustBeFounded({ provision, day, decision, checks }), 'provision');
      row.status = moveBy(applicationStates, row.status, 'refuse', factsOf(file, day), actor);
      Object.assign(row, { decisionId: decisionId ?? null, decidedOn: day, refusalProvision: provision });
      bump(row);
      await this.applications.save(work, row);
      await this.letters.write(work, file, typeof decision === 'object' ? decision.number : null);
      work.audit({ action: 'application.refuse', subject: { type: 'application', id }, provision });
      return applicationView((await this.applications.find(work, id)) ?? notFound(), actor, work.today);
    });
  }

  private async decisionOn(work: Work, id: string, decisionId: string | undefined) {
    if (!decisionId) return 'none';
    return (await this.decisions.findAbout(work, decisionId, { type: 'selection', id })) ?? 'about something else';
  }
}
