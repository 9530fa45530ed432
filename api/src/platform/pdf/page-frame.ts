import type { DocumentDefinition, DocumentLanguage, Piece } from './document';
import { filled } from './words';

/** Points: left, top, right, bottom. */
export const PAGE_MARGINS = [56, 62, 56, 58] as const;

const [LEFT, , RIGHT] = PAGE_MARGINS;

export const PAGE_OF: Readonly<Record<DocumentLanguage, string>> = {
  kk: '{pages} беттің {page}-беті',
  ru: 'Страница {page} из {pages}',
  en: 'Page {page} of {pages}',
};

/** The first page carries the title itself and needs no head. */
export function pageHead(document: DocumentDefinition, page: number): Piece | null {
  if (page === 1) return null;
  return { text: document.title, style: 'frame', margin: [LEFT, 30, RIGHT, 0] };
}

export function pageFoot(document: DocumentDefinition, page: number, pages: number): Piece {
  const place = filled(PAGE_OF[document.language], { page, pages });
  const text = document.footnote ? `${document.footnote}  ·  ${place}` : place;
  return { text, style: 'frame', alignment: 'right', margin: [LEFT, 20, RIGHT, 0] };
}
