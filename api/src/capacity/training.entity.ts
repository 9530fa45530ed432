import type { Competence } from '@shared/capacity/competences';
import { competences } from '@shared/capacity/competences';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

const listed = competences.map((competence) => `'${competence}'`).join(', ');

@Entity('trainings')
@Index('trainings_ended_on_idx', ['endedOn'])
@Check('trainings_competences_check', `competences <@ array[${listed}]`)
@Check('trainings_good_for_months_check', 'good_for_months between 1 and 120')
@Check('trainings_places_check', 'places between 1 and 1000')
@Check('trainings_days_check', 'ended_on >= held_on')
export class Training {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') titleKk!: string;
  @Column('text') titleRu!: string;
  @Column({ type: 'text', nullable: true }) titleEn!: string | null;
  /** First day. */
  @Column('date') heldOn!: LocalDate;
  /** Last day: from it on, who attended holds the competences. */
  @Column('date') endedOn!: LocalDate;
  @Column('text') organiser!: string;
  @Column({ type: 'text', array: true }) competences!: Competence[];
  /** Months for which a competence is good; null where it does not expire. */
  @Column({ type: 'int', nullable: true }) goodForMonths!: number | null;
  @Column({ type: 'int', nullable: true }) places!: number | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
