import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { PlaceRef, PlaceView } from '@shared/places/place.contract';
import type { ShownProblem } from '../http/problem';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** The place concerned, found by words of its name; more than a few hits ask for more words. */
@Component({
  selector: 'app-place-search',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LoadState, ReaderTextPipe, TranslocoPipe],
  templateUrl: './place-search.html',
  styleUrl: './place-search.css',
})
export class PlaceSearch {
  readonly place = model.required<PlaceRef | null>();
  readonly problem = input<ShownProblem | null>(null);
  /** Key of the label. */
  readonly label = input.required<string>();

  private readonly injector = inject(Injector);
  private readonly change = viewChild<ElementRef<HTMLElement>>('change');
  private readonly typed = viewChild<ElementRef<HTMLElement>>('typed');

  private readonly words = signal('');
  protected readonly found = httpResource<Page<PlaceView>>(() =>
    this.words() ? { url: '/api/v1/places', params: { q: this.words(), limit: 10 } } : undefined,
  );

  protected find(event: Event, words: string): void {
    event.preventDefault();
    this.words.set(words.trim());
  }

  protected choose({ id, name }: PlaceView): void {
    this.place.set({ id, name });
    this.words.set('');
    afterNextRender(() => this.change()?.nativeElement.focus(), { injector: this.injector });
  }

  protected chooseAnother(): void {
    this.place.set(null);
    afterNextRender(() => this.typed()?.nativeElement.focus(), { injector: this.injector });
  }
}
