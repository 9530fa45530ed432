import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Work } from '../platform/database';
import { Certificate } from './certificate.entity';

@Injectable()
export class CertificatesRepository {
  inUse(work: Work, participantId: string): Promise<Certificate | null> {
    return work.manager.findOneBy(Certificate, { participantId, revokedAt: IsNull() });
  }

  save(work: Work, row: Certificate): Promise<Certificate> {
    return work.manager.save(Certificate, row);
  }

  /** Without gaps: those who issue in one year wait for each other. */
  async nextNumber(work: Work, year: number): Promise<number> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('certificates'), $1)`, [year]);
    const last = await work.manager.maximum(Certificate, 'number', { year });
    return (last ?? 0) + 1;
  }
}
