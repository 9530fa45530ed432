import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { OfficeKeyView } from '@shared/complaints/office-key.contract';
import { defer, switchMap } from 'rxjs';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { InstantPipe } from '../ui/instant.pipe';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { fieldProblem } from './field-problem';
import { isKeyMissing } from './office-key';
import { doesBrowserSeal, screenToBeDrawn } from './opening';

const LEAST_CHARACTERS = 16;

/** The key that complaints are sealed to. It is made here; the server keeps its secret half only as sealed by the passphrase. */
@Component({
  selector: 'app-office-key-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmAct,
    Field,
    FieldControl,
    InstantPipe,
    LoadState,
    MatButton,
    ProblemBanner,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './office-key-page.html',
  styleUrl: './office-key-page.css',
})
export class OfficeKeyPage {
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly confirmation = viewChild.required(ConfirmAct);
  private readonly first = viewChild<ElementRef<HTMLInputElement>>('first');

  protected readonly doesBrowserSeal = doesBrowserSeal();
  protected readonly officeKey = httpResource<OfficeKeyView>(() => '/api/v1/office-keys/current');
  protected readonly isMissing = computed(() => isKeyMissing(this.officeKey.error()));
  protected readonly least = LEAST_CHARACTERS;
  protected readonly making = new Attempt();
  protected readonly isMade = signal(false);
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.making.problem());

  protected ask(passphrase: string, again: string): void {
    const isShort = [...passphrase].length < LEAST_CHARACTERS;
    const wrong = isShort ? ['passphrase', 'complaints.key.short'] : ['again', 'complaints.key.differs'];
    const isRight = !isShort && passphrase === again;
    const [field = '', text = ''] = wrong;
    const message = this.transloco.translate<string>(text, { count: LEAST_CHARACTERS });
    this.foundHere.set(isRight ? null : fieldProblem([{ field, message }], this.language.active()));
    if (isRight) this.confirmation().ask();
  }

  protected async make(): Promise<void> {
    const passphrase = this.first()?.nativeElement.value ?? '';
    const made = await this.making.make(
      defer(() => newKey(passphrase)).pipe(
        switchMap((key) => this.http.post<OfficeKeyView>('/api/v1/office-keys', key)),
      ),
    );
    this.confirmation().close();
    if (!made) return;
    this.officeKey.set(made);
    this.isMade.set(true);
  }
}

async function newKey(passphrase: string) {
  const { newOfficeKey } = await import('./sealing');
  await screenToBeDrawn();
  return newOfficeKey(passphrase);
}
