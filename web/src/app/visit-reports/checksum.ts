import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A SHA-256 as people compare it: its first and last group, the whole on demand and on paper. */
@Component({
  selector: 'app-checksum',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <span class="short"
      >SHA-256: <code>{{ ends() }}</code></span
    >
    <details>
      <summary>{{ 'visitReports.wholeChecksum' | transloco }}</summary>
      <code class="whole">{{ groups() }}</code>
    </details>
  `,
  styles: `
    .whole {
      overflow-wrap: anywhere;
    }
    summary {
      min-height: 1.75rem;
      cursor: pointer;
    }
  `,
})
export class Checksum {
  readonly sha256 = input.required<string>();

  private readonly parts = computed(() => this.sha256().match(/.{1,8}/g) ?? []);
  protected readonly ends = computed(() => `${this.parts().at(0) ?? ''} … ${this.parts().at(-1) ?? ''}`);
  protected readonly groups = computed(() => this.parts().join(' '));
}
