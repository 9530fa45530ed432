/** Waits for what takes as long as it takes: a file that is fetched, a text that is sealed. */
export async function until<Found>(find: () => Found | null | undefined | false, draw: () => void): Promise<Found> {
  for (let tries = 0; tries < 400; tries += 1) {
    draw();
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${find.toString()}`);
}
