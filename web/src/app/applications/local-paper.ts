import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const pictures = ['image/jpeg', 'image/png'];

/**
 * A paper that is seen and not kept: medical and criminal papers stay on the officer's machine, and only the outcome of the
 * check is recorded (11-3). The file is shown from the browser's memory and never sent.
 */
@Component({
  selector: 'app-local-paper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <label for="local-paper">{{ 'applications.paper.label' | transloco }}</label>
    <p class="quiet">{{ 'applications.paper.hint' | transloco }}</p>
    <input
      #chosen
      id="local-paper"
      type="file"
      accept="application/pdf,image/jpeg,image/png"
      (change)="show(chosen.files?.[0] ?? null)"
    />
    @if (address(); as address) {
      @if (isPicture()) {
        <img [src]="address" [alt]="'applications.paper.shown' | transloco" />
      } @else {
        <p>
          <a [href]="address" target="_blank" rel="noopener">{{ 'applications.paper.open' | transloco }}</a>
        </p>
      }
    }
  `,
  styles: `
    img {
      display: block;
      max-width: 100%;
      max-height: 30rem;
      margin-top: 0.5rem;
      border: 1px solid var(--line);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class LocalPaper {
  private readonly file = signal<File | null>(null);
  protected readonly address = signal<string | null>(null);
  protected readonly isPicture = computed(() => pictures.includes(this.file()?.type ?? ''));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.forget());
  }

  protected show(file: File | null): void {
    this.forget();
    const isShown = file !== null && (file.type === 'application/pdf' || pictures.includes(file.type));
    this.file.set(isShown ? file : null);
    this.address.set(isShown ? URL.createObjectURL(file) : null);
  }

  /** The browser would keep the paper in its memory until the page is left. */
  private forget(): void {
    const address = this.address();
    if (address) URL.revokeObjectURL(address);
    this.address.set(null);
  }
}
