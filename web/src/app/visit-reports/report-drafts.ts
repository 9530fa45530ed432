import { computed, inject, Injectable, signal } from '@angular/core';
import type { CreateFinding, CreateReportRecommendation } from '@shared/visit-reports/visit-report.contract';
import { Session } from '../session/session';
import { SectionsDraft } from './sections-draft';

export type ItemKind = 'finding' | 'recommendation';

/** All that a member has typed for one report and not sent yet. */
export class ReportDraft {
  readonly sections = new SectionsDraft();
  readonly finding = signal<Partial<CreateFinding>>({});
  readonly recommendation = signal<Partial<CreateReportRecommendation>>({});
  readonly dissent = signal('');

  readonly itemUnderWay = computed<ItemKind | null>(() => {
    if (this.finding().body?.trim()) return 'finding';
    return this.recommendation().body?.trim() ? 'recommendation' : null;
  });
  readonly isWritingUnsaved = computed(() => this.sections.isDirty() || this.itemUnderWay() !== null);
  readonly isDissentUnsaved = computed(() => this.dissent().trim() !== '');
}

/**
 * Keeps what was typed when a page is left or a session ends in the middle of it: the same person finds it again, nobody
 * else does. In the memory of this tab only; a report in the making leaves nothing in the browser's storage.
 */
@Injectable({ providedIn: 'root' })
export class ReportDrafts {
  private readonly session = inject(Session);
  private readonly drafts = new Map<string, ReportDraft>();

  of(reportId: string): ReportDraft {
    const key = `${this.session.actor()?.accountId ?? ''}/${reportId}`;
    const draft = this.drafts.get(key) ?? new ReportDraft();
    this.drafts.set(key, draft);
    return draft;
  }
}
