import type { MediaType } from '@shared/files/file.contract';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Never changes once a record has claimed it. It has no name: what people call their files is often about people. */
@Entity('stored_files')
@Index('stored_files_unclaimed_idx', { synchronize: false })
@Check('stored_files_media_type_check', `media_type in ('application/pdf', 'image/jpeg', 'image/png')`)
@Check('stored_files_size_check', 'size = octet_length(content) and size > 0')
@Check('stored_files_sha256_check', `sha256 = encode(sha256(content), 'hex')`)
export class StoredFile {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') mediaType!: MediaType;
  /** Read by name only: a query for the record beside it does not drag the bytes along. */
  @Column('bytea', { select: false }) content!: Buffer;
  @Column('int') size!: number;
  @Column('text') sha256!: string;
  @Column('text') uploadedBy!: string;
  @Column({ type: 'timestamptz', nullable: true }) claimedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
