import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  DeclareConflict,
  KnownConflictRef,
  KnownConflictView,
  ListKnownConflicts,
} from '@shared/conflicts/known-conflict.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import { AuthoritiesService } from '../authorities';
import { PlacesService } from '../places';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import { ConflictsRepository, type VisitedPlace } from './conflicts.repository';
import { KnownConflict } from './known-conflict.entity';
import { participantOf } from './known-conflict.policy';
import * as rules from './known-conflict.rules';
import { knownConflictView } from './known-conflict.view';

@Injectable()
export class ConflictsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly conflicts: ConflictsRepository,
    private readonly places: PlacesService,
    private readonly authorities: AuthoritiesService,
  ) {}

  /**
   * 11-5(3): who must stay out of a visit to this place on these days (today unless told), for the freezing of a group:
   * each is left out as `recused`. Why is not told to anybody.
   *
   * @example const recused = await this.conflicts.conflictedWith(work, place, { startsOn, endsOn });
   */
  async conflictedWith(
    work: Work,
    place: VisitedPlace,
    days: { readonly startsOn: LocalDate; readonly endsOn: LocalDate } = { startsOn: work.today, endsOn: work.today },
  ): Promise<ReadonlySet<string>> {
    return new Set(await this.conflicts.participantsInConflict(work, place, days));
  }

  list(actor: Actor, query: ListKnownConflicts): Promise<Page<KnownConflictView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.conflicts.page(work, query);
      return { items: await this.viewsOf(work, items), nextCursor };
    });
  }

  declare(actor: Actor, body: DeclareConflict): Promise<KnownConflictRef> {
    return this.unit.run(actor, async (work) => {
      const { kind, placeId = null, authorityId = null, since = null, until = null } = body;
      refuseIf(rules.tieMustBeToAPlaceOrAnAuthority({ placeId, authorityId }), 'placeId');
      refuseIf(rules.daysMustBeInOrder({ since, until }), 'until');
      if (placeId) await this.places.placeFacts(work, placeId);
      if (authorityId) await this.authorities.refOf(work, authorityId);
      const participantId = participantOf(actor);
      const tie = { participantId, kind, placeId, authorityId, since, until };
      const row = Object.assign(new KnownConflict(), { ...tie, version: 1, createdAt: work.now });
      await this.conflicts.save(work, row);
      record(work, 'conflict.declare', row);
      return refOf(row);
    });
  }

  end(actor: Actor, id: string, version: number, until: LocalDate): Promise<KnownConflictRef> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.conflicts.findForChange(work, id)) ?? notFound();
      const current = await this.viewOf(work, row);
      requireVersion(row, version, () => current);
      refuseIf(rules.tieMustStillCount(row, work.today));
      refuseIf(rules.daysMustBeInOrder({ since: row.since, until }), 'until');
      row.until = until;
      bump(row);
      await this.conflicts.save(work, row);
      record(work, 'conflict.end', row);
      return refOf(row);
    });
  }

  /** The row is gone for good; groups frozen before keep that the participant was recused, which is all they know. */
  delete(actor: Actor, id: string): Promise<void> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.conflicts.findForChange(work, id)) ?? notFound();
      await this.conflicts.delete(work, row);
      record(work, 'conflict.delete', row);
    });
  }

  private async viewOf(work: Work, row: KnownConflict): Promise<KnownConflictView> {
    const [view] = await this.viewsOf(work, [row]);
    return view ?? notFound();
  }

  private async viewsOf(work: Work, rows: readonly KnownConflict[]): Promise<KnownConflictView[]> {
    const names = {
      places: await this.places.refsOf(
        work,
        rows.flatMap(({ placeId }) => placeId ?? []),
      ),
      authorities: await this.authorities.refsOf(
        work,
        rows.flatMap(({ authorityId }) => authorityId ?? []),
      ),
    };
    return rows.map((row) => knownConflictView(row, names, work.actor, work.today));
  }
}

const refOf = ({ id, version }: KnownConflict): KnownConflictRef => ({ id, version });

/** That somebody declared something is all the audit says: neither the kind nor the place. */
const record = (work: Work, action: string, { id }: KnownConflict): void =>
  work.audit({ action, subject: { type: 'known-conflict', id }, provision: '11-5(3)' });
