/** What one trip carries at most of what places weigh: no more places than a trip reaches, no more days than the month has. Places come one by one. */
export class TripLoad {
  private table: Float64Array;
  private readonly width: number;
  most = 0;

  constructor(
    private readonly tripPlaces: number,
    private readonly capacity: number,
  ) {
    this.width = capacity + 1;
    this.table = new Float64Array((tripPlaces + 1) * this.width);
  }

  clear(): void {
    this.table.fill(0);
    this.most = 0;
  }

  add(weight: number, days: number): void {
    const { table, width } = this;
    for (let count = this.tripPlaces; count > 0; count--)
      for (let used = this.capacity; used >= days; used--) {
        const sum = table[(count - 1) * width + used - days]! + weight;
        const slot = count * width + used;
        if (sum > table[slot]!) table[slot] = sum;
      }
    this.most = Math.max(this.most, table[table.length - 1]!);
  }
}
