export { powersEnded } from './participant.events';
export { Participant } from './participant.entity';
export { ParticipantsModule } from './participants.module';
export type { ParticipantInForce } from './participants.repository';
export { ParticipantsService } from './participants.service';
