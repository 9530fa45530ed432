export { replayDraw } from './draw';
export { GroupSeats } from './group-seats.service';
export type { GroupFacts, GroupSeat } from './group-seats.service';
export { GroupsModule } from './groups.module';
export { seesEveryGroup } from './group.policy';
export { groupIsSeen, whereGroupIsSeenBy } from './groups.repository';
export { VisitGroup } from './visit-group.entity';
