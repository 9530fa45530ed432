import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  type GiveVoluntaryData,
  type VoluntaryAnswers,
  type VoluntaryDataView,
  type VoluntaryIndicators,
} from '@shared/voluntary-data/voluntary-data.contract';
import { DrawAudit } from '../groups';
import { UnitOfWork, type Work } from '../platform/database';
import { refuseIf } from '../platform/errors';
import { participantOf } from './voluntary-data.policy';
import { VoluntaryDataRepository } from './voluntary-data.repository';
import * as rules from './voluntary-data.rules';

/** Nobody asks this service for anything: a folder rule keeps every other feature out (11-8(2)). */
@Injectable()
export class VoluntaryDataService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly data: VoluntaryDataRepository,
    private readonly draws: DrawAudit,
  ) {}

  mine(actor: Actor): Promise<VoluntaryDataView> {
    return this.unit.read(actor, async (work) => {
      record(work, 'voluntary-data.read');
      return this.viewOf(work);
    });
  }

  give(actor: Actor, { consentEdition, ...body }: GiveVoluntaryData): Promise<VoluntaryDataView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(rules.consentMustBeToTheCurrentText(consentEdition), 'consentEdition');
      await this.data.putOwn(work, answersOf(body), consentEdition);
      record(work, 'voluntary-data.give', { consentEdition });
      return this.viewOf(work);
    });
  }

  /** The answers are gone for good; that the consent was withdrawn is all that stays. */
  delete(actor: Actor): Promise<void> {
    return this.unit.run(actor, async (work) => {
      if (await this.data.deleteOwn(work)) record(work, 'voluntary-data.withdraw');
    });
  }

  /** 11-8(2): how the draws of a year fell, in aggregate, after the fact. A year that was counted is not audited again. */
  async indicators(actor: Actor, year: number): Promise<VoluntaryIndicators> {
    const kept = await this.unit.read(actor, (work) => {
      refuseIf(rules.yearMustBeOver(year, work.today), 'year');
      const subject = { type: 'voluntary-indicators', id: String(year) };
      work.audit({ action: 'voluntary-data.count', subject, provision: '11-8(2)' });
      return this.data.indicators(work, year, []);
    });
    if (kept.countedOn) return { year, ...kept };
    const { participants } = await this.draws.of(actor, { from: `${year}-01-01`, to: `${year}-12-31` });
    const counted = await this.unit.run(actor, (work) => this.data.indicators(work, year, participants));
    return { year, ...counted };
  }

  private async viewOf(work: Work): Promise<VoluntaryDataView> {
    const given = await this.data.own(work);
    if (!given) return { given: null };
    const { answers, edition, consentedAt } = given;
    return { given: { answers, consentEdition: edition, consentedAt: new Date(consentedAt).toISOString() } };
  }
}

const answersOf = (body: Omit<GiveVoluntaryData, 'consentEdition'>): VoluntaryAnswers => ({
  sex: body.sex ?? null,
  ageBand: body.ageBand ?? null,
  settlement: body.settlement ?? null,
  firstLanguage: body.firstLanguage ?? null,
  disability: body.disability ?? null,
});

const record = (work: Work, action: string, detail?: { consentEdition: string }): void =>
  work.audit({
    action,
    subject: { type: 'voluntary-data', id: participantOf(work.actor) },
    provision: '11-8(2)',
    detail,
  });
