import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ParticipantsModule } from '../participants';
import { PlacesModule } from '../places';
import { ComplaintDuties } from './complaint-duties';
import { ComplaintRegister } from './complaint-register';
import { Complaint } from './complaint.entity';
import { ComplaintsController } from './complaints.controller';
import { ComplaintsRepository } from './complaints.repository';
import { ComplaintsService } from './complaints.service';
import { OfficeKey } from './office-key.entity';
import { OfficeKeysController } from './office-keys.controller';
import { OfficeKeysRepository } from './office-keys.repository';
import { OfficeKeysService } from './office-keys.service';
import { ComplaintPlaceUses } from './complaint-place-uses';

@Module({
  imports: [TypeOrmModule.forFeature([Complaint, OfficeKey]), ParticipantsModule, PlacesModule],
  controllers: [ComplaintsController, OfficeKeysController],
  providers: [
    ComplaintPlaceUses,
    ComplaintsService,
    ComplaintsRepository,
    ComplaintRegister,
    ComplaintDuties,
    OfficeKeysService,
    OfficeKeysRepository,
  ],
  exports: [ComplaintRegister],
})
export class ComplaintsModule {}
