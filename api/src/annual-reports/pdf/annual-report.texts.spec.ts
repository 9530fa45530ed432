import type { Words } from '../../platform/pdf';
import { ANNUAL_REPORT_TEXTS, VISIT_KIND_TEXTS } from './annual-report.texts';

const TEXTS: [string, Words][] = Object.entries({ ...ANNUAL_REPORT_TEXTS, ...VISIT_KIND_TEXTS });

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const labels = (text: string) => text.replace(/\{\w+\}|SHA-256/g, '');

describe('the labels of the annual report', () => {
  it.each(TEXTS)('%s is said in Kazakh and in Russian, with the same values', (_, { kk, ru }) => {
    expect(kk.trim()).not.toBe('');
    expect(ru.trim()).not.toBe('');
    expect(placeholders(kk)).toEqual(placeholders(ru));
  });

  it.each(TEXTS)('%s has no Latin letter in it, and the Russian no Kazakh one', (_, { kk, ru }) => {
    expect(labels(kk)).not.toMatch(/[a-z]/i);
    expect(labels(ru)).not.toMatch(/[a-zәғқңөұүһі]/i);
  });

  it('keep to the words of the law', () => {
    expect(ANNUAL_REPORT_TEXTS.title.kk).toMatch(/баяндама$/);
    expect(ANNUAL_REPORT_TEXTS.recommendation.kk).toBe('Ұсыным');
    expect(ANNUAL_REPORT_TEXTS.proposal.kk).toBe('Ұсыныс');
    expect(ANNUAL_REPORT_TEXTS.reports.kk).toMatch(/есептер$/);
  });
});
