/** The figures and short words that an item may carry, in the order in which they are read. Each has a label in the texts. */
export const homeFactNames = [
  'number',
  'year',
  'authority',
  'place',
  'region',
  'visitKind',
  'proposedOn',
  'act',
  'repealedOn',
  'session',
  'heldOn',
  'items',
  'papers',
  'role',
  'step',
  'submittedOn',
  'ending',
  'lastVisitOn',
  'registeredOn',
  'startsOn',
  'endsOn',
  'signed',
  'of',
  'count',
  'unset',
] as const;
export type HomeFactName = (typeof homeFactNames)[number];

export interface HomeFact {
  readonly name: HomeFactName;
  readonly value: string | number;
}

/** What the item says, without what it leaves empty. */
export function factsOf(params: Readonly<Record<string, string | number>>): readonly HomeFact[] {
  return homeFactNames.flatMap((name) => {
    const value = params[name];
    return value === undefined || value === '' ? [] : [{ name, value }];
  });
}
