import type { AuthorityView, CreateAuthority } from '@shared/authorities/authority.contract';
import type { TestApp } from '../app';
import { nextBin } from './bins';
import { made } from './made';

let serial = 0;

/** @example const ministry = await makeAuthority(app, { code: 'MIA' }) */
export async function makeAuthority(app: TestApp, given: Partial<CreateAuthority> = {}): Promise<AuthorityView> {
  serial += 1;
  const body: CreateAuthority = {
    code: `BODY-${serial}`,
    nameKk: `№ ${serial} министрлік`,
    nameRu: `Министерство № ${serial}`,
    nameEn: `Ministry No. ${serial}`,
    bin: nextBin(),
    ...given,
  };
  return made(await app.as(['office']).post<AuthorityView>('/authorities', body));
}
