import type { LocalDate } from '@shared/law';

/** Keeps the groups of a number and its sign on one line. */
const NARROW_SPACE = '\u202f';

/** '2026-11-22' → '22.11.2026', in Kazakh as in Russian. */
export function dayInWriting(day: LocalDate): string {
  return day.split('-').reverse().join('.');
}

const ALMATY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Almaty',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The instant as the clock on the wall in Almaty shows it: '22.11.2026 14:05'. */
export function instantInWriting(instant: Date): string {
  const part = Object.fromEntries(ALMATY.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part['day']}.${part['month']}.${part['year']} ${part['hour']}:${part['minute']}`;
}

/** 3500 → '3 500' with a narrow space. */
export function countInWriting(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
}

/** An amount in tiyn as tenge: 123456789 → '1 234 567,89 ₸', in Kazakh as in Russian. */
export function tengeInWriting(tiyn: number): string {
  if (!Number.isSafeInteger(tiyn)) throw new RangeError(`not a whole number of tiyn: ${tiyn}`);
  const amount = Math.abs(tiyn);
  const cents = String(amount % 100).padStart(2, '0');
  return `${tiyn < 0 ? '−' : ''}${countInWriting(Math.floor(amount / 100))},${cents}${NARROW_SPACE}₸`;
}
