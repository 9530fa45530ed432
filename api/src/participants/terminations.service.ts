import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { MediaType } from '@shared/files/file.contract';
import type { ParticipantView, TerminatePowers } from '@shared/participants/participant.contract';
import { AccountsService } from '../accounts';
import { bump, UnitOfWork } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import { DomainEvents } from '../platform/events';
import { FilesService } from '../platform/files';
import { moveBy } from '../platform/states';
import { powersEnded } from './participant.events';
import { caseInLawsMustBeCited, resignationMustBeInWriting } from './participant.rules';
import { powersStates } from './participant.states';
import { factsOf, participantView, powersStateOf } from './participant.view';
import { ParticipantsRepository } from './participants.repository';
import { Termination } from './termination.entity';

/** The end of powers on one of seven grounds (11-6). */
@Injectable()
export class TerminationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly participants: ParticipantsRepository,
    private readonly accounts: AccountsService,
    private readonly files: FilesService,
    private readonly events: DomainEvents,
  ) {}

  /**
   * Groups from that day on lose the participant at once, the past stays as it was; access ends on that day, which may be
   * today, past or still to come.
   */
  terminate(actor: Actor, id: string, body: TerminatePowers): Promise<ParticipantView> {
    return this.unit.run(actor, async (work) => {
      const { ground, effectiveOn, evidence, citation = null, fileId = null } = body;
      const file = (await this.participants.findForChange(work, id)) ?? notFound();
      refuseIf(caseInLawsMustBeCited(ground, citation), 'citation');
      refuseIf(resignationMustBeInWriting(ground, fileId), 'fileId');
      moveBy(powersStates, powersStateOf(file, work.today), 'terminate', factsOf(file, effectiveOn), actor);
      if (fileId) await this.files.claim(work, fileId, 'fileId');
      const termination = await this.participants.saveTermination(
        work,
        Object.assign(new Termination(), {
          participantId: id,
          ground,
          effectiveOn,
          evidence,
          citation,
          fileId,
          createdAt: work.now,
        }),
      );
      bump(file.row);
      await this.participants.save(work, file.row);
      await this.accounts.closeForParticipant(work, id, effectiveOn);
      await this.events.publish(work, powersEnded({ participantId: id, effectiveOn }));
      work.audit({
        action: 'participant.terminate',
        subject: { type: 'participant', id },
        provision: ground,
        detail: { effectiveOn },
      });
      return participantView({ ...file, termination }, actor, work.today);
    });
  }

  /** The paper that shows the ground; who opens it is recorded. */
  document(actor: Actor, id: string): Promise<{ mediaType: MediaType; bytes: Buffer }> {
    return this.unit.read(actor, async (work) => {
      const { termination } = (await this.participants.find(work, id)) ?? notFound();
      const fileId = termination?.fileId ?? notFound();
      work.audit({ action: 'participant.read-termination', subject: { type: 'participant', id } });
      return this.files.open(work, fileId);
    });
  }
}
