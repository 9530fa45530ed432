import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CallQuery, CallSummary, CallView, WriteCall } from '@shared/calls/call.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { Call } from './call.entity';
import { callMustAcceptOn, callMustEndAfterItOpens, callMustWant } from './call.rules';
import { type CallAction, callStates } from './call.states';
import { type CallFile, callSummary, callView } from './call.view';
import { CallsRepository } from './calls.repository';

/** Calls for candidates (11-1(3)): written, announced, closed. */
@Injectable()
export class CallsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calls: CallsRepository,
  ) {}

  /** Refuses at `callId` or `category` an application that the call does not take, or whose call does not exist. */
  async requireAcceptance(
    work: Work,
    callId: string,
    application: { readonly category: ParticipantCategory; readonly submittedOn: LocalDate },
  ): Promise<void> {
    const file = await this.calls.find(work, callId);
    if (!file) throw new Refusal('RECORD.REFERENCE_MISSING', { field: 'callId' });
    refuseIf(callMustAcceptOn(file.row, application.submittedOn), 'callId');
    refuseIf(callMustWant(application.category, file.categories), 'category');
  }

  /** What the call wants, for the comparison of its candidates; refuses like a record that does not exist. */
  async wantedBy(work: Work, callId: string): Promise<CallFile> {
    return (await this.calls.find(work, callId)) ?? notFound();
  }

  list(actor: Actor, query: CallQuery): Promise<Page<CallSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.calls.page(work, query);
      return { items: items.map((row) => callSummary(row, work.today)), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<CallView> {
    return this.unit.read(actor, async (work) =>
      callView((await this.calls.find(work, id)) ?? notFound(), actor, work.today),
    );
  }

  draft(actor: Actor, body: WriteCall): Promise<CallView> {
    return this.unit.run(actor, async (work) => {
      const row = Object.assign(new Call(), {
        ...contentOf(body),
        year: null,
        number: null,
        status: 'draft',
        announcedOn: null,
        closedOn: null,
        version: 1,
        createdAt: work.now,
      });
      refuseIf(callMustEndAfterItOpens(row), 'closesOn');
      const file = await this.calls.replaceParts(work, await this.calls.save(work, row), body);
      work.audit({ action: 'call.draft', subject: { type: 'call', id: row.id }, provision: '11-1(3)' });
      return callView(file, actor, work.today);
    });
  }

  change(actor: Actor, id: string, version: number, body: WriteCall): Promise<CallView> {
    return this.move(actor, id, version, 'change', async (work, { row }) => {
      Object.assign(row, contentOf(body));
      refuseIf(callMustEndAfterItOpens(row), 'closesOn');
      return this.calls.replaceParts(work, await this.calls.save(work, row), body);
    });
  }

  announce(actor: Actor, id: string, version: number): Promise<CallView> {
    return this.move(actor, id, version, 'announce', async (work, file) => {
      const year = Number(work.today.slice(0, 4));
      const number = await this.calls.nextNumber(work, year);
      Object.assign(file.row, { year, number, announcedOn: work.today });
      return { ...file, row: await this.calls.save(work, file.row) };
    });
  }

  close(actor: Actor, id: string, version: number): Promise<CallView> {
    return this.move(actor, id, version, 'close', async (work, file) => {
      file.row.closedOn = work.today;
      return { ...file, row: await this.calls.save(work, file.row) };
    });
  }

  private move(
    actor: Actor,
    id: string,
    version: number,
    action: CallAction,
    act: (work: Work, file: CallFile) => Promise<CallFile>,
  ): Promise<CallView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.calls.findForChange(work, id)) ?? notFound();
      requireVersion(file.row, version, () => callView(file, actor, work.today));
      file.row.status = moveBy(callStates, file.row.status, action, { ...file.row, today: work.today }, actor);
      bump(file.row);
      const moved = await act(work, file);
      work.audit({ action: `call.${action}`, subject: { type: 'call', id }, provision: '11-1(3)' });
      return callView(moved, actor, work.today);
    });
  }
}

const contentOf = ({ titleKk, titleRu, basis, competences, regions, termMonths, opensOn, closesOn }: WriteCall) => ({
  ...{ titleKk, titleRu, basis, competences, regions, opensOn, closesOn },
  termMonths: termMonths ?? null,
});
