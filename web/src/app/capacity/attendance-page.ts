import { HttpClient, httpResource } from '@angular/common/http';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CapacityRow } from '@shared/capacity/capacity.contract';
import { attendanceStatuses, type TrainingView } from '@shared/capacity/training.contract';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { today } from '../language/today';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { type Marks, marksOf, rowsOf, statusOf } from './attendance-marks';
import { everyPage } from '../http/every-page';

/**
 * Who is invited, who came and who did not: one list, one save. Only what was touched here is kept beside what the server
 * has, so that after somebody else's save the list shows theirs with one's own marks on top.
 */
@Component({
  selector: 'app-attendance-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LocalDatePipe, MatButton, ProblemBanner, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './attendance-page.html',
  styleUrl: './attendance-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class AttendancePage implements Unsaved {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  protected readonly statuses = attendanceStatuses;
  protected readonly training = httpResource<TrainingView>(() => `/api/v1/trainings/${encodeURIComponent(this.id())}`);
  protected readonly everybody = rxResource({
    stream: () => everyPage<CapacityRow>(this.http, '/api/v1/capacity/participants'),
  });
  protected readonly touched = signal<Marks>({});
  protected readonly saving = new Attempt();
  private readonly saved = computed((): Marks => (this.training.hasValue() ? marksOf(this.training.value()) : {}));
  protected readonly rows = computed(() =>
    this.training.hasValue() && this.everybody.hasValue()
      ? rowsOf(this.training.value(), this.everybody.value()).map((row) => ({
          ...row,
          status: statusOf(row.id, this.touched(), this.saved()),
          isRecorded: (this.saved()[row.id] ?? 'invited') !== 'invited',
        }))
      : [],
  );
  /** Who attended is known on the last day at the earliest. */
  protected readonly isOver = computed(() => this.training.hasValue() && this.training.value().endedOn <= today());
  protected readonly marked = computed(() => this.rows().filter(({ status }) => status !== '').length);
  private isSaved = false;

  constructor() {
    afterRenderEffect(() => {
      if (this.saving.problem()) this.summary()?.nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    return !this.isSaved && Object.entries(this.touched()).some(([id, mark]) => mark !== (this.saved()[id] ?? ''));
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected mark(id: string, value: string): void {
    const status = attendanceStatuses.find((each) => each === value) ?? '';
    this.touched.update((marks) => ({ ...marks, [id]: status }));
  }

  /** Everybody who is invited and not marked yet came; those who did not are then marked one by one. */
  protected markInvitedAsAttended(): void {
    const invited = this.rows().filter(({ status }) => status === 'invited');
    const attended = Object.fromEntries(invited.map(({ id }) => [id, 'attended' as const]));
    this.touched.update((marks) => ({ ...marks, ...attended }));
  }

  protected async save(training: TrainingView): Promise<void> {
    const entries = this.rows().flatMap(({ id, status }) => (status === '' ? [] : [{ participantId: id, status }]));
    const url = `/api/v1/trainings/${training.id}/attendance`;
    if (await this.saving.make(this.http.put<TrainingView>(url, { entries }, ifMatch(training)))) {
      this.isSaved = true;
      await this.router.navigate(['/office/trainings', training.id]);
      return;
    }
    const problem = this.saving.problem();
    const isStale = problem && 'code' in problem && problem.code === 'CONFLICT.STALE';
    if (isStale && problem.current) this.training.set(problem.current as TrainingView);
  }
}
