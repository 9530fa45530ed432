import { Injectable } from '@nestjs/common';
import { actNames } from '@shared/acts/act-names';
import type { HomeItem } from '@shared/home/home.contract';
import { hasPermission } from '@shared/permissions';
import { ActsService } from '../acts';
import type { Work } from '../platform/database';
import { firstOf, type Found } from './section';

/** What the Ombudsman's acts leave without a rule; nothing is demanded where nothing is settled. */
@Injectable()
export class ActDuties {
  constructor(private readonly acts: ActsService) {}

  /** 11-2(2): acts of which no edition is in force today, and editions that leave something unset. */
  async unset(work: Work): Promise<Found> {
    const acts = await this.acts.registerOn(work, work.today);
    const { total, items } = firstOf(acts.filter(({ inForce, unset }) => !inForce || unset.length > 0));
    const isReader = hasPermission(work.actor.roles, 'act.read');
    return {
      total,
      items: items.map(({ code, unset }): HomeItem => ({
        id: code,
        link: isReader ? `/office/acts/${code}` : '',
        title: actNames[code],
        params: unset.length > 0 ? { unset: unset.length } : {},
        provision: '11-2(2)',
      })),
    };
  }
}
