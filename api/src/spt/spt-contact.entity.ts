import type { LocalDate } from '@shared/law/local-date';
import type { SptContactKind, SptDirection, SptReaders } from '@shared/spt/spt.contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Append-only: a contact with the Subcommittee as it was registered (11-2(3)). */
@Entity('spt_contacts')
@Check('spt_contacts_kind_check', `kind in ('letter', 'meeting', 'submission')`)
@Check('spt_contacts_direction_check', `direction in ('incoming', 'outgoing')`)
@Check('spt_contacts_open_to_check', `open_to in ('ombudsman', 'office', 'council')`)
@Check('spt_contacts_text_check', `btrim(subject) <> '' and btrim(summary) <> ''`)
@Check('spt_contacts_next_step_check', `next_step_due_on is null or btrim(next_step) <> ''`)
@Check('spt_contacts_next_step_due_on_check', 'next_step_due_on >= contact_on')
@Check('spt_contacts_corrects_check', 'corrects_id <> id')
export class SptContact {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: SptContactKind;
  @Column('text') direction!: SptDirection;
  @Index()
  @Column('date')
  contactOn!: LocalDate;
  @Column('text') subject!: string;
  @Column('text') summary!: string;
  @Column({ type: 'text', nullable: true }) nextStep!: string | null;
  @Column({ type: 'date', nullable: true }) nextStepDueOn!: LocalDate | null;
  @Column({ type: 'text', default: 'ombudsman' }) openTo!: SptReaders;
  @Index()
  @ForeignKey(() => SptContact, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  correctsId!: string | null;
  @Column('text') registeredBy!: string;
  @Column('text') registeredByName!: string;
  @Column('timestamptz') createdAt!: Date;
}
