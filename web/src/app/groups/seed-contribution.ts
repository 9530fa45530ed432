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
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommitToDraw, RevealSecret } from '@shared/groups/draw.contract';
import type { GroupStatus, GroupView } from '@shared/groups/group.contract';
import { Attempt } from '../http/attempt';
import { Session } from '../session/session';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { commitmentTo, newSecret, SeedSecrets } from './seed-secret';

/** Who has committed is asked to reveal; for who has not it is too late then. */
const steps: Partial<Record<GroupStatus, readonly string[]>> = {
  frozen: ['commit'],
  revealing: ['reveal', 'commit'],
};

/**
 * A Council member's part in the seed: first only the commitment goes out, later the secret behind it. So nobody, this
 * member included, can choose the seed, and one honest member is enough for all.
 */
@Component({
  selector: 'app-seed-contribution',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, MatButton, ProblemBanner, ProvisionChip, TranslocoPipe],
  templateUrl: './seed-contribution.html',
  styleUrl: './seed-contribution.css',
})
export class SeedContribution {
  readonly group = input.required<GroupView>();
  readonly changed = output<GroupView>();

  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly secrets = inject(SeedSecrets);
  private readonly confirmation = viewChild(ConfirmAct);

  protected readonly attempt = new Attempt();
  private readonly accountId = computed(() => this.session.actor()?.accountId ?? '');
  /** What is to be done now, or why it cannot be; nothing once the lot is drawn or given up. */
  protected readonly act = computed(() => {
    const { actions, status } = this.group();
    const names = steps[status] ?? [];
    return names.flatMap((name) => actions.filter((action) => action.name === name)).at(0);
  });
  protected readonly mine = computed(() => {
    const me = this.session.actor()?.councilMemberId;
    return this.group().contributions?.find(({ councilMemberId }) => councilMemberId === me) ?? null;
  });
  /** What this browser kept; the member may type it from the note where it did not. */
  protected readonly secret = linkedSignal(() => this.secrets.find(this.group().id, this.accountId()));
  protected readonly isKeptHere = computed(
    () => this.secret() !== '' && this.secret() === this.secrets.find(this.group().id, this.accountId()),
  );

  protected ask(): void {
    if (!this.secret()) this.secret.set(newSecret());
    this.confirmation()?.ask();
  }

  /** Kept before it is sent: a commitment whose secret is lost would hold up the draw. */
  protected async commit(): Promise<void> {
    const { id } = this.group();
    const secret = this.secret();
    this.secrets.keep(id, this.accountId(), secret);
    const body: CommitToDraw = { commitment: await commitmentTo(id, secret) };
    const group = await this.attempt.make(this.http.post<GroupView>(`/api/v1/groups/${id}/commitments`, body));
    if (!group) return;
    this.confirmation()?.close();
    this.changed.emit(group);
  }

  protected async reveal(event: Event): Promise<void> {
    event.preventDefault();
    const { id } = this.group();
    const body: RevealSecret = { secret: this.secret().replace(/\s/g, '').toLowerCase() };
    const group = await this.attempt.make(this.http.post<GroupView>(`/api/v1/groups/${id}/reveals`, body));
    if (!group) return;
    this.secrets.forget(id, this.accountId());
    this.changed.emit(group);
  }

  protected inFours(secret: string): string {
    return secret.match(/.{1,4}/g)?.join(' ') ?? '';
  }
}
