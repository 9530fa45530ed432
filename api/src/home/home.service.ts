import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { HomeItem, HomeSection, HomeSectionCode, HomeView } from '@shared/home/home.contract';
import { AccountsService } from '../accounts';
import { UnitOfWork, type Work } from '../platform/database';
import { ActDuties } from './act-duties';
import { AuthorityDuties } from './authority-duties';
import { DrawDuties } from './draw-duties';
import { sectionsOf } from './home.policy';
import { ParticipantDuties } from './participant-duties';
import { PersonalDuties } from './personal-duties';
import { ProposalDuties } from './proposal-duties';
import { RegisterDuties } from './register-duties';
import { type Found, itemsShown } from './section';

/** What needs the reader today. */
@Injectable()
export class HomeService {
  private readonly find: Readonly<Record<HomeSectionCode, (work: Work) => Promise<Found>>>;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly accounts: AccountsService,
    registers: RegisterDuties,
    participants: ParticipantDuties,
    personal: PersonalDuties,
    authority: AuthorityDuties,
    acts: ActDuties,
    draws: DrawDuties,
    proposals: ProposalDuties,
  ) {
    this.find = {
      clocks: (work) => registers.clocks(work),
      'overdue-places': (work) => registers.overduePlaces(work),
      'repealed-bases': (work) => registers.repealedBases(work),
      'visit-proposals-to-decide': (work) => proposals.toDecide(work),
      'selection-steps': (work) => participants.selectionSteps(work),
      'mandates-to-watch': (work) => participants.mandatesToWatch(work),
      'untransferred-complaints': (work) => registers.untransferredComplaints(work),
      'reports-to-sign': (work) => personal.reportsToSign(work),
      'reports-awaiting-signatures': (work) => personal.reportsAwaitingSignatures(work),
      'dispatches-to-receive': (work) => authority.toReceive(work),
      'recommendations-to-answer': (work) => authority.toAnswer(work),
      'votes-open': (work) => personal.votesOpen(work),
      'sessions-ahead': (work) => personal.sessionsAhead(work),
      'draws-to-contribute': (work) => draws.toContribute(work),
      'draws-under-way': (work) => draws.underWay(work),
      'impartiality-to-declare': (work) => personal.impartialityToDeclare(work),
      'conduct-to-acknowledge': (work) => personal.conductToAcknowledge(work),
      'acts-unset': (work) => acts.unset(work),
      accounts: (work) => this.openAccounts(work),
    };
  }

  view(actor: Actor): Promise<HomeView> {
    return this.unit.read(actor, async (work) => {
      const sections: HomeSection[] = [];
      for (const code of sectionsOf(actor)) sections.push({ code, ...(await this.find[code](work)) });
      return { today: work.today, sections };
    });
  }

  private async openAccounts(work: Work): Promise<Found> {
    const { total, newest } = await this.accounts.newestOpen(work, itemsShown);
    const items = newest.map(({ id, name, roles }): HomeItem => ({
      id,
      link: '',
      title: name,
      params: { role: roles[0] ?? '' },
    }));
    return { total, items };
  }
}
