import { HttpClient } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlaceView } from '@shared/places/place.contract';
import { formProblem } from '../../forms/form-problem';
import { Attempt } from '../../http/attempt';
import { ifMatch } from '../../http/if-match';
import type { ShownProblem } from '../../http/problem';
import { Language } from '../../language/language';
import { today } from '../../language/today';
import { ConfirmAct } from '../../ui/confirm-act';
import { Field, FieldControl } from '../../ui/field';
import { ProblemBanner } from '../../ui/problem-banner';
import { actChoices } from './act-choices';
import { type ActDraft, actBody, type ActFieldName, type PlaceActForm } from './place-acts';

/** Asks for a change of a place as of a day, from when it appears until it is done or given up. */
@Component({
  selector: 'app-place-act-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, TranslocoPipe],
  templateUrl: './place-act-dialog.html',
})
export class PlaceActDialog {
  readonly act = input.required<PlaceActForm>();
  readonly place = input.required<PlaceView>();
  /** The place after the act, or as somebody else changed it meanwhile. */
  readonly changed = output<PlaceView>();
  readonly closed = output<void>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly dialog = viewChild.required(ConfirmAct);

  protected readonly today = today();
  protected readonly choices = actChoices(this.act);
  /** Kept when the place changes behind the dialog: only another act begins anew. */
  protected readonly draft = linkedSignal<PlaceActForm, ActDraft>({
    source: () => this.act(),
    computation: (act) => act.begin(this.place(), this.today),
  });
  protected readonly sending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.sending.problem());

  constructor() {
    afterNextRender(() => this.dialog().ask());
  }

  protected type(name: ActFieldName, text: string): void {
    this.draft.update((draft) => ({ ...draft, [name]: text }));
  }

  protected async send(): Promise<void> {
    const { contract, fields, path } = this.act();
    const body = actBody(fields, this.draft());
    this.foundHere.set(formProblem(contract, body, this.language.active()));
    if (this.foundHere()) return;
    const place = this.place();
    const url = `/api/v1/places/${encodeURIComponent(place.id)}/${path}`;
    const changed = await this.sending.make(this.http.post<PlaceView>(url, body, ifMatch(place)));
    const problem = this.sending.problem();
    if (changed) {
      this.changed.emit(changed);
      this.dialog().close();
    } else if (problem && 'current' in problem && problem.current) {
      this.changed.emit(problem.current as PlaceView);
    }
  }
}
