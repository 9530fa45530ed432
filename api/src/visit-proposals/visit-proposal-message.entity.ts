import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Complaint } from '../complaints';
import { VisitProposal } from './visit-proposal.entity';

/** What a proposed special visit rests on (11-7(1)(3)): read by the Ombudsman and the office only, or it would name who complained. */
@Entity('visit_proposal_messages')
@Unique(['proposalId', 'complaintId'])
export class VisitProposalMessage {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitProposal, { onDelete: 'RESTRICT' })
  @Column('uuid')
  proposalId!: string;
  @ForeignKey(() => Complaint, { onDelete: 'RESTRICT' })
  @Column('uuid')
  complaintId!: string;
  /** As the register has it; the database fills it in, whatever is written here. */
  @Column('boolean') concernsTorture!: boolean;
}
