import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type SessionKind, sessionKinds } from '@shared/council/council.contract';
import { ConveneSession, type SessionView } from '@shared/council/session.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { today } from '../language/today';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';

const fields = ['kind', 'heldOn', 'closesOn', 'number'] as const;
type Draft = Readonly<Record<'heldOn' | 'closesOn' | 'number', string>> & { readonly kind: SessionKind };

const numberOf = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));

/** Convenes a session: in person on a day, today or ahead, or a written vote between two days (11-2(1)). */
@Component({
  selector: 'app-session-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, MatButton, ProblemBanner, TranslocoPipe],
  templateUrl: './session-new.html',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class SessionNew implements Unsaved {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();
  private readonly empty: Draft = { kind: 'in_person', heldOn: today(), closesOn: '', number: '' };

  protected readonly kinds = sessionKinds;
  protected readonly draft = signal<Draft>(this.empty);
  protected readonly convening = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.convening.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      fields.map((name) => [name, this.transloco.translate('council.field.' + name, {}, locale)]),
    );
  });
  private isConvened = false;

  isUnsaved(): boolean {
    return !this.isConvened && JSON.stringify(this.draft()) !== JSON.stringify(this.empty);
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected chooseKind(value: string): void {
    this.type({ kind: sessionKinds.find((kind) => kind === value) ?? 'in_person' });
  }

  protected async convene(event: Event): Promise<void> {
    event.preventDefault();
    const { kind, heldOn, closesOn, number } = this.draft();
    const body: Partial<ConveneSession> = {
      kind,
      heldOn,
      closesOn: kind === 'written' && closesOn !== '' ? closesOn : undefined,
      number: numberOf(number),
    };
    this.foundHere.set(formProblem(ConveneSession, body, this.language.active()));
    if (this.foundHere()) return;
    const request = this.http.post<SessionView>('/api/v1/council/sessions', body, this.key.for(body));
    const session = await this.convening.make(request);
    if (!session) return;
    this.isConvened = true;
    await this.router.navigate(['/office/council/sessions', session.id]);
  }
}
