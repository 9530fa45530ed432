export { CouncilDecision } from './council-decision.entity';
export { CouncilDecisions } from './council-decisions.service';
export { CouncilMember } from './council-member.entity';
export { CouncilModule } from './council.module';
