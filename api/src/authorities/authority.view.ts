import type { Actor } from '@shared/actor';
import type { AuthorityRef, AuthorityView } from '@shared/authorities/authority.contract';
import type { Texts } from '@shared/locale';
import { hasPermission } from '@shared/permissions';
import { actionView } from '../platform/states';
import type { Authority } from './authority.entity';

export const nameOf = (row: { nameKk: string; nameRu: string; nameEn: string }): Texts => ({
  kk: row.nameKk,
  ru: row.nameRu,
  en: row.nameEn,
});

export const authorityRef = (row: Authority): AuthorityRef => ({ id: row.id, code: row.code, name: nameOf(row) });

export const authorityView = (row: Authority, actor: Actor): AuthorityView => ({
  ...authorityRef(row),
  bin: row.bin,
  version: row.version,
  actions: hasPermission(actor.roles, 'authority.manage') ? [actionView('change', null, actor)] : [],
});
