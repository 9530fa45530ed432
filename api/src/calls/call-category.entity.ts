import type { ParticipantCategory } from '@shared/participants/application.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Call } from './call.entity';

/** A category of 11-1(3) that a call wants. */
@Entity('call_categories')
@Unique('call_categories_call_id_category_key', ['callId', 'category'])
@Check(
  'call_categories_category_check',
  `category in ('monitoring_commission_member', 'public_association_member', 'lawyer', 'social_worker', 'doctor')`,
)
@Check('call_categories_wanted_check', 'wanted > 0')
export class CallCategory {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Call, { onDelete: 'RESTRICT' })
  @Column('uuid')
  callId!: string;
  @Column('int') position!: number;
  @Column('text') category!: ParticipantCategory;
  @Column({ type: 'int', nullable: true }) wanted!: number | null;
}
