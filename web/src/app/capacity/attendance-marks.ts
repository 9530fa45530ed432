import type { CapacityRow } from '@shared/capacity/capacity.contract';
import type { AttendanceStatus, TrainingView } from '@shared/capacity/training.contract';

/** By participant; an empty mark says that somebody is not on the list. */
export type Marks = Readonly<Record<string, AttendanceStatus | ''>>;

export const marksOf = ({ attendance }: TrainingView): Marks =>
  Object.fromEntries(attendance.map(({ participantId, status }) => [participantId, status]));

export const statusOf = (id: string, touched: Marks, saved: Marks): AttendanceStatus | '' =>
  touched[id] ?? saved[id] ?? '';

/** Everybody with powers today, and whoever is on the list without them by now; by name. */
export function rowsOf(
  { attendance }: TrainingView,
  everybody: readonly CapacityRow[],
): readonly { readonly id: string; readonly fullName: string }[] {
  const known = new Map(everybody.map(({ id, fullName }) => [id, fullName]));
  for (const { participantId, fullName } of attendance) known.set(participantId, fullName);
  return [...known]
    .map(([id, fullName]) => ({ id, fullName }))
    .sort((a, b) => a.fullName.localeCompare(b.fullName, 'kk'));
}
