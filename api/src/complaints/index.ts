export { ComplaintRegister } from './complaint-register';
export type { ComplaintFacts } from './complaint-register';
export { Complaint } from './complaint.entity';
export { ComplaintsModule } from './complaints.module';
