import {
  afterRenderEffect,
  computed,
  Directive,
  type ElementRef,
  inject,
  type Signal,
  signal,
  viewChild,
} from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';

/** What the three forms of this feature share: a draft, its problems on top, one request, and the way back to the members. */
@Directive({ host: { '(window:beforeunload)': 'warn($event)' } })
export abstract class DraftForm<Draft extends object, Body extends object> implements Unsaved {
  protected abstract readonly url: string;
  protected abstract readonly contract: new () => Body;
  protected abstract readonly empty: Draft;
  protected abstract readonly fields: readonly string[];
  protected abstract readonly draft: Signal<Draft>;

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  private readonly key = new RepeatKey();
  private isSent = false;

  protected readonly sending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.sending.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      this.fields.map((field) => [field, this.transloco.translate('councilMembers.field.' + field, {}, locale)]),
    );
  });

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.summary()?.nativeElement.focus();
    });
  }

  protected abstract bodyOf(draft: Draft): Partial<Body>;

  isUnsaved(): boolean {
    return !this.isSent && JSON.stringify(this.draft()) !== JSON.stringify(this.empty);
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected async send(): Promise<void> {
    const body = this.bodyOf(this.draft());
    this.foundHere.set(formProblem(this.contract, body, this.language.active()));
    if (this.foundHere()) return;
    if (!(await this.sending.make(this.http.post<object>(this.url, body, this.key.for(body))))) return;
    this.isSent = true;
    await this.router.navigate(['/office/council-members']);
  }
}
