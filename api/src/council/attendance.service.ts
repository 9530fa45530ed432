import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { RecordPresence, SessionView } from '@shared/council/session.contract';
import { In } from 'typeorm';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import type { CouncilSession } from './council-session.entity';
import { sessionStates } from './council-session.states';
import { CouncilSessionsRepository } from './council-sessions.repository';
import { SessionAttendance } from './session-attendance.entity';
import { type AgendaItemFile, sessionFactsOf, votersOf } from './session-file';
import { SessionFiles } from './session-files';
import { attendanceMustBeInPerson, presentMustBeMembersOn, statusOn, votersMustBePresent } from './session.rules';
import { sessionView } from './session.view';

/** Who is present at a session (11-2(2)): what the office records, and what closing the session adds. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: CouncilSessionsRepository,
    private readonly files: SessionFiles,
  ) {}

  record(actor: Actor, id: string, version: number, { present }: RecordPresence): Promise<SessionView> {
    return this.unit.run(actor, async (work) => {
      const session = (await this.sessions.sessionToChange(work, id)) ?? notFound();
      const file = await this.files.open(work, session);
      const agenda = await this.files.agenda(work, file);
      requireVersion(session, version, () => sessionView(file, agenda, actor));
      refuseIf(attendanceMustBeInPerson(session.kind));
      const facts = sessionFactsOf(file, agenda);
      moveBy(sessionStates, statusOn(work.today, session), 'record-attendance', facts, actor);
      refuseIf(presentMustBeMembersOn(session.heldOn, present, file.members), 'present');
      refuseIf(votersMustBePresent(present, votersIn(agenda)), 'present');
      const gone = file.attendances
        .map(({ councilMemberId }) => councilMemberId)
        .filter((each) => !present.includes(each));
      if (gone.length > 0) await work.manager.delete(SessionAttendance, { sessionId: id, councilMemberId: In(gone) });
      await this.write(work, session, present, true);
      bump(session);
      await work.manager.save(session);
      work.audit({
        action: 'council-session.record-attendance',
        subject: { type: 'council_session', id },
        provision: '11-2(2)',
        detail: { present: present.length },
      });
      const now = await this.files.open(work, session);
      return sessionView(now, await this.files.agenda(work, now), actor);
    });
  }

  /** Before a session is closed: those who voted were there, the others of the Council were not, unless recorded. */
  async writeDownWhoWasAbsent(work: Work, session: CouncilSession): Promise<void> {
    const file = await this.files.open(work, session);
    const voters = votersIn(await this.files.agenda(work, file));
    const recorded = file.attendances.map(({ councilMemberId }) => councilMemberId);
    const others = file.members.map(({ id }) => id).filter((id) => !recorded.includes(id));
    const isVoter = (id: string) => voters.includes(id);
    await this.write(work, session, others.filter(isVoter), true);
    await this.write(
      work,
      session,
      others.filter((id) => !isVoter(id)),
      false,
    );
  }

  private async write(
    work: Work,
    { id: sessionId }: CouncilSession,
    members: readonly string[],
    isPresent: boolean,
  ): Promise<void> {
    if (members.length === 0) return;
    const rows = members.map((councilMemberId) =>
      Object.assign(new SessionAttendance(), { sessionId, councilMemberId, isPresent }),
    );
    await work.manager.createQueryBuilder().insert().into(SessionAttendance).values(rows).orIgnore().execute();
  }
}

const votersIn = (agenda: readonly AgendaItemFile[]): string[] => [...new Set(agenda.flatMap(votersOf))];
