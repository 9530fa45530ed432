import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council';
import { ParticipantsModule } from '../participants';
import { PlacesModule } from '../places';
import { PlansModule } from '../plans';
import { GroupDuties } from './group-duties';
import { GroupDraws } from './group-draws.service';
import { GroupExclusion } from './group-exclusion.entity';
import { GroupMember } from './group-member.entity';
import { GroupRefill } from './group-refill.entity';
import { GroupSeats } from './group-seats.service';
import { GroupsController } from './groups.controller';
import { GroupsRepository } from './groups.repository';
import { GroupsService } from './groups.service';
import { VisitGroup } from './visit-group.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([VisitGroup, GroupMember, GroupExclusion, GroupRefill]),
    PlacesModule,
    CouncilModule,
    ParticipantsModule,
    PlansModule,
  ],
  controllers: [GroupsController],
  providers: [GroupsRepository, GroupDuties, GroupDraws, GroupSeats, GroupsService],
  exports: [GroupSeats],
})
export class GroupsModule {}
