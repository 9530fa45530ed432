import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RecordPresence, SessionView } from '@shared/council/session.contract';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';

/** Who is present: the office ticks the members; everybody else reads the list (11-2(2)). */
@Component({
  selector: 'app-attendance-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ProblemBanner, ProvisionChip, TranslocoPipe],
  templateUrl: './attendance-form.html',
  styleUrl: './attendance-form.css',
})
export class AttendanceForm {
  readonly session = input.required<SessionView>();
  readonly recorded = output<SessionView>();

  private readonly http = inject(HttpClient);

  protected readonly attempt = new Attempt();
  protected readonly mayRecord = computed(() =>
    this.session().actions.some(({ name, allowed }) => name === 'record-attendance' && allowed),
  );
  /** Who has voted on an item was present, so the list begins with them. */
  protected readonly present = linkedSignal<ReadonlySet<string>>(() => {
    const { members, agenda } = this.session();
    const voted = agenda.flatMap((item) => item.voted.map(({ councilMemberId }) => councilMemberId));
    const recorded = members.filter(({ isPresent }) => isPresent).map(({ councilMemberId }) => councilMemberId);
    return new Set([...recorded, ...voted]);
  });

  protected tick(councilMemberId: string, isPresent: boolean): void {
    this.present.update((before) => {
      const after = new Set(before);
      if (isPresent) after.add(councilMemberId);
      else after.delete(councilMemberId);
      return after;
    });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const session = this.session();
    const body: RecordPresence = { present: [...this.present()] };
    const url = `/api/v1/council/sessions/${session.id}/attendance`;
    const recorded = await this.attempt.make(this.http.put<SessionView>(url, body, ifMatch(session)));
    const problem = this.attempt.problem();
    if (recorded) this.recorded.emit(recorded);
    else if (problem && 'code' in problem && problem.code === 'CONFLICT.STALE' && problem.current)
      this.recorded.emit(problem.current as SessionView);
  }
}
