export { CapacityModule } from './capacity.module';
export { CapacityService } from './capacity.service';
export type { Journey } from './qualifications.repository';
