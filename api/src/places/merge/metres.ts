interface Spot {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const metresOfADegree = 111_195;

/** Over the ground, right within a few kilometres; null where one of the two is not on the map. */
export function metresBetween(one: Spot, other: Spot): number | null {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null)
    return null;
  const north = (one.latitude - other.latitude) * metresOfADegree;
  const shrink = Math.cos((((one.latitude + other.latitude) / 2) * Math.PI) / 180);
  return Math.hypot(north, (one.longitude - other.longitude) * metresOfADegree * shrink);
}
