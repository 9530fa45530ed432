export { OpenDuties } from './open-duties';
export type { DutySource } from './open-duties';
export { ParticipantFlags } from './participant-flags.service';
export type { FlaggedParticipant } from './participant-flags.service';
export { powersEnded, powersRestored, powersSuspended } from './participant.events';
export { Participant } from './participant.entity';
export { ParticipantsModule } from './participants.module';
export type { ParticipantInForce } from './participants.repository';
export { ParticipantsService } from './participants.service';
