import { inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** A route's `title` is a key; the document's title follows the language and waits for the feature's texts. */
@Injectable({ providedIn: 'root' })
export class TranslatedTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private key = '';

  constructor() {
    super();
    this.transloco.events$.pipe(takeUntilDestroyed()).subscribe(() => this.show());
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.key = this.buildTitle(state) ?? '';
    this.show();
  }

  private show(): void {
    const texts = this.transloco.getTranslation(this.transloco.getActiveLang());
    const product = String(texts['app.name'] ?? '');
    const page = this.key && texts[this.key];
    if (product) this.title.setTitle(page ? `${page} – ${product}` : product);
  }
}
