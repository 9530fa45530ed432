export { VisitProposalsModule } from './visit-proposals.module';
