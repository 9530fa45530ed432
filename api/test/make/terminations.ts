import type { TerminationId } from '@shared/law/terminations';
import type { ParticipantView, TerminatePowers } from '@shared/participants/participant.contract';
import type { Answer, TestApp } from '../app';
import { uploadPdf } from './files';

/**
 * Asks for the end of powers with all that the ground needs (11-6): resignation today unless told.
 *
 * @example const { status } = await terminate(app, id, { ground: '11-6(6)', effectiveOn: '2026-03-10' });
 */
export async function terminate(
  app: TestApp,
  participantId: string,
  { ground = '11-6(2)', ...of }: Partial<TerminatePowers> = {},
): Promise<Answer<ParticipantView & { code: string; provision: string; title: string }>> {
  const office = app.as(['office']);
  return office.post(`/participants/${participantId}/termination`, {
    ground,
    effectiveOn: app.clock.today(),
    evidence: 'Paper no. 1 of 1 March 2026',
    ...(ground === '11-6(7)' && { citation: 'Law on public monitoring, art. 4' }),
    ...(needsDocument(ground) && { fileId: await uploadPdf(office, `${ground} of ${participantId}`) }),
    ...of,
  });
}

const needsDocument = (ground: TerminationId): boolean => ground === '11-6(2)';
