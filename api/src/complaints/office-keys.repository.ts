import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Work } from '../platform/database';
import { OfficeKey } from './office-key.entity';

@Injectable()
export class OfficeKeysRepository {
  inForce(work: Work): Promise<OfficeKey | null> {
    return work.manager.findOneBy(OfficeKey, { retiredAt: IsNull() });
  }

  /** Shared with other registrations, exclusive of a change of keys: nothing is sealed to a key while it is retired. */
  inForceForSealing(work: Work): Promise<OfficeKey | null> {
    return work.manager.findOne(OfficeKey, { where: { retiredAt: IsNull() }, lock: { mode: 'pessimistic_read' } });
  }

  inForceForRetiring(work: Work): Promise<OfficeKey | null> {
    return work.manager.findOne(OfficeKey, { where: { retiredAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  find(work: Work, id: string): Promise<OfficeKey> {
    return work.manager.findOneByOrFail(OfficeKey, { id });
  }

  save(work: Work, row: OfficeKey): Promise<OfficeKey> {
    return work.manager.save(OfficeKey, row);
  }
}
