/** How far a plan may be from the best there is, as a share of it; 0 where nobody is late. */
export const gapOf = (objective: number, bound: number): number =>
  objective === 0 ? 0 : (objective - bound) / objective;
