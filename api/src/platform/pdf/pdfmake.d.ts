/** The part of pdfmake 0.3 that we call; the package brings no types of its own. */
declare module 'pdfmake' {
  interface FontFaces {
    readonly normal: string;
    readonly bold: string;
    readonly italics: string;
    readonly bolditalics: string;
  }

  interface Pdfmake {
    /** Files by name that are looked up before the disk. */
    readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
    setFonts(fonts: Readonly<Record<string, FontFaces>>): void;
    setTableLayouts(layouts: Readonly<Record<string, object>>): void;
    /** Asked before each download; anything but true refuses it. */
    setUrlAccessPolicy(allow: (url: string) => boolean): void;
    /** Asked before each file is read from the disk; anything but true refuses it. */
    setLocalAccessPolicy(allow: (path: string) => boolean): void;
    /** Writes layout into the definition that it is given. */
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  }

  const pdfmake: Pdfmake;
  export default pdfmake;
}

/** The part of fontkit, pdfmake's own reader of fonts, that we call. */
declare module 'fontkit' {
  interface Font {
    readonly postscriptName: string;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }

  export function create(file: Uint8Array): Font;
}
