import { HttpClient } from '@angular/common/http';
import { computed, effect, inject, Injectable, signal } from '@angular/core';
import type { ChangeSession, SessionView } from '@shared/accounts/session.contract';
import { authAddress } from '@shared/accounts/sign-in.contract';
import type { Permission } from '@shared/permissions';
import { firstValueFrom } from 'rxjs';
import { Language } from '../language/language';

type Known = Pick<SessionView, 'actor' | 'permissions'>;

const NOBODY: Known = { actor: null, permissions: [] };

/** Who is signed in, as the server says; the cookie itself is out of reach of scripts. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly view = signal<Known | null>(null);
  private toldLanguage: string | null = null;

  readonly actor = computed(() => this.view()?.actor ?? null);
  readonly permissions = computed(() => this.view()?.permissions ?? []);

  constructor() {
    effect(() => this.tellLanguage());
  }

  can(permission: Permission): boolean {
    return this.permissions().includes(permission);
  }

  /** Asks once; a guard may call it on every navigation. */
  async known(): Promise<Known> {
    return this.view() ?? (await this.load());
  }

  async load(): Promise<Known> {
    const view = await firstValueFrom(this.http.get<SessionView>('/api/v1/session'));
    this.toldLanguage = view.actor?.locale ?? null;
    if (view.actor) await this.language.suggest(view.actor.locale);
    this.view.set(view);
    return view;
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.post(`${authAddress}/sign-out`, {}));
    this.forget();
  }

  forget(): void {
    this.toldLanguage = null;
    this.view.set(NOBODY);
  }

  /** Letters and reports to this person come in the language that the person reads here. */
  private tellLanguage(): void {
    const locale = this.language.active();
    if (!this.actor() || this.toldLanguage === locale) return;
    this.toldLanguage = locale;
    const change: ChangeSession = { locale };
    this.http.patch('/api/v1/session', change).subscribe({ error: () => (this.toldLanguage = null) });
  }
}
