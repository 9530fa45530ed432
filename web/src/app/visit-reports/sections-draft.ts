import { computed, signal } from '@angular/core';
import type { SectionText, VisitReportView } from '@shared/visit-reports/visit-report.contract';

export type SectionTexts = Readonly<Record<string, string>>;
type Written = Pick<VisitReportView, 'version' | 'sections'>;

/**
 * What a member types into the sections, and what the server held when it was typed. When another member has written
 * meanwhile, sections that only one of the two touched are joined by themselves; a section that both touched waits in
 * `disputes` until the member has chosen. Nothing typed is ever replaced unasked.
 */
export class SectionsDraft {
  private readonly known = signal<{ readonly version: number; readonly texts: SectionTexts } | null>(null);
  private readonly typed = signal<SectionTexts>({});
  private readonly rivals = signal<SectionTexts>({});

  readonly texts = this.typed.asReadonly();
  /** Their text by section, where both wrote. */
  readonly disputes = this.rivals.asReadonly();
  readonly isDisputed = computed(() => Object.keys(this.rivals()).length > 0);
  readonly isDirty = computed(() => {
    const texts = this.known()?.texts ?? {};
    return Object.entries(this.typed()).some(([key, text]) => text !== texts[key]);
  });
  /** The version that this draft was written on. */
  readonly version = computed(() => this.known()?.version ?? 0);

  type(key: string, text: string): void {
    this.typed.update((texts) => ({ ...texts, [key]: text }));
  }

  /** Ends the dispute on a section with the text that shall stand. */
  settle(key: string, text: string): void {
    this.type(key, text);
    this.rivals.update(({ [key]: _, ...others }) => others);
  }

  /** Takes in the report as it stands now; an answer older than what is known says nothing new. */
  meet(report: Written): void {
    const known = this.known();
    if (known && known.version > report.version) return;
    const theirs = textsOf(report);
    const [typed, rivals] = [{ ...this.typed() }, { ...this.rivals() }];
    for (const [key, text] of Object.entries(theirs)) {
      const before = known?.texts[key];
      if (typed[key] === before || typed[key] === text) {
        typed[key] = text;
        delete rivals[key];
      } else if (text !== before) rivals[key] = text;
    }
    this.known.set({ version: report.version, texts: theirs });
    this.typed.set(typed);
    this.rivals.set(rivals);
  }

  /** The server has taken these texts; what was typed since then is still to be saved. */
  saved(sent: SectionTexts, report: Written): void {
    this.known.set({ version: report.version, texts: sent });
    this.meet(report);
  }

  /** Back to what the server holds. */
  discard(): void {
    this.typed.set(this.known()?.texts ?? {});
    this.rivals.set({});
  }
}

export const sectionTexts = (texts: SectionTexts): SectionText[] =>
  Object.entries(texts).map(([key, text]) => ({ key, text }));

const textsOf = ({ sections }: Written): SectionTexts =>
  Object.fromEntries(sections.map(({ key, text }) => [key, text]));
