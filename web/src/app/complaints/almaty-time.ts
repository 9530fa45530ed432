const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Almaty', dateStyle: 'short', timeStyle: 'medium' });

/** What the clock in Almaty shows, `2026-03-02T10:15`, as the browser's field of day and time takes it. */
export const almatyTime = (at: Date): string => clock.format(at).replace(' ', 'T').slice(0, 16);

/**
 * The instant at which the clock in Almaty showed this, with the offset of that day (+06:00 until 29 February 2024, +05:00
 * since). What is no time stays as it is, so that the contract says so at its field.
 * @example almatyInstant('2026-03-02T10:15') // '2026-03-02T10:15:00+05:00'
 */
export function almatyInstant(local: string): string {
  const asIfUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? Date.parse(`${local}:00Z`) : NaN;
  if (Number.isNaN(asIfUtc)) return local;
  const isIt = (hours: number) => almatyTime(new Date(asIfUtc - hours * 3_600_000)) === local;
  const hours = [5, 6, 7].find(isIt) ?? 5;
  return `${local}:00+0${hours}:00`;
}
