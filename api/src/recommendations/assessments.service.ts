import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { AssessmentView, AssessRecommendation } from '@shared/recommendations/recommendation.contract';
import { UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { VisitRegister } from '../visits';
import { Assessment } from './assessment.entity';
import { assessmentMustFollowApproval, assessmentMustRestOnAVisitThatHasBegun } from './dispatch.rules';
import { assessmentView } from './dispatch.view';
import { RecommendationsRepository } from './recommendations.repository';

/** What the mechanism itself finds of a recommendation; what the authority stated stays beside it, untouched. */
@Injectable()
export class Assessments {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly recommendations: RecommendationsRepository,
    private readonly visits: VisitRegister,
  ) {}

  assess(actor: Actor, recommendationId: string, body: AssessRecommendation): Promise<AssessmentView> {
    return this.unit.run(actor, async (work) => {
      const { status, grounds, assessedOn, visitId = null } = body;
      const { report } = (await this.recommendations.approved(work, recommendationId)) ?? notFound();
      refuseIf(mustNotBeInTheFuture(assessedOn, work.today), 'assessedOn');
      refuseIf(assessmentMustFollowApproval(assessedOn, report.approvedOn ?? ''), 'assessedOn');
      if (visitId) await this.refuseUnlessBegun(work, visitId, assessedOn);
      const assessment = await work.manager.save(Assessment, {
        ...{ annualRecommendationId: recommendationId, visitId, status, grounds, assessedOn },
        createdAt: work.now,
      });
      work.audit({
        action: 'annual-recommendation.assess',
        subject: { type: 'annual_recommendation', id: recommendationId },
        provision: '11-9(2)',
        detail: { status, assessedOn, visitId },
      });
      return assessmentView(assessment);
    });
  }

  /** A visit of others is answered like one that does not exist. */
  private async refuseUnlessBegun(work: Work, visitId: string, assessedOn: LocalDate): Promise<void> {
    const visit = await this.visits.visitFacts(work, visitId);
    refuseIf(assessmentMustRestOnAVisitThatHasBegun(visit, assessedOn), 'visitId');
  }
}
