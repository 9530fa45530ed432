import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a file that PdfmakePrinter made, without its spaces and line breaks: for specs, where the
 * machine may have no reader of PDF. It knows pdfkit's way of writing and no other.
 */
export function readBack(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const of = (reference: string | undefined): string => objects.get(Number(reference)) ?? '';
  const letters = new Map<string, string[]>();
  for (const body of objects.values()) {
    for (const [, name, font] of (/\/Font <<([^>]*)>>/.exec(body)?.[1] ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      letters.set(name ?? '', lettersOf(of(/\/ToUnicode (\d+) 0 R/.exec(of(font))?.[1])));
    }
  }
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((page) => textOf(of(/\/Contents (\d+) 0 R/.exec(page)?.[1]), letters));
}

/** The body of each object by its number, streams inflated. */
function objectsOf(pdf: Buffer): Map<number, string> {
  const objects = new Map<number, string>();
  const whole = pdf.toString('latin1');
  for (const { 1: number, 2: body = '', index } of whole.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)) {
    const start = body.indexOf('stream\n');
    if (start < 0 || !body.includes('/FlateDecode')) {
      objects.set(Number(number), body);
      continue;
    }
    const from = index + `${number} 0 obj\n`.length + start + 'stream\n'.length;
    objects.set(Number(number), inflateSync(pdf.subarray(from, from + lengthOf(body))).toString('latin1'));
  }
  return objects;
}

function lengthOf(dictionary: string): number {
  return Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
}

/** What each glyph of a font stands for, by its number. */
function lettersOf(cmap: string): string[] {
  const ranges = [...cmap.matchAll(/^<[0-9a-f]{4}> <[0-9a-f]{4}> \[(.*)\]$/gm)].map(([, entries = '']) => entries);
  return ranges
    .flatMap((entries) => [...entries.matchAll(/<([0-9a-f ]*)>/g)])
    .map(([, units = '']) => String.fromCharCode(...units.split(' ').map((unit) => parseInt(unit, 16))));
}

function textOf(content: string, letters: ReadonlyMap<string, string[]>): string {
  let text = '';
  let font: string[] = [];
  for (const [, name, run] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*)\] TJ/g)) {
    if (name) font = letters.get(name) ?? [];
    for (const [glyph] of run?.matchAll(/[0-9a-f]{4}(?=[0-9a-f]*>)/g) ?? []) text += font[parseInt(glyph, 16)] ?? '';
  }
  return text.replace(/\s/g, '');
}
