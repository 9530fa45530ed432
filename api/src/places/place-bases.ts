import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../platform/database';
import { LegalBasesRepository } from './legal-bases.repository';
import { LegalBasis } from './legal-basis.entity';
import { PlaceLegalBasis } from './place-legal-basis.entity';

/** That a place rests on an act, named by its title in any of the languages, since a day. */
export interface NamedBasis {
  readonly placeId: string;
  readonly title: string;
  readonly since: LocalDate;
}

/** Acts that forms and files name in free words: looked up in the register, or added to it as a law. */
@Injectable()
export class PlaceBases {
  constructor(private readonly bases: LegalBasesRepository) {}

  /** Lets places rest on acts as well as on those that they rest on already; answers the places for which that is new. */
  async name(work: Work, named: readonly NamedBasis[]): Promise<ReadonlySet<string>> {
    if (named.length === 0) return new Set();
    const ids = await this.idsByTitle(
      work,
      named.map(({ title }) => title),
    );
    const known = await this.bases.ofPlaces(
      work,
      named.map(({ placeId }) => placeId),
    );
    const links = named.flatMap(({ placeId, title, since }) => {
      const legalBasisId = ids.get(title.trim()) as string;
      const restsAlready = known
        .get(placeId)
        ?.some(({ link }) => link.legalBasisId === legalBasisId && link.until === null);
      return restsAlready ? [] : [linkOf(work, { placeId, legalBasisId, since })];
    });
    await this.bases.insertLinks(work, links);
    return new Set(links.map(({ placeId }) => placeId));
  }

  /** For import files: the titles, in every language, of what each place rests on without an end. */
  async titlesOf(work: Work, placeIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const bases = await this.bases.ofPlaces(work, placeIds);
    const titles = [...bases].map(([placeId, links]): [string, ReadonlySet<string>] => [
      placeId,
      new Set(
        links
          .filter(({ link }) => link.until === null)
          .flatMap(({ basis }) => [basis.titleKk, basis.titleRu, basis.titleEn]),
      ),
    ]);
    return new Map(titles);
  }

  /** The act of each title, without looking at spaces around it. */
  private async idsByTitle(work: Work, titles: readonly string[]): Promise<ReadonlyMap<string, string>> {
    await this.bases.lockTitles(work);
    const ids = new Map<string, string>();
    for (const { id, titleKk, titleRu, titleEn } of await this.bases.list(work)) {
      for (const title of [titleKk, titleRu, titleEn]) ids.set(title, id);
    }
    for (const title of new Set(titles.map((text) => text.trim()))) {
      if (ids.has(title)) continue;
      const row = await this.bases.save(work, lawNamed(title, work.now));
      work.audit({
        action: 'legal-basis.create',
        subject: { type: 'legal-basis', id: row.id },
        provision: '11-1(2)',
        detail: { title },
      });
      ids.set(title, row.id);
    }
    return ids;
  }
}

export const linkOf = (
  work: Work,
  given: { readonly placeId: string; readonly legalBasisId: string; readonly since: LocalDate },
): PlaceLegalBasis => Object.assign(new PlaceLegalBasis(), { ...given, until: null, recordedAt: work.now });

/** A law of which nothing but a title is known: the office completes it. */
const lawNamed = (title: string, now: Date): LegalBasis =>
  Object.assign(new LegalBasis(), {
    kind: 'law',
    titleKk: title,
    titleRu: title,
    titleEn: title,
    citation: null,
    inForceFrom: null,
    repealedOn: null,
    version: 1,
    createdAt: now,
  });
