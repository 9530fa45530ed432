import {
  actParameterNames,
  type ActCode,
  type ActView,
  type EditionSummary,
  type EditionView,
} from '@shared/acts/act.contract';
import type { Actor } from '@shared/actor';
import { hasPermission } from '@shared/permissions';
import type { LocalDate } from '@shared/law/local-date';
import type { StoredFile } from '../platform/files';
import { actionsOf, actionView } from '../platform/states';
import type { ActEdition } from './act-edition.entity';
import { type EditionFacts, editionStates } from './act.states';

/** An edition with everything that is judged or shown of it. */
export interface EditionFile {
  readonly row: ActEdition;
  readonly newest: ActEdition | null;
  readonly file: Pick<StoredFile, 'size' | 'sha256'> | null;
}

export const factsOf = ({ row, newest }: Pick<EditionFile, 'row' | 'newest'>): EditionFacts => ({ ...row, newest });

export const editionSummary = (row: ActEdition): EditionSummary => ({
  id: row.id,
  version: row.version,
  code: row.code,
  status: row.status,
  number: row.number,
  title: { kk: row.titleKk, ru: row.titleRu, en: row.titleEn },
  approvedOn: row.approvedOn,
  inForceFrom: row.inForceFrom,
  repealedOn: row.repealedOn,
  parameters: row.parameters,
});

export const editionView = (of: EditionFile, actor: Actor): EditionView => ({
  ...editionSummary(of.row),
  file: of.file && { size: of.file.size, sha256: of.file.sha256 },
  actions: actionsOf(editionStates, of.row.status, factsOf(of), actor),
});

export function actView(
  code: ActCode,
  on: LocalDate,
  { inForce, draft }: { inForce: ActEdition | null; draft: ActEdition | null },
  actor: Actor,
): ActView {
  return {
    code,
    on,
    inForce: inForce && editionSummary(inForce),
    unset: actParameterNames[code].filter((name) => inForce?.parameters[name] === undefined),
    draft: draft && editionSummary(draft),
    actions: hasPermission(actor.roles, 'act.prepare')
      ? [actionView('prepare', draft && { code: 'ACT.DRAFT_EXISTS' }, actor)]
      : [],
  };
}
