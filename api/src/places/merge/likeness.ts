/** Texts as sorted numbers of their trigrams, so that very many pairs are compared by merging lists. */
export class Trigrams {
  private readonly numbers = new Map<string, number>();

  /** @param words as `searchText` makes them; each word is looked at by itself, with its beginning and its end */
  of(words: string): Int32Array {
    const found = new Set<number>();
    for (const word of words.split(' ')) {
      const framed = `  ${word} `;
      for (let at = 0; at + 3 <= framed.length; at += 1) found.add(this.numberOf(framed.slice(at, at + 3)));
    }
    return Int32Array.from(found).sort();
  }

  private numberOf(trigram: string): number {
    const known = this.numbers.get(trigram);
    if (known !== undefined) return known;
    this.numbers.set(trigram, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** The share of trigrams that two texts have in common: 0 where none, 1 where all. */
export function likeness(one: Int32Array, other: Int32Array): number {
  let [at, otherAt, common] = [0, 0, 0];
  while (at < one.length && otherAt < other.length) {
    const [trigram, otherTrigram] = [one[at]!, other[otherAt]!];
    if (trigram === otherTrigram) common += 1;
    if (trigram <= otherTrigram) at += 1;
    if (otherTrigram <= trigram) otherAt += 1;
  }
  const all = one.length + other.length - common;
  return all === 0 ? 0 : common / all;
}
