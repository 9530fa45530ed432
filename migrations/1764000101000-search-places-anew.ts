import { MigrationInterface, QueryRunner } from 'typeorm';
import { searchText } from '@shared/places/search-text';

interface Named {
  readonly id: string;
  readonly search_text: string;
  readonly texts: readonly (string | null)[];
}

/** The text that a search compares is made in a new way (accents and unseen signs count for nothing): it is written anew. */
export class SearchPlacesAnew1764000101000 implements MigrationInterface {
  name = 'SearchPlacesAnew1764000101000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const places: Named[] = await queryRunner.query(`
      select p.id, p.search_text, array[p.name_kk, p.name_ru, p.name_en, p.bin] || coalesce(
        (select array_agg(name order by h.until, at) from place_history h
           cross join lateral unnest(array[h.name_kk, h.name_ru, h.name_en]) with ordinality as n(name, at)
           where h.place_id = p.id and h.kind = 'name'), '{}') as texts
      from places p`);
    for (const { id, search_text: before, texts } of places) {
      const after = searchText(...texts);
      if (after !== before) await queryRunner.query('update places set search_text = $2 where id = $1', [id, after]);
    }
  }

  /** The old way found less in the same column: nothing is to be undone. */
  async down(): Promise<void> {}
}
