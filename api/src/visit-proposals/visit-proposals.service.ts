import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type {
  ListVisitProposals,
  ProposeVisit,
  VisitCandidates,
  VisitProposalView,
} from '@shared/visit-proposals/visit-proposal.contract';
import { ActsService } from '../acts';
import { ComplaintRegister } from '../complaints';
import { CouncilDecisions } from '../council';
import { mustBeUnderTheMandate, PlacesService } from '../places';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { VisitRegister } from '../visits';
import { VisitProposal } from './visit-proposal.entity';
import { seesGrounds } from './visit-proposal.policy';
import * as rules from './visit-proposal.rules';
import { proposalStates } from './visit-proposal.states';
import { factsOf, type ProposalFile, proposalView } from './visit-proposal.view';
import { VisitProposalsRepository } from './visit-proposals.repository';

/** Interim and special visits: proposed from what the registers say, decided by the Council, paid from the reserve. */
@Injectable()
export class VisitProposalsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly proposals: VisitProposalsRepository,
    private readonly acts: ActsService,
    private readonly places: PlacesService,
    private readonly complaints: ComplaintRegister,
    private readonly visits: VisitRegister,
    private readonly decisions: CouncilDecisions,
  ) {}

  list(actor: Actor, query: ListVisitProposals): Promise<Page<VisitProposalView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.proposals.page(work, query);
      const files = await this.filesOf(work, items);
      return { items: files.map((file) => proposalView(file, actor, work.today)), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<VisitProposalView> {
    return this.unit.read(actor, async (work) =>
      this.viewOf(work, (await this.proposals.find(work, id)) ?? notFound()),
    );
  }

  /** What the registers say should be proposed; which messages stand behind it only where the reader may know. */
  candidates(actor: Actor): Promise<VisitCandidates> {
    return this.unit.read(actor, async (work) => {
      const [interim, special] = [
        await this.proposals.interimCandidates(work),
        await this.proposals.specialCandidates(work),
      ];
      const places = await this.places.refsOf(
        work,
        [...interim, ...special].map(({ placeId }) => placeId),
      );
      const placeOf = (id: string) => places.get(id) ?? notFound();
      return {
        interim: interim.map(({ placeId, ...row }) => ({ place: placeOf(placeId), ...row })),
        special: special.map(({ placeId, newestRegisteredOn, complaintIds }) => ({
          place: placeOf(placeId),
          messageCount: complaintIds.length,
          newestRegisteredOn,
          ...(seesGrounds(actor) && { complaintIds }),
        })),
      };
    });
  }

  propose(actor: Actor, body: ProposeVisit): Promise<VisitProposalView> {
    return this.unit.run(actor, async (work) => {
      const { kind, placeId, basisVisitId, interimPurposes = [], complaintIds = [], costTiyn, grounds } = body;
      refuseIf(
        rules.proposalMustReferToWhatItsKindAsks({ kind, basisVisitId, interimPurposes, complaintIds }),
        kind === 'special' ? 'basisVisitId' : 'complaintIds',
      );
      refuseIf(mustBeUnderTheMandate(await this.places.placeFacts(work, placeId), work.today), 'placeId');
      await this.refuseUnlessFounded(work, body);
      const regulation = await this.acts.parametersOn(work, 'council_regulation', work.today);
      const row = await this.proposals.save(
        work,
        Object.assign(new VisitProposal(), {
          ...{ kind, placeId, basisVisitId: basisVisitId ?? null, interimPurposes, costTiyn, grounds: grounds ?? null },
          status: 'proposed',
          proposedOn: work.today,
          proposedBy: actor.accountId,
          decideBy: rules.decideByOf(kind, work.today, regulation?.specialVisitDecisionDays),
          decisionId: null,
          decidedOn: null,
          version: 1,
          createdAt: work.now,
        }),
      );
      if (complaintIds.length > 0) await this.proposals.addMessages(work, row.id, complaintIds);
      record(work, 'visit-proposal.propose', row);
      return this.viewOf(work, row);
    });
  }

  withdraw(actor: Actor, id: string, version: number): Promise<VisitProposalView> {
    return this.unit.run(actor, async (work) => {
      const file = await this.fileToChange(work, id);
      requireVersion(file.proposal, version, () => proposalView(file, actor, work.today));
      file.proposal.status = moveBy(proposalStates, file.proposal.status, 'withdraw', factsOf(file), actor);
      return this.changed(work, file.proposal, 'visit-proposal.withdraw');
    });
  }

  /** 11-7(2): what the Council decided on this proposal is taken note of; adopted, it takes its money from the reserve. */
  decide(actor: Actor, id: string, decisionId: string): Promise<VisitProposalView> {
    return this.unit.run(actor, async (work) => {
      const { proposal } = await this.fileToChange(work, id);
      const decision = await this.decisions.findAbout(work, decisionId, { type: 'visit_proposal', id });
      if (!decision) throw new Refusal('COUNCIL.DECISION_REQUIRED', { field: 'decisionId', provision: '11-7(2)' });
      const { decidedOn, outcome } = decision;
      const file = await this.fileOf(work, proposal, Number(decidedOn.slice(0, 4)));
      const action = outcome === 'adopted' ? 'decide' : 'reject';
      const status = moveBy(proposalStates, proposal.status, action, factsOf(file), actor);
      Object.assign(proposal, { status, decisionId, decidedOn });
      return this.changed(work, proposal, `visit-proposal.${action}`);
    });
  }

  private async refuseUnlessFounded(work: Work, body: ProposeVisit): Promise<void> {
    const { kind, placeId, basisVisitId, interimPurposes = [], complaintIds = [] } = body;
    const placeIds = await this.places.idsIncludingMerged(work, placeId);
    const basis = basisVisitId === undefined ? null : await this.visits.find(work, basisVisitId);
    refuseIf(rules.interimVisitMustFollowAPeriodicOne({ kind, interimPurposes, placeIds }, basis), 'basisVisitId');
    const messages = await this.complaints.byIds(work, complaintIds);
    if (messages.length < complaintIds.length) {
      throw new Refusal('RECORD.REFERENCE_MISSING', { field: 'complaintIds' });
    }
    refuseIf(rules.specialVisitMustRestOnAMessage(kind, messages), 'complaintIds');
  }

  private async changed(work: Work, row: VisitProposal, action: string): Promise<VisitProposalView> {
    bump(row);
    await this.proposals.save(work, row);
    record(work, action, row);
    return this.viewOf(work, row);
  }

  private async fileToChange(work: Work, id: string): Promise<ProposalFile> {
    return this.fileOf(work, (await this.proposals.findForChange(work, id)) ?? notFound());
  }

  private async viewOf(work: Work, row: VisitProposal): Promise<VisitProposalView> {
    return proposalView(await this.fileOf(work, row), work.actor, work.today);
  }

  private async fileOf(work: Work, row: VisitProposal, year = yearOf(row, work)): Promise<ProposalFile> {
    const [file] = await this.filesOf(work, [row], year);
    return file ?? notFound();
  }

  private async filesOf(work: Work, rows: readonly VisitProposal[], year?: number): Promise<ProposalFile[]> {
    const messages = await this.proposals.messagesOf(
      work,
      rows.map(({ id }) => id),
    );
    const places = await this.places.refsOf(
      work,
      rows.map(({ placeId }) => placeId),
    );
    const yearOfRow = (row: VisitProposal): number => year ?? yearOf(row, work);
    const reserves = await this.proposals.reserves(work, rows.map(yearOfRow));
    return rows.map((proposal) => ({
      proposal,
      place: places.get(proposal.placeId) ?? notFound(),
      complaintIds: messages.get(proposal.id) ?? [],
      reserve: besides(proposal, reserves.get(yearOfRow(proposal))),
    }));
  }
}

/** What the others have taken: one that is adopted already is among those who took. */
const besides = ({ status, costTiyn }: VisitProposal, reserve: rules.Reserve | undefined): rules.Reserve | null =>
  reserve ? { ...reserve, takenTiyn: reserve.takenTiyn - (status === 'adopted' ? costTiyn : 0) } : null;

const yearOf = ({ decidedOn }: VisitProposal, { today }: Work): number => Number((decidedOn ?? today).slice(0, 4));

/** That a visit was proposed and decided; never where to, nor why. */
const record = (work: Work, action: string, { id, kind }: VisitProposal): void =>
  work.audit({ action, subject: { type: 'visit_proposal', id }, provision: '11-7(2)', detail: { kind } });
