import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Qualification, qualifications } from '@shared/capacity/qualifications';
import { qualificationNames } from '@shared/capacity/qualification-names';
import { DrawGroup, type GroupView } from '@shared/groups/group.contract';
import { VISIT_KINDS } from '@shared/law/visit-kinds';
import type { Page } from '@shared/page';
import type { PlaceRef, PlaceView } from '@shared/places/place.contract';
import type { PlanSummary, PlanView } from '@shared/plans/plan.contract';
import { PlaceSearch } from '../places/place-search';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { emptyGroup, type GroupDraft, kindOf, requestOf } from './group-draft';
import { GroupExclusions } from './group-exclusions';

const fields = ['kind', 'placeId', 'plannedVisitId', 'startsOn', 'endsOn', 'seats'] as const;

/**
 * What a group is needed for. Sending it fixes who may be drawn and with what chances; who is drawn, nobody chooses.
 */
@Component({
  selector: 'app-group-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    GroupExclusions,
    MatButton,
    PlaceSearch,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    TranslocoPipe,
  ],
  templateUrl: './group-new.html',
  styleUrl: './group-new.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class GroupNew implements Unsaved {
  /** From the address: the visit that the Council has adopted. */
  readonly ofKind = input<string>();
  readonly ofPlace = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();

  protected readonly kinds = VISIT_KINDS;
  protected readonly qualifications = qualifications;
  protected readonly qualificationNames = qualificationNames;
  private readonly givenPlace = httpResource<PlaceView>(() => {
    const id = this.ofPlace();
    return id && `/api/v1/places/${encodeURIComponent(id)}`;
  });
  private readonly start = computed<GroupDraft>(() => ({
    ...emptyGroup,
    kind: kindOf(this.ofKind() ?? ''),
    place: this.givenPlace.hasValue() ? refOf(this.givenPlace.value()) : null,
  }));
  /** The place comes later than the page: what was typed meanwhile stays. */
  protected readonly draft = linkedSignal<GroupDraft, GroupDraft>({
    source: this.start,
    computation: (start, before) => (before ? { ...before.value, place: before.value.place ?? start.place } : start),
  });
  protected readonly freezing = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.freezing.problem());
  private isFrozen = false;

  private readonly plans = httpResource<Page<PlanSummary>>(() => {
    const { kind, place, startsOn } = this.draft();
    if (kind !== 'periodic' || !place || startsOn.length < 10) return undefined;
    return { url: '/api/v1/plans', params: { year: startsOn.slice(0, 4), status: 'approved' } };
  });
  private readonly plan = httpResource<PlanView>(() => {
    const id = this.plans.hasValue() ? this.plans.value().items[0]?.id : undefined;
    return id && `/api/v1/plans/${id}`;
  });
  /** Visits of this place in the approved plan of that year (11-7(2)). */
  protected readonly planned = computed(() =>
    this.plan.hasValue() ? this.plan.value().visits.filter(({ place }) => place.id === this.draft().place?.id) : [],
  );
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return {
      ...Object.fromEntries(fields.map((name) => [name, this.transloco.translate(`groups.new.${name}`, {}, locale)])),
      ...Object.fromEntries(qualifications.map((name) => [`needs.${name}`, qualificationNames[name][locale]])),
    };
  });

  isUnsaved(): boolean {
    return !this.isFrozen && JSON.stringify(this.draft()) !== JSON.stringify(this.start());
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(change: Partial<GroupDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected chooseKind(value: string): void {
    this.type({ kind: kindOf(value), plannedVisitId: '' });
  }

  protected need(qualification: Qualification, text: string): void {
    this.type({ needs: { ...this.draft().needs, [qualification]: text } });
  }

  protected async freeze(event: Event): Promise<void> {
    event.preventDefault();
    const body = requestOf(this.draft());
    this.foundHere.set(formProblem(DrawGroup, body, this.language.active()));
    if (this.foundHere()) return;
    const group = await this.freezing.make(this.http.post<GroupView>('/api/v1/groups', body, this.key.for(body)));
    if (!group) return;
    this.isFrozen = true;
    await this.router.navigate(['/office/groups', group.id]);
  }
}

const refOf = ({ id, name }: PlaceRef): PlaceRef => ({ id, name });
