export { DrawAudit } from './draw-audit.service';
export { GroupSeats } from './group-seats.service';
export type { GroupFacts, GroupSeat } from './group-seats.service';
export { GroupsModule } from './groups.module';
export { whereGroupIsSeenBy } from './groups.repository';
export { VisitGroup } from './visit-group.entity';
export { WaitingDraws } from './waiting-draws.service';
export type { WaitingDraw } from './waiting-draws.service';
