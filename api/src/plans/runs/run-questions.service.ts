import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { AskWhatIf, PlanRunView, RunOverrides } from '@shared/plans/plan-run.contract';
import { UnitOfWork } from '../../platform/database';
import { notFound, refuseIf } from '../../platform/errors';
import { frozenInput, type FrozenRun, noOverrides } from './frozen-run';
import type { PlanRun } from './plan-run.entity';
import { runMustHaveAPlan, whatIfMustChangeOneThingAtLeast } from './plan-run.rules';
import { PlanRuns } from './plan-runs.service';
import { PlanRunsRepository } from './plan-runs.repository';
import { changedInput, type RunInput } from './run-input';
import { moneyWith } from './run-money';

const millionTengeInTiyn = 100_000_000;

/** What if: children of a run with the same frozen places, seed and time, and other money, reserve or capacity. */
@Injectable()
export class RunQuestions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly runs: PlanRunsRepository,
    private readonly planRuns: PlanRuns,
  ) {}

  ask(actor: Actor, parentId: string, body: AskWhatIf): Promise<PlanRunView> {
    return this.unit.run(actor, async (work) => {
      const parent = (await this.runs.find(work, parentId)) ?? notFound();
      refuseIf(runMustHaveAPlan(parent));
      refuseIf(whatIfMustChangeOneThingAtLeast(body), 'kind');
      const { input } = await this.runs.bytesOf(work, parentId);
      const id = randomUUID();
      await this.runs.insert(work, id, childOf(parent, JSON.parse(input) as RunInput, body));
      await this.runs.copyPlaces(work, parentId, id);
      return this.planRuns.asked(work, id);
    });
  }
}

function childOf(parent: PlanRun, input: RunInput, ask: AskWhatIf): FrozenRun {
  const overrides = overridesOf(parent, ask);
  const yearly = parent.yearly.map((year) => moneyWith(year, overrides));
  const change = {
    availableTiyn: yearly.map(({ availableTiyn }) => availableTiyn),
    capacityPercent: overrides.capacityPercent,
    isMoneyUnlimited: overrides.isMoneyUnlimited,
  };
  return {
    ...{ kind: ask.kind, parentId: parent.id, basisPlanId: parent.basisPlanId, note: null },
    ...{ fromYear: parent.fromYear, years: parent.years, firstMonth: parent.firstMonth },
    ...{ milliseconds: parent.milliseconds, seed: parent.seed, overrides, yearly },
    ...{ assumptions: parent.assumptions, settingsEdition: parent.settingsEdition, places: parent.places },
    ...frozenInput(changedInput(input, change)),
  };
}

function overridesOf(parent: PlanRun, ask: AskWhatIf): RunOverrides {
  if (ask.kind === 'zero_lateness') return { ...noOverrides, isMoneyUnlimited: true };
  if (ask.kind === 'next_million') {
    return { ...noOverrides, extra: { year: dearestYear(parent), tiyn: millionTengeInTiyn } };
  }
  return {
    ...noOverrides,
    moneyPercent: ask.moneyPercent ?? null,
    reservePercent: ask.reservePercent ?? null,
    capacityPercent: ask.capacityPercent ?? null,
  };
}

/** Where a million does most by the prices of the bound; the first of equals. */
function dearestYear({ fromYear, yearOutcomes }: PlanRun): number {
  const prices = (yearOutcomes ?? []).map(({ monthsPerMillion }) => monthsPerMillion ?? 0);
  return fromYear + Math.max(0, prices.indexOf(Math.max(...prices)));
}
