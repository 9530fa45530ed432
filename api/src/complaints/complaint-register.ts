import { Injectable } from '@nestjs/common';
import type { ComplaintKind, ComplaintState } from '@shared/complaints/complaint.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../platform/database';
import type { Complaint } from './complaint.entity';
import { ComplaintsRepository } from './complaints.repository';

/** An entry of the register as the rules of later features see it: never what was said, never who said it. */
export interface ComplaintFacts {
  readonly id: string;
  readonly number: string;
  readonly kind: ComplaintKind;
  readonly status: ComplaintState;
  readonly concernsTorture: boolean;
  readonly placeId: string | null;
  readonly visitId: string | null;
  readonly receivedAt: Date;
  readonly registeredAt: Date;
  readonly transferredOn: LocalDate | null;
  readonly transferRecipient: string | null;
}

/** What later features may ask of the register, inside their own transaction. */
@Injectable()
export class ComplaintRegister {
  constructor(private readonly complaints: ComplaintsRepository) {}

  /** 11-5(4): all complaints of a visit, whoever registered them, by number: a report tells what was accepted and transferred. */
  async complaintsOfVisit(work: Work, visitId: string): Promise<ComplaintFacts[]> {
    return (await this.complaints.ofVisit(work, visitId)).map(factsOf);
  }

  /** 11-7(1)(3): the messages that a special visit refers to, whoever registered them; an unknown id is left out. */
  async byIds(work: Work, ids: readonly string[]): Promise<ComplaintFacts[]> {
    return (await this.complaints.byIds(work, ids)).map(factsOf);
  }

  /** 11-5(4): those still open, of those that the actor may see, the oldest first. */
  async untransferred(work: Work): Promise<ComplaintFacts[]> {
    return (await this.complaints.untransferred(work)).map(factsOf);
  }
}

const factsOf = (row: Complaint): ComplaintFacts => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  status: row.status,
  concernsTorture: row.concernsTorture,
  placeId: row.placeId,
  visitId: row.visitId,
  receivedAt: row.receivedAt,
  registeredAt: row.registeredAt,
  transferredOn: row.transferredOn,
  transferRecipient: row.transferRecipient,
});
