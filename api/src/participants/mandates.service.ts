import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import { ActsService } from '../acts';
import { bump, type Work } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import type { Application } from './application.entity';
import { mandateMustEndAfterItBegins } from './application.rules';
import { Mandate } from './mandate.entity';
import {
  mandateEndsOn,
  mandateMustHaveAnEnd,
  newest,
  personMustBeClearOfGrounds,
  renewalMustBeOfTheSamePerson,
  renewalStartsOn,
} from './mandate.rules';
import { Participant } from './participant.entity';
import { powersMustNotHaveEnded } from './participant.rules';
import type { ParticipantFile } from './participant.view';
import { ParticipantsRepository } from './participants.repository';
import { lastingRest } from './suspension.rules';

interface Given {
  readonly decisionId: string;
  readonly decidedOn: LocalDate;
  /** As the Council set it; otherwise as the order on selection sets it, and else until further notice. */
  readonly mandateTo: LocalDate | null;
}

/** What a selection gives (11-1(3)): to a candidate the first mandate, to a participant one more. */
@Injectable()
export class Mandates {
  constructor(
    private readonly participants: ParticipantsRepository,
    private readonly acts: ActsService,
  ) {}

  async give(work: Work, selected: Application, given: Given): Promise<ParticipantFile> {
    const { id: applicationId, fullName, category, organisation } = selected;
    const row = await this.participants.save(
      work,
      Object.assign(new Participant(), {
        ...{ applicationId, fullName, category, organisation },
        version: 1,
        createdAt: work.now,
      }),
    );
    const mandate = await this.add(work, row, selected, given, given.decidedOn);
    return { row, mandates: [mandate], suspensions: [], termination: null, certificate: null };
  }

  /** To the same person, whose powers have not ended (11-6) and against whom no ground is examined (11-3). */
  async renew(work: Work, selected: Application, participantId: string, given: Given): Promise<ParticipantFile> {
    const file = (await this.participants.findForChange(work, participantId)) ?? notFound();
    refuseIf(powersMustNotHaveEnded(file.termination !== null));
    refuseIf(personMustBeClearOfGrounds(lastingRest(file.suspensions) !== undefined));
    refuseIf(renewalMustBeOfTheSamePerson(selected.iin, await this.participants.iinOf(work, file.row)));
    const former = newest(file.mandates);
    refuseIf(mandateMustHaveAnEnd(former));
    const startsOn = renewalStartsOn(given.decidedOn, former?.endsOn ?? given.decidedOn);
    const { fullName, category, organisation } = selected;
    bump(Object.assign(file.row, { fullName, category, organisation }));
    await this.participants.save(work, file.row);
    const mandate = await this.add(work, file.row, selected, given, startsOn);
    return { ...file, mandates: [mandate, ...file.mandates] };
  }

  private async add(
    work: Work,
    { id: participantId }: Participant,
    { id: applicationId }: Application,
    { decisionId, decidedOn, mandateTo }: Given,
    startsOn: LocalDate,
  ): Promise<Mandate> {
    const { mandateMonths } = (await this.acts.parametersOn(work, 'selection_order', decidedOn)) ?? {};
    const endsOn = mandateTo ?? (mandateMonths ? mandateEndsOn(startsOn, mandateMonths) : null);
    refuseIf(mandateMustEndAfterItBegins(startsOn, endsOn), 'mandateTo');
    return this.participants.saveMandate(
      work,
      Object.assign(new Mandate(), {
        ...{ participantId, applicationId, decisionId, startsOn, endsOn },
        createdAt: work.now,
      }),
    );
  }
}
