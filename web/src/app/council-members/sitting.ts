import type { CouncilMemberView } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';

export type SeatState = 'sitting' | 'ahead' | 'left' | 'ended';

export function seatStateOn(
  day: LocalDate,
  { termFrom, termTo, endedOn }: Pick<CouncilMemberView, 'termFrom' | 'termTo' | 'endedOn'>,
): SeatState {
  if (endedOn !== null && endedOn <= day) return 'left';
  if (termTo !== null && termTo < day) return 'ended';
  return termFrom > day ? 'ahead' : 'sitting';
}
