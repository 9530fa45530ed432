import regions from '@shared/places/regions.json';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant } from '../participants';

const listed = regions.map(({ iso }) => `'${iso}'`).join(', ');

/** Append-only: where a participant can travel, in the participant's own word; the highest number counts, no region means all. */
@Entity('travel_declarations')
@Unique('travel_declarations_participant_id_number_key', ['participantId', 'number'])
@Check('travel_declarations_regions_check', `regions <@ array[${listed}]`)
export class TravelDeclaration {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('int') number!: number;
  @Column({ type: 'text', array: true }) regions!: string[];
  @Column('timestamptz') declaredAt!: Date;
}
