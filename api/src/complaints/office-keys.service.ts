import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CreateOfficeKey, OfficeKeyView } from '@shared/complaints/office-key.contract';
import { UnitOfWork } from '../platform/database';
import { Refusal, refuseIf } from '../platform/errors';
import { identityMustBeSealed } from './complaint.rules';
import { officeKeyView } from './complaint.view';
import { OfficeKey } from './office-key.entity';
import { OfficeKeysRepository } from './office-keys.repository';

@Injectable()
export class OfficeKeysService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly keys: OfficeKeysRepository,
  ) {}

  current(actor: Actor): Promise<OfficeKeyView> {
    return this.unit.read(actor, async (work) => {
      const key = await this.keys.inForce(work);
      if (!key) throw new Refusal('OFFICE_KEY.MISSING', { provision: '11-10(1)' });
      return officeKeyView(key, actor);
    });
  }

  /** The key before stays for what was sealed to it, and takes no more. */
  replace(actor: Actor, body: CreateOfficeKey): Promise<OfficeKeyView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(identityMustBeSealed(body.sealedIdentity), 'sealedIdentity');
      const before = await this.keys.inForceForRetiring(work);
      if (before) await this.keys.save(work, Object.assign(before, { retiredAt: work.now }));
      const key = Object.assign(new OfficeKey(), { ...body, retiredAt: null, createdAt: work.now });
      await this.keys.save(work, key);
      const detail = { retired: before?.id ?? null };
      work.audit({
        action: 'office-key.replace',
        subject: { type: 'office-key', id: key.id },
        provision: '11-10(1)',
        detail,
      });
      return officeKeyView(key, actor);
    });
  }
}
