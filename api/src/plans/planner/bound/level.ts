/**
 * How far above the best value the next steps aim (Polyak's rule with a target that is not known): as far as before while that succeeds, less far
 * after some steps in vain.
 */
export class Level {
  best = -Infinity;
  private vain = 0;

  constructor(
    public rise: number,
    private readonly patience: number,
    private readonly shrink: number,
  ) {}

  /** @returns whether the steps since the last success were in vain, so that the search goes back to the best prices and aims lower */
  note(value: number): boolean {
    this.vain = value > this.best + 0.01 * this.rise ? 0 : this.vain + 1;
    this.best = Math.max(this.best, value);
    if (this.vain <= this.patience) return false;
    this.vain = 0;
    this.rise *= this.shrink;
    return true;
  }

  /** The step along a direction of this squared length that would reach the target if the value rose in a straight line. */
  step(value: number, squaredLength: number, ceiling: number): number {
    const target = Math.min(this.best + this.rise, Math.max(ceiling, this.best));
    return squaredLength > 0 ? Math.max(0, target - value) / squaredLength : 0;
  }
}
