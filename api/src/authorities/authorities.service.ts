import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  AuthorityRef,
  AuthorityView,
  ChangeAuthority,
  CreateAuthority,
} from '@shared/authorities/authority.contract';
import type { Page, PageQuery } from '@shared/page';
import { applyChange, bump, requireVersion, UnitOfWork, Work } from '../platform/database';
import { notFound, Refusal } from '../platform/errors';
import { AuthoritiesRepository } from './authorities.repository';
import { Authority } from './authority.entity';
import { authorityRef, authorityView } from './authority.view';

@Injectable()
export class AuthoritiesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly authorities: AuthoritiesRepository,
  ) {}

  list(actor: Actor, query: PageQuery): Promise<Page<AuthorityView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.authorities.page(work, query);
      return { items: items.map((row) => authorityView(row, actor)), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<AuthorityView> {
    return this.unit.read(actor, async (work) =>
      authorityView((await this.authorities.find(work, id)) ?? notFound(), actor),
    );
  }

  create(actor: Actor, body: CreateAuthority): Promise<AuthorityView> {
    return this.unit.run(actor, async (work) => {
      const row = Object.assign(new Authority(), { ...body, bin: body.bin ?? null, version: 1, createdAt: work.now });
      await this.authorities.save(work, row);
      work.audit({
        action: 'authority.create',
        subject: { type: 'authority', id: row.id },
        detail: { code: row.code },
      });
      return authorityView(row, actor);
    });
  }

  change(actor: Actor, id: string, version: number, body: ChangeAuthority): Promise<AuthorityView> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.authorities.findForChange(work, id)) ?? notFound();
      requireVersion(row, version, () => authorityView(row, actor));
      const changed = applyChange<Authority>(row, body);
      bump(row);
      await this.authorities.save(work, row);
      work.audit({ action: 'authority.change', subject: { type: 'authority', id }, detail: { changed } });
      return authorityView(row, actor);
    });
  }

  /** For later features: how to name the authority that a record points to; `field` is where the request named it. */
  async refOf(work: Work, id: string, field = 'authorityId'): Promise<AuthorityRef> {
    const row = await this.authorities.find(work, id);
    if (!row) throw new Refusal('AUTHORITY.UNKNOWN', { field });
    return authorityRef(row);
  }

  /** For lists of later features: the names of many authorities by their ids, in one query. */
  async refsOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, AuthorityRef>> {
    const rows = await this.authorities.findAll(work, ids);
    return new Map(rows.map((row) => [row.id, authorityRef(row)]));
  }

  /** For import files, which name an authority by its code. */
  async idsByCode(work: Work): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.authorities.idsByCode(work)).map(({ code, id }) => [code, id]));
  }
}
