import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** A text as it was written, a paragraph a line. */
@Component({
  selector: 'app-paragraphs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (paragraph of paragraphs(); track $index) {
      <p>{{ paragraph }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      overflow-wrap: anywhere;
    }
    p {
      margin: 0 0 0.5rem;
    }
  `,
})
export class Paragraphs {
  readonly text = input.required<string>();

  protected readonly paragraphs = computed(() =>
    this.text()
      .split(/\n+/)
      .filter((paragraph) => paragraph.trim() !== ''),
  );
}
