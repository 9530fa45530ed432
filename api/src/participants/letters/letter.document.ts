import { type DocumentDefinition, paragraphs } from '../../platform/pdf';
import type { DecisionLetter } from './decision-letter.entity';
import { say } from './letter.texts';

/** The letter on paper, for whoever is not reached by mail. */
export const letterDocument = ({
  content,
  locale,
}: Pick<DecisionLetter, 'content' | 'locale'>): DocumentDefinition => ({
  title: content.title,
  author: say('signed', locale),
  language: locale,
  content: [{ text: content.title, style: 'title' }, ...content.paragraphs.flatMap(paragraphs)],
});
