import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A key of the Ombudsman's office: complaints are sealed to `recipient`; the identity behind it is sealed with a passphrase. */
@Entity('office_keys')
@Unique(['recipient'])
@Index('office_keys_in_force_key', { synchronize: false })
@Check(
  'office_keys_sealed_identity_check',
  `sealed_identity like '-----BEGIN AGE ENCRYPTED FILE-----%' and sealed_identity not like '%AGE-SECRET-KEY%'`,
)
export class OfficeKey {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') recipient!: string;
  @Column('text') sealedIdentity!: string;
  @Column({ type: 'timestamptz', nullable: true }) retiredAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
