import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { Session } from '../session/session';
import { LoadState } from '../ui/load-state';
import { CertificateCard } from './certificate-card';
import { myLinks } from './participant-links';
import { PowersRecord } from './powers-record';

/** What a participant sees of the own record: powers, certificate, and the pages for what only the participant can tell. */
@Component({
  selector: 'app-my-record',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CertificateCard, LoadState, PowersRecord, RouterLink, TranslocoPipe],
  template: `
    <h1>{{ 'participants.my.title' | transloco }}</h1>
    @if (record.hasValue()) {
      @let it = record.value();
      <p>{{ it.fullName }}, {{ 'participants.category.' + it.category | transloco }}</p>
      <app-powers-record [participant]="it" />
      <app-certificate-card [participant]="it" address="me" [mayPrint]="true" />
      <nav aria-labelledby="my-links">
        <h2 id="my-links">{{ 'participants.my.links' | transloco }}</h2>
        <ul>
          @for (link of links(); track link.path) {
            <li>
              <a [routerLink]="link.path">{{ link.text | transloco }}</a>
            </li>
          }
        </ul>
      </nav>
    } @else {
      <app-load-state [of]="record" />
    }
  `,
  styleUrl: './participant-page.css',
})
export class MyRecord {
  private readonly session = inject(Session);

  protected readonly record = httpResource<ParticipantView>(() => '/api/v1/participants/me');
  protected readonly links = computed(() => myLinks.filter(({ permission }) => this.session.can(permission)));
}
