export { isSittingOn } from './commission.rules';
export { CouncilDecision } from './council-decision.entity';
export { CouncilDecisions } from './council-decisions.service';
export { CouncilDuties } from './council-duties.service';
export { CouncilMember } from './council-member.entity';
export { CouncilModule } from './council.module';
