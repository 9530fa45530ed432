import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActsModule } from '../acts';
import { CapacityModule } from '../capacity';
import { ConflictsModule } from '../conflicts';
import { CouncilModule } from '../council';
import { ParticipantsModule } from '../participants';
import { PlacesModule } from '../places';
import { PlansModule } from '../plans';
import { DrawAuditRepository } from './draw-audit.repository';
import { DrawAudit } from './draw-audit.service';
import { DrawExports } from './draw-exports.service';
import { DrawsController } from './draws.controller';
import { GroupChance } from './group-chance.entity';
import { GroupContribution } from './group-contribution.entity';
import { GroupContributions } from './group-contributions.service';
import { GroupDraws } from './group-draws.service';
import { GroupDuties } from './group-duties';
import { GroupExclusion } from './group-exclusion.entity';
import { GroupFiles } from './group-files.service';
import { GroupFormation } from './group-formation.service';
import { GroupMember } from './group-member.entity';
import { GroupPool } from './group-pool.service';
import { GroupRefill } from './group-refill.entity';
import { GroupSeats } from './group-seats.service';
import { GroupsController } from './groups.controller';
import { GroupsRepository } from './groups.repository';
import { GroupsService } from './groups.service';
import { OwnDrawsRepository } from './own-draws.repository';
import { OwnDraws } from './own-draws.service';
import { VisitGroup } from './visit-group.entity';
import { WaitingDraws } from './waiting-draws.service';
import { GroupPlaceUses } from './group-place-uses';

@Module({
  imports: [
    TypeOrmModule.forFeature([VisitGroup, GroupMember, GroupExclusion, GroupContribution, GroupRefill, GroupChance]),
    ActsModule,
    PlacesModule,
    CouncilModule,
    ParticipantsModule,
    CapacityModule,
    ConflictsModule,
    PlansModule,
  ],
  controllers: [DrawsController, GroupsController],
  providers: [
    GroupPlaceUses,
    GroupsRepository,
    OwnDrawsRepository,
    DrawAuditRepository,
    GroupFiles,
    GroupPool,
    GroupDuties,
    GroupDraws,
    GroupSeats,
    GroupFormation,
    GroupContributions,
    GroupsService,
    WaitingDraws,
    OwnDraws,
    DrawExports,
    DrawAudit,
  ],
  exports: [GroupSeats, WaitingDraws, DrawAudit],
})
export class GroupsModule {}
