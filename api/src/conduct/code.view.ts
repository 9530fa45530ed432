import type { Actor } from '@shared/actor';
import type { CodeEditionSummary, CodeEditionView } from '@shared/conduct/code-of-conduct.contract';
import { hasPermission } from '@shared/permissions';
import { actionView } from '../platform/states';
import type { CodeEdition } from './code-edition.entity';
import { editionMustBeInForce, editionMustBeUnacknowledged } from './code.rules';

/** An edition with what the reader has said to it. */
export interface CodeFile {
  readonly row: CodeEdition;
  readonly isInForce: boolean;
  readonly acknowledgedAt: Date | null;
}

export const codeEditionSummary = (row: CodeEdition, isInForce: boolean): CodeEditionSummary => ({
  id: row.id,
  number: row.number,
  approvedOn: row.approvedOn,
  inForceFrom: row.inForceFrom,
  isInForce,
});

export const codeEditionView = ({ row, isInForce, acknowledgedAt }: CodeFile, actor: Actor): CodeEditionView => ({
  ...codeEditionSummary(row, isInForce),
  text: { kk: row.textKk, ru: row.textRu, en: row.textEn },
  acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
  actions:
    hasPermission(actor.roles, 'code-of-conduct.acknowledge') && actor.participantId
      ? [
          actionView(
            'acknowledge',
            editionMustBeInForce(isInForce) ?? editionMustBeUnacknowledged(acknowledgedAt !== null),
            actor,
          ),
        ]
      : [],
});
