/** Where a region stands in the tile picture: columns from the west, rows from the north, both from 1. */
export interface RegionTile {
  readonly iso: string;
  readonly column: number;
  readonly row: number;
}

/** One square a region, approximately where it lies. In the order of reading: row by row, from the west. */
export const regionTiles: readonly RegionTile[] = [
  { iso: 'KZ-39', column: 4, row: 1 },
  { iso: 'KZ-59', column: 5, row: 1 },
  { iso: 'KZ-55', column: 7, row: 1 },
  { iso: 'KZ-27', column: 1, row: 2 },
  { iso: 'KZ-15', column: 3, row: 2 },
  { iso: 'KZ-11', column: 5, row: 2 },
  { iso: 'KZ-71', column: 6, row: 2 },
  { iso: 'KZ-10', column: 7, row: 2 },
  { iso: 'KZ-63', column: 8, row: 2 },
  { iso: 'KZ-23', column: 2, row: 3 },
  { iso: 'KZ-62', column: 4, row: 3 },
  { iso: 'KZ-35', column: 5, row: 3 },
  { iso: 'KZ-33', column: 7, row: 3 },
  { iso: 'KZ-47', column: 1, row: 4 },
  { iso: 'KZ-43', column: 3, row: 4 },
  { iso: 'KZ-61', column: 4, row: 4 },
  { iso: 'KZ-31', column: 5, row: 4 },
  { iso: 'KZ-19', column: 6, row: 4 },
  { iso: 'KZ-79', column: 4, row: 5 },
  { iso: 'KZ-75', column: 6, row: 5 },
];
