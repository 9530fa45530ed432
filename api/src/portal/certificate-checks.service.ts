import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CertificateCheck } from '@shared/participants/certificate.contract';
import { Clock } from '../platform/clock';
import { PortalRepository } from './portal.repository';
import { PublicReads } from './public-reads';

/**
 * A card is valid, or nothing is said of it: a card that was never issued, was revoked or belongs to somebody without
 * powers today takes the same one query and gets the same bytes.
 */
@Injectable()
export class CertificateChecks {
  constructor(
    private readonly database: PublicReads,
    private readonly portal: PortalRepository,
    private readonly clock: Clock,
  ) {}

  async check(token: string): Promise<CertificateCheck> {
    const hash = createHash('sha256').update(token).digest('hex');
    const found = await this.database.read((manager) => this.portal.certificate(manager, hash, this.clock.today()));
    return found ? { valid: true, fullName: found.full_name, photo: found.photo.toString('base64') } : { valid: false };
  }
}
