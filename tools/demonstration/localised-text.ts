/** A text in the state language, in Russian and in English. */
export interface LocalisedText {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}
