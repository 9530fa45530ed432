import type { Words } from '../../platform/pdf';
import {
  CHOICE_TEXTS,
  MAJORITY_TEXTS,
  MINUTES_TEXTS,
  OUTCOME_TEXTS,
  QUORUM_TEXTS,
  SESSION_KIND_TEXTS,
} from './minutes.texts';

const TEXTS: [string, Words][] = Object.entries({
  ...MINUTES_TEXTS,
  ...SESSION_KIND_TEXTS,
  ...QUORUM_TEXTS,
  ...MAJORITY_TEXTS,
  ...CHOICE_TEXTS,
  ...OUTCOME_TEXTS,
});
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const labels = (text: string) => text.replace(/\{\w+\}/g, '');

describe('the labels of the minutes', () => {
  it.each(TEXTS)('%s is said in Kazakh and in Russian, with the same values', (_, { kk, ru }) => {
    expect(kk.trim()).not.toBe('');
    expect(placeholders(kk)).toEqual(placeholders(ru));
  });

  it.each(TEXTS)('%s has no Latin letter in it, and the Russian no Kazakh one', (_, { kk, ru }) => {
    expect(labels(kk)).not.toMatch(/[a-z]/i);
    expect(labels(ru)).not.toMatch(/[a-zәғқңөұүһі]/i);
  });
});
