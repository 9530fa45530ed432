import type { ApproveCode, CodeEditionView } from '@shared/conduct/code-of-conduct.contract';
import type { RecordViolation, ViolationRef } from '@shared/conduct/violation.contract';
import type { TestApp } from '../app';
import { made } from './made';

/** An edition in force from today, unless told. */
export async function approveCode(app: TestApp, of: Partial<ApproveCode> = {}): Promise<CodeEditionView> {
  const today = app.clock.today();
  const body = { approvedOn: today, inForceFrom: today, textKk: 'Кодекс мәтіні', textRu: 'Текст кодекса', ...of };
  return made(await app.as(['ombudsman']).post<CodeEditionView>('/conduct/editions', body));
}

/** Happened and found today, unless told. */
export async function recordViolation(
  app: TestApp,
  of: Pick<RecordViolation, 'participantId'> & Partial<RecordViolation>,
): Promise<ViolationRef> {
  const today = app.clock.today();
  const body = { duty: '11-5(3)', happenedOn: today, foundOn: today, evidence: 'Memo no. 3', ...of };
  return made(await app.as(['office']).post<ViolationRef>('/conduct/violations', body));
}
