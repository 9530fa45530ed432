export { acceptCsv } from './import/accept-csv';
export { dueOf } from './place.due';
export { Place } from './place.entity';
export { mustBeUnderTheMandate } from './place.rules';
export type { MandatePeriod } from './place.rules';
export { PlacesModule } from './places.module';
export { PlacesService } from './places.service';
export type { PlaceFacts } from './places.service';
export { Region } from './region.entity';
