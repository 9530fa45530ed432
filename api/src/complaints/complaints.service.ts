import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  ComplaintView,
  ListComplaints,
  RegisterComplaint,
  SealedTextView,
  TransferComplaint,
} from '@shared/complaints/complaint.contract';
import type { Page } from '@shared/page';
import { PlacesService } from '../places';
import { localDateAt } from '../platform/clock';
import { bump, requireVersion, UnitOfWork, Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { Complaint } from './complaint.entity';
import * as rules from './complaint.rules';
import { complaintStates } from './complaint.states';
import { complaintView, officeKeyView } from './complaint.view';
import { ComplaintsRepository } from './complaints.repository';
import { OfficeKeysRepository } from './office-keys.repository';

@Injectable()
export class ComplaintsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly complaints: ComplaintsRepository,
    private readonly keys: OfficeKeysRepository,
    private readonly places: PlacesService,
  ) {}

  list(actor: Actor, query: ListComplaints): Promise<Page<ComplaintView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.complaints.page(work, query);
      return { items: await this.viewsOf(work, items), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<ComplaintView> {
    return this.unit.read(actor, async (work) =>
      this.viewOf(work, (await this.complaints.find(work, id)) ?? notFound()),
    );
  }

  register(actor: Actor, body: RegisterComplaint): Promise<ComplaintView> {
    return this.unit.run(actor, async (work) => {
      const receivedAt = new Date(body.receivedAt);
      refuseIf(rules.textMustBeSealed(body.sealedText), 'sealedText');
      refuseIf(rules.mustHaveBeenReceived(receivedAt, work.now), 'receivedAt');
      refuseIf(rules.keyMustBeInForce(await this.keys.inForceForSealing(work), body.officeKeyId), 'officeKeyId');
      if (body.placeId) await this.places.placeFacts(work, body.placeId);
      const row = Object.assign(new Complaint(), {
        ...body,
        receivedAt,
        receivedBy: actor.accountId,
        receivedByName: actor.name,
        placeId: body.placeId ?? null,
        visitId: body.visitId ?? null,
        number: await this.complaints.nextNumber(work),
        status: 'registered' as const,
        registeredAt: work.now,
        transferredOn: null,
        transferAct: null,
        transferRecipient: null,
        version: 1,
        createdAt: work.now,
      });
      await this.complaints.insert(work, row);
      const detail = { number: row.number, kind: row.kind, channel: row.channel };
      work.audit({ action: 'complaint.register', subject: subjectOf(row), provision: '11-5(4)', detail });
      return this.viewOf(work, row);
    });
  }

  transfer(actor: Actor, id: string, version: number, body: TransferComplaint): Promise<ComplaintView> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.complaints.findForChange(work, id)) ?? notFound();
      const current = await this.viewOf(work, row);
      const status = moveBy(complaintStates, row.status, 'transfer', row, actor);
      requireVersion(row, version, () => current);
      refuseIf(mustNotBeInTheFuture(body.transferredOn, work.today), 'transferredOn');
      refuseIf(rules.transferMustFollowReceipt(localDateAt(row.receivedAt), body.transferredOn), 'transferredOn');
      Object.assign(row, {
        status,
        transferredOn: body.transferredOn,
        transferAct: body.act,
        transferRecipient: body.recipient,
      });
      bump(row);
      await this.complaints.save(work, row);
      const detail = { transferredOn: body.transferredOn };
      work.audit({ action: 'complaint.transfer', subject: subjectOf(row), provision: '11-5(4)', detail });
      return this.viewOf(work, row);
    });
  }

  /** 11-10(2): every access is logged, so the entry is written with the read or nothing is given. */
  sealedText(actor: Actor, id: string): Promise<SealedTextView> {
    return this.unit.read(actor, async (work) => {
      const row = (await this.complaints.findWithSealedText(work, id)) ?? notFound();
      work.audit({ action: 'complaint.open', subject: subjectOf(row), provision: '11-10(2)' });
      const key = await this.keys.find(work, row.officeKeyId);
      return { complaintId: row.id, sealedText: row.sealedText, officeKey: officeKeyView(key, actor) };
    });
  }

  private async viewOf(work: Work, row: Complaint): Promise<ComplaintView> {
    const [view] = await this.viewsOf(work, [row]);
    return view ?? notFound();
  }

  private async viewsOf(work: Work, rows: readonly Complaint[]): Promise<ComplaintView[]> {
    const places = await this.places.refsOf(
      work,
      rows.flatMap(({ placeId }) => placeId ?? []),
    );
    return rows.map((row) => complaintView(row, places, work.actor));
  }
}

const subjectOf = ({ id }: Complaint) => ({ type: 'complaint', id });
