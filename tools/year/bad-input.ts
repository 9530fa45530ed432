import { randomUUID } from 'node:crypto';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { PlaceImportView } from '@shared/places/place-import.contract';
import type { Person } from '../play/person';
import type { Narrator } from './narrator';

const header =
  'bin,name_kk,name_ru,name_en,type,region,authority,legal_basis,capacity,persons_held,persons_held_as_of,address,under_mandate_from';

/** What people mistype: each a clear refusal, and nothing is half written. */
export async function playBadInput(tell: Narrator, office: Person): Promise<AuthorityView> {
  tell.chapter('The registers');
  const { items } = await office.get<Page<AuthorityView>>('/authorities?limit=50');
  const authority = items.find(({ code }) => code === 'MIA-PC') ?? items[0];
  if (!authority) throw new Error('there are no authorities');
  const named = { nameKk: 'Мекеме', nameRu: 'Учреждение', nameEn: 'Institution' };
  const place = {
    ...named,
    type: 'correctional_institution',
    regionIso: 'KZ-71',
    authorityId: authority.id,
    legalBasis: 'Кодекс',
    underMandateFrom: '2019-04-01',
  };
  tell.refusal(
    'a place with a wrong BIN',
    await office.refused('POST', '/places', { ...place, bin: '123456789011' }, { code: 'REQUEST.INVALID' }),
  );
  tell.refusal(
    'a date that does not exist',
    await office.refused('POST', '/places', { ...place, underMandateFrom: '2026-02-30' }, { code: 'REQUEST.INVALID' }),
  );
  tell.refusal(
    'a place without a legal basis',
    await office.refused('POST', '/places', { ...place, legalBasis: ' ' }, { provision: '11-1(2)' }),
  );
  tell.refusal(
    'a body of 20 MB',
    await office.refused('POST', '/places', { ...place, address: 'x'.repeat(20 * 1024 * 1024) }, { status: 413 }),
  );
  tell.refusal(
    'a change of a version that is gone',
    await office.refused(
      'PATCH',
      `/authorities/${authority.id}`,
      { nameEn: authority.name.en },
      { code: 'CONFLICT.STALE' },
      { ifMatch: 9_999 },
    ),
  );

  const good = `,Ереже ${randomUUID().slice(0, 8)},Учреждение ${randomUUID().slice(0, 8)},Institution,police_premises,KZ-71,${authority.code},Закон,10,3,2025-12-31,,2019-04-01`;
  const bad = ',Мекеме,Учреждение,Institution,castle,KZ-71,NOBODY,Закон,,,,,2019-04-01';
  const result = await office.post<PlaceImportView>('/places/import', [header, good, bad, ''].join('\n'), {
    contentType: 'text/csv',
  });
  if (result.imported) throw new Error('a file with a refused row was imported');
  const refused = result.rows.find((row) => row.verdict === 'refused');
  tell.step(
    '11-1(2)',
    `an import with one bad row takes nothing: line ${refused?.line}: ${refused?.problems.map((problem) => problem.column).join(', ')}`,
  );
  return authority;
}
