import { readFileSync } from 'node:fs';
import { create } from 'fontkit';

/** Noto Sans has every Kazakh letter and the tenge sign; Roboto and PT Serif lack the tenge. */
export const FONT_FACES = {
  normal: 'NotoSans_400Regular.ttf',
  bold: 'NotoSans_600SemiBold.ttf',
  italics: 'NotoSans_400Regular_Italic.ttf',
  bolditalics: 'NotoSans_600SemiBold_Italic.ttf',
} as const;

export interface FontFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The four faces, read from the npm package, which keeps each in a folder of its weight. */
export function fontFiles(): FontFile[] {
  return Object.values(FONT_FACES).map((name) => {
    const folder = name.replace(/^NotoSans_|\.ttf$/g, '');
    const path = require.resolve(`@expo-google-fonts/noto-sans/${folder}/${name}`);
    return { name, bytes: readFileSync(path) };
  });
}

/** Tells of a code point whether every face can draw it. */
export function glyphsOf(files: readonly FontFile[]): (codePoint: number) => boolean {
  const fonts = files.map((file) => create(file.bytes));
  return (codePoint) => fonts.every((font) => font.hasGlyphForCodePoint(codePoint));
}
