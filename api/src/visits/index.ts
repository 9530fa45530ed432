export { VisitRegister } from './visit-register';
export type { MemberWhoCarriedOut, VisitFacts } from './visit-register';
export { Visit } from './visit.entity';
export { VisitsModule } from './visits.module';
