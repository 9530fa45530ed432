import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { StoredFile } from '../platform/files';
import { SptContact } from './spt-contact.entity';

@Entity('spt_contact_files')
@Unique(['contactId', 'position'])
@Unique(['fileId'])
export class SptContactFile {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => SptContact, { onDelete: 'RESTRICT' })
  @Column('uuid')
  contactId!: string;
  @ForeignKey(() => StoredFile, { onDelete: 'RESTRICT' })
  @Column('uuid')
  fileId!: string;
  @Column('int') position!: number;
}
