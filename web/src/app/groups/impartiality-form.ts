import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclareImpartiality, GroupView, ImpartialityView } from '@shared/groups/group.contract';
import { Attempt } from '../http/attempt';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';

/** The member's own declaration: impartial, or stepping back with the reason; nobody declares for another (11-5(3)). */
@Component({
  selector: 'app-impartiality-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, MatButton, ProblemBanner, ProvisionChip, TranslocoPipe],
  templateUrl: './impartiality-form.html',
  styleUrl: './impartiality-form.css',
})
export class ImpartialityForm {
  readonly group = input.required<GroupView>();
  readonly hasDeclared = input(false);
  readonly declared = output<ImpartialityView>();

  private readonly http = inject(HttpClient);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly attempt = new Attempt();
  protected readonly reason = signal('');

  isUnsaved(): boolean {
    return this.reason().trim() !== '';
  }

  protected declareImpartial(): Promise<void> {
    return this.send({ impartial: true });
  }

  protected ask(): void {
    this.confirmation().ask();
  }

  protected async stepBack(): Promise<void> {
    await this.send({ impartial: false, reason: this.reason().trim() });
    this.confirmation().close();
  }

  private async send(body: DeclareImpartiality): Promise<void> {
    const url = `/api/v1/groups/${this.group().id}/impartiality`;
    const answer = await this.attempt.make(this.http.post<ImpartialityView>(url, body));
    if (!answer) return;
    this.reason.set('');
    this.declared.emit(answer);
  }
}
