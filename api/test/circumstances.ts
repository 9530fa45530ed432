/**
 * The circumstances of 11-8(2) as somebody would name a field or a filter after them. Citizenship is not among them: the
 * law itself asks for it (11-2(1), 11-6(5)).
 */
export const circumstances = [
  'gender',
  'sex',
  'nationality',
  'ethnicity',
  'ethnicOrigin',
  'race',
  'language',
  'languages',
  'firstLanguage',
  'motherTongue',
  'religion',
  'faith',
  'belief',
  'beliefs',
  'residence',
  'placeOfResidence',
  'settlement',
  'origin',
  'socialOrigin',
  'socialStatus',
  'officialStatus',
  'property',
  'propertyStatus',
  'age',
  'ageBand',
  'birthYear',
  'birthDate',
  'dateOfBirth',
  'disability',
  'maritalStatus',
] as const;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Each name in camel and snake case, in capitals, and as a filter of a list might wrap it. */
export const spellings: readonly string[] = [
  ...new Set(
    circumstances.flatMap((name) => [name, snake(name), name.toUpperCase(), `filter[${name}]`, `filter.${name}`]),
  ),
];

/** Words of which one alone gives a name away, wherever it stands in it. */
const words = new Set([
  'gender',
  'sex',
  'nationality',
  'ethnicity',
  'ethnic',
  'race',
  'racial',
  'language',
  'languages',
  'tongue',
  'religion',
  'religious',
  'faith',
  'belief',
  'beliefs',
  'residence',
  'settlement',
  'origin',
  'social',
  'property',
  'age',
  'birth',
  'born',
  'birthday',
  'disability',
  'disabled',
  'marital',
  'married',
]);

/** The category of 11-1(3) and the places of 11-1(2), whose names begin like a social status. */
const lawful = /social_(work(er)?|services?)/g;

/** Whether a name of a field, a column or a value to sort by speaks of a circumstance: `birth_year`, `firstLanguage`. */
export const namesACircumstance = (name: string): boolean =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(lawful, '')
    .split(/[^a-z]+/)
    .some((word) => words.has(word));
