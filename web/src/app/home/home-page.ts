import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HomeView } from '@shared/home/home.contract';
import { Language } from '../language/language';
import { Session } from '../session/session';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { HomeSectionCard } from './home-section';

/** What needs me today. Sections with nothing in them shrink to one line, so that what waits is not lost among them. */
@Component({
  selector: 'app-home-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, HomeSectionCard, LoadState, LocalDatePipe, TranslocoPipe],
  template: `
    <h1>{{ 'home.greeting' | transloco: { name: name() } }}</h1>
    @if (home.hasValue()) {
      <p class="quiet">{{ 'home.today' | transloco: { day: (home.value().today | localDate) } }}</p>
      @for (section of waiting(); track section.code) {
        <app-home-section [section]="section" />
      } @empty {
        <app-empty-state [text]="'home.nothing' | transloco" />
      }
      @if (waiting().length > 0 && clear().length > 0) {
        <h2>{{ 'home.clear' | transloco }}</h2>
        <ul>
          @for (section of clear(); track section.code) {
            <li>{{ 'home.section.' + section.code | transloco }}</li>
          }
        </ul>
      }
    } @else {
      <app-load-state [of]="home" />
    }
  `,
})
export class HomePage {
  private readonly session = inject(Session);
  private readonly language = inject(Language);

  protected readonly name = computed(() => this.session.actor()?.name ?? '');
  /** Asked again in another language: names and next steps come in words. */
  protected readonly home = httpResource<HomeView>(() => ({
    url: '/api/v1/home',
    headers: { 'Accept-Language': this.language.active() },
  }));
  private readonly sections = computed(() => (this.home.hasValue() ? this.home.value().sections : []));
  protected readonly waiting = computed(() => this.sections().filter((section) => section.total > 0));
  protected readonly clear = computed(() => this.sections().filter((section) => section.total === 0));
}
