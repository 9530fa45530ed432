import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AdoptPlanRun, PlanRunView } from '@shared/plans/plan-run.contract';
import type { PlanView } from '@shared/plans/plan.contract';
import { Attempt } from '../../http/attempt';
import { ConfirmAct } from '../../ui/confirm-act';
import { ProblemBanner } from '../../ui/problem-banner';
import { ProvisionChip } from '../../ui/provision-chip';
import { TengePipe } from '../../ui/tenge.pipe';

/** A year of the run becomes a draft plan of that year; only a year whose money is allotted has one (11-7(2)). */
@Component({
  selector: 'app-run-adoption',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, MatButton, ProblemBanner, ProvisionChip, RouterLink, TengePipe, TranslocoPipe],
  templateUrl: './run-adoption.html',
  styleUrl: '../plan-tables.css',
})
export class RunAdoption {
  readonly run = input.required<PlanRunView>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly year = signal(0);
  protected readonly adopting = new Attempt();
  protected readonly action = computed(() => this.run().actions.find(({ name }) => name === 'adopt'));

  protected ask(year: number): void {
    this.adopting.forget();
    this.year.set(year);
    this.confirmation().ask();
  }

  protected async adopt(): Promise<void> {
    const body: AdoptPlanRun = { year: this.year() };
    const plan = await this.adopting.make(
      this.http.post<PlanView>(`/api/v1/plan-runs/${this.run().id}/adoption`, body),
    );
    if (!plan) return;
    this.confirmation().close();
    await this.router.navigate(['/office/plans', plan.id]);
  }
}
