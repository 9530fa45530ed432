export { OpenProposals } from './open-proposals';
export { VisitProposal } from './visit-proposal.entity';
export { VisitProposalsModule } from './visit-proposals.module';
