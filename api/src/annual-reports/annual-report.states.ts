import type { AnnualReportStatus } from '@shared/annual-reports/annual-report.contract';
import { defineStates } from '../platform/states';
import {
  type AnnualReportFacts,
  financialReportMustBeAttached,
  reportMustProposeLegislation,
  reportMustRecommend,
  someBodyMustStillWait,
} from './annual-report.rules';

export type AnnualReportAction = 'write' | 'compile' | 'approve' | 'dispatch' | 'publish';

const dispatch = { permission: 'annual-report.publish', rules: [someBodyMustStillWait] } as const;

/** 11-9: compiled and written, approved by the Council, then sent to each body and published, in either order. */
export const annualReportStates = defineStates<AnnualReportStatus, AnnualReportAction, AnnualReportFacts>('draft', {
  draft: {
    write: { to: 'draft', permission: 'annual-report.prepare' },
    compile: { to: 'draft', permission: 'annual-report.prepare' },
    approve: {
      to: 'approved',
      permission: 'annual-report.prepare',
      rules: [reportMustRecommend, reportMustProposeLegislation, financialReportMustBeAttached],
    },
  },
  approved: {
    dispatch: { to: 'approved', ...dispatch },
    publish: { to: 'published', permission: 'annual-report.publish' },
  },
  published: {
    dispatch: { to: 'published', ...dispatch },
  },
});
