import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { ProposalKind } from '@shared/visit-proposals/visit-proposal.contract';
import type { Work } from '../platform/database';
import { VisitProposalsRepository } from './visit-proposals.repository';

/** A proposal on which the Council has yet to decide (11-7(2)); of its grounds nothing. */
export interface OpenProposal {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly placeId: string;
  readonly proposedOn: LocalDate;
  readonly decideBy: LocalDate | null;
}

/** For pages of other features; what needs the permission to read proposals is asked by them. */
@Injectable()
export class OpenProposals {
  constructor(private readonly proposals: VisitProposalsRepository) {}

  list(work: Work): Promise<readonly OpenProposal[]> {
    return this.proposals.open(work);
  }
}
