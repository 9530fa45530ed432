import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { competenceNames } from '@shared/capacity/competence-names';
import { type Competence, competences } from '@shared/capacity/competences';
import { type Locale, locales } from '@shared/locale';
import type { ApplicationView, ChangeApplication } from '@shared/participants/application.contract';
import { regionNames } from '@shared/places/region-names';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { Language } from '../language/language';
import { ChoiceSet } from '../ui/choice-set';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';

/** What the candidate says of the own competences and travels, and the language of letters, while nothing is decided. */
@Component({
  selector: 'app-said-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChoiceSet, ConfirmAct, Field, FieldControl, ProblemBanner, TranslocoPipe],
  template: `
    <app-confirm-act
      [title]="'applications.action.change' | transloco"
      [act]="'applications.action.change' | transloco"
      [isBusy]="change.isBusy()"
      (confirmed)="send()"
      (closed)="change.forget()"
    >
      <p>{{ 'applications.said.what' | transloco }}</p>
      @if (change.problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      <div class="form">
        <app-field name="locale" [label]="'applications.field.locale' | transloco" [problem]="change.problem()">
          <select #chosen appControl (change)="chooseLocale(chosen.value)">
            @for (name of locales; track name) {
              <option [value]="name" [selected]="name === locale()">
                {{ 'applications.locale.' + name | transloco }}
              </option>
            }
          </select>
        </app-field>
        <app-choice-set
          name="competences"
          [legend]="'applications.field.competences' | transloco"
          [choices]="competenceChoices()"
          [chosen]="competences()"
          [problem]="change.problem()"
          (changed)="competences.set($event)"
        />
        <app-choice-set
          name="travelRegions"
          [legend]="'applications.field.travelRegions' | transloco"
          [choices]="regionChoices()"
          [chosen]="travelRegions()"
          [problem]="change.problem()"
          (changed)="travelRegions.set($event)"
        />
      </div>
    </app-confirm-act>
  `,
})
export class SaidDialog {
  readonly application = input.required<ApplicationView>();
  readonly changed = output<ApplicationView>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly locales = locales;
  protected readonly locale = linkedSignal<Locale>(() => this.application().locale);
  protected readonly competences = linkedSignal<readonly string[]>(() => this.application().competences);
  protected readonly travelRegions = linkedSignal<readonly string[]>(() => this.application().travelRegions);
  protected readonly competenceChoices = computed(() =>
    competences.map((value) => ({ value, label: competenceNames[value][this.language.active()] })),
  );
  protected readonly regionChoices = computed(() =>
    Object.entries(regionNames).map(([value, name]) => ({ value, label: name[this.language.active()] })),
  );
  protected readonly change = new Attempt();

  ask(): void {
    this.confirmation().ask();
  }

  protected chooseLocale(value: string): void {
    this.locale.set(locales.find((locale) => locale === value) ?? 'kk');
  }

  protected async send(): Promise<void> {
    const body: ChangeApplication = {
      locale: this.locale(),
      competences: [...this.competences()] as Competence[],
      travelRegions: [...this.travelRegions()],
    };
    const url = `/api/v1/applications/${this.application().id}`;
    const view = await this.change.make(this.http.patch<ApplicationView>(url, body, ifMatch(this.application())));
    if (!view) return;
    this.confirmation().close();
    this.changed.emit(view);
  }
}
