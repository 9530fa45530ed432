import type { AvailabilityView } from '@shared/capacity/availability.contract';
import type { TravelDeclaration } from './travel-declaration.entity';
import type { UnavailablePeriod } from './unavailable-period.entity';

export const availabilityView = (
  declaration: TravelDeclaration | null,
  periods: readonly UnavailablePeriod[],
): AvailabilityView => ({
  regions: declaration?.regions ?? [],
  declaredAt: declaration?.declaredAt.toISOString() ?? null,
  version: declaration?.number ?? 0,
  periods: periods.map(({ id, startsOn, endsOn }) => ({ id, startsOn, endsOn })),
});
