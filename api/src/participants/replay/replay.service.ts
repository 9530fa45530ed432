import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type Ground, GROUNDS, groundsInForceOn } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type { GroundDates, Replay, ReplayDecisions } from '@shared/participants/replay.contract';
import { UnitOfWork } from '../../platform/database';
import { refuseIf } from '../../platform/errors';
import { ApplicationsRepository } from '../applications.repository';
import { redated, replaySelection } from './replay';
import { groundMustNotEndBeforeItBegins } from './replay.rules';

/** Old decisions judged anew, in a copy of the law: nothing is stored, whatever is found. */
@Injectable()
export class ReplayService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly applications: ApplicationsRepository,
  ) {}

  replay(actor: Actor, { grounds: given }: ReplayDecisions): Promise<Replay> {
    const changes = given.map(changeOf);
    changes.forEach((change, at) => refuseIf(groundMustNotEndBeforeItBegins(change), `grounds.${at}.validTo`));
    return this.unit.read(actor, async (work) => {
      const grounds = redated(groundsOfTheLaw(work.today), changes);
      const decided = await this.applications.decided(work);
      const decisions = replaySelection(decided, grounds).map(({ decision, stands, barring }) => ({
        applicationId: decision.applicationId,
        fullName: decision.fullName,
        status: decision.status,
        decidedOn: decision.decidedOn,
        refusalProvision: decision.refusalProvision,
        stands,
        ground: barring && { code: barring.ground.id, provision: barring.ground.provision, state: barring.state },
      }));
      return {
        grounds: grounds.map(({ id, provision, wording, validFrom, validTo }) => ({
          ...{ code: id, provision, text: wording, validFrom, validTo },
        })),
        decisions: decisions.toSorted((a, b) => Number(a.stands) - Number(b.stands)),
        flipped: decisions.filter(({ stands }) => !stands).length,
      };
    });
  }
}

const changeOf = ({ code, validFrom, validTo }: GroundDates) => ({ code, validFrom, validTo: validTo ?? null });

/** Every ground that is in force or still to come, as it is worded now, or on its first day. */
const groundsOfTheLaw = (today: LocalDate): Ground[] =>
  GROUNDS.flatMap(({ id, validFrom }) =>
    groundsInForceOn(validFrom > today ? validFrom : today).filter((ground) => ground.id === id),
  );
