import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommissionActsView, CouncilSeatsView } from '@shared/council/commission.contract';
import type { CouncilMemberView } from '@shared/council/council.contract';
import type { Page } from '@shared/page';
import type { ActionView } from '@shared/problem';
import { Language } from '../language/language';
import { today } from '../language/today';
import { ActionsBar } from '../ui/actions-bar';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import { CommissionActs } from './commission-acts';
import { CouncilSeats } from './council-seats';
import { MemberTable } from './member-table';
import { seatStateOn } from './sitting';

const forms: Readonly<Record<string, string>> = {
  seat: 'seat',
  'record-election': 'election',
  'form-commission': 'formation',
};

/** Who sits in the Council, by which election and until when; which seats are vacant; what the commission decided (11-2(1)). */
@Component({
  selector: 'app-members-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActionsBar, CommissionActs, CouncilSeats, LoadState, MemberTable, ProvisionChip, TranslocoPipe],
  template: `
    <h1>{{ 'councilMembers.title' | transloco }} <app-provision-chip provision="11-2(1)" /></h1>
    @if (seats.hasValue()) {
      <app-council-seats [seats]="seats.value()" />
    } @else {
      <app-load-state [of]="seats" />
    }
    <app-actions-bar [actions]="actions()" texts="councilMembers.action." (act)="open($event)" />
    @if (members.hasValue()) {
      <app-member-table
        [caption]="'councilMembers.sitting' | transloco"
        [emptyText]="'councilMembers.nobody' | transloco"
        [members]="sitting()"
        (changed)="reload()"
      />
      @if (others().length > 0) {
        <app-member-table
          [caption]="'councilMembers.others' | transloco"
          [emptyText]="'councilMembers.nobody' | transloco"
          [members]="others()"
          (changed)="reload()"
        />
      }
    } @else {
      <app-load-state [of]="members" />
    }
    @if (acts.hasValue()) {
      <app-commission-acts [acts]="acts.value().items" />
    } @else {
      <app-load-state [of]="acts" />
    }
  `,
  styles: `
    h1 app-provision-chip {
      font-size: 1rem;
    }
    app-member-table {
      display: block;
      margin-top: 1.5rem;
    }
  `,
})
export class MembersPage {
  private readonly router = inject(Router);
  private readonly language = inject(Language);

  protected readonly members = httpResource<Page<CouncilMemberView>>(() =>
    this.ask('/api/v1/council/members?limit=200'),
  );
  protected readonly seats = httpResource<CouncilSeatsView>(() => this.ask('/api/v1/council/seats'));
  protected readonly acts = httpResource<CommissionActsView>(() => this.ask('/api/v1/council/commission-acts'));
  protected readonly sitting = computed(() => this.inState(true));
  protected readonly others = computed(() => this.inState(false));
  protected readonly actions = computed<readonly ActionView[]>(() => [
    ...(this.seats.hasValue() ? this.seats.value().actions : []),
    ...(this.acts.hasValue() ? this.acts.value().actions : []),
  ]);

  protected open(action: string): void {
    void this.router.navigate(['/office/council-members', forms[action]]);
  }

  protected reload(): void {
    this.members.reload();
    this.seats.reload();
  }

  /** Asked again in another language: the reasons of refused actions come in words. */
  private ask(url: string) {
    return { url, headers: { 'Accept-Language': this.language.active() } };
  }

  private inState(isSitting: boolean): readonly CouncilMemberView[] {
    const all = this.members.hasValue() ? this.members.value().items : [];
    return all.filter((member) => (seatStateOn(today(), member) === 'sitting') === isSitting);
  }
}
