import type { APIRequestContext, APIResponse } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { type Locale, locales } from '@shared/locale';
import type { FieldProblem, Problem } from '@shared/problem';
import { expect, test } from './journey';
import { denied, type Expected, mistakes, place, stale, type Subject } from './mistakes';
import { rowCounts } from './platform';

async function expectProblem(answer: APIResponse, locale: Locale, expected: Expected): Promise<Problem> {
  expect(answer.headers()['content-type']).toContain('application/problem+json');
  const problem = (await answer.json()) as Problem;
  expect(problem).toMatchObject({
    status: expected.status,
    code: expected.code,
    title: expected.title[locale],
    ...(expected.provision && { provision: expected.provision }),
  });
  expect(answer.status()).toBe(expected.status);
  expect(problem.correlationId).not.toBe('');
  const wrong = problem.fields?.find(({ field }: FieldProblem) => field === expected.field);
  if (expected.field) expect(wrong, `the field ${expected.field} is named`).toBeDefined();
  if (expected.message) expect(wrong?.message).toBe(expected.message[locale]);
  return problem;
}

test.describe('Bad input is refused in the reader’s language and leaves nothing behind', () => {
  for (const { what, ask, ...expected } of mistakes) {
    test(what, async ({ people, platform }) => {
      const office = people.role('office');
      const ids = await anAuthority(await people.requestsOf(office, 'en'));
      const before = await rowCounts(platform);
      for (const locale of locales) {
        const api = await people.requestsOf(office, locale);
        await expectProblem(await ask(api, ids), locale, expected);
      }
      expect(await rowCounts(platform)).toEqual(before);
    });
  }

  test('a stale change is told what the record is now', async ({ people }) => {
    const api = await people.requestsOf(people.role('office'), 'en');
    const { authority, version } = await anAuthority(api);
    const answer = await api.patch(`/api/v1/authorities/${authority}`, {
      data: { nameEn: 'Other' },
      headers: { 'if-match': `"${version + 7}"` },
    });
    expect((await expectProblem(answer, 'en', stale)).current).toMatchObject({ id: authority, version });
  });

  test('an act without the right to it', async ({ people, platform }) => {
    const { authority } = await anAuthority(await people.requestsOf(people.role('office'), 'en'));
    const strangers = (['council', 'participant', 'authority', 'administrator'] as const).map((role) =>
      people.role(role),
    );
    for (const stranger of strangers) await people.requestsOf(stranger, 'en');
    const before = await rowCounts(platform);
    for (const stranger of strangers)
      for (const locale of locales) {
        const api = await people.requestsOf(stranger, locale);
        await expectProblem(await api.post('/api/v1/places', { data: place(authority) }), locale, denied);
      }
    expect(await rowCounts(platform)).toEqual(before);
  });

  test('an act of somebody who has not signed in', async ({ request, platform }) => {
    const before = await rowCounts(platform);
    const title = { kk: 'Жүйеге кіріңіз.', ru: 'Войдите в систему.', en: 'Sign in first.' };
    for (const locale of locales) {
      const headers = { 'accept-language': locale };
      const answer = await request.post('/api/v1/places', { headers, data: place(randomUUID()) });
      await expectProblem(answer, locale, { status: 401, code: 'SESSION.REQUIRED', title });
    }
    expect(await rowCounts(platform)).toEqual(before);
  });

  test('a file of places with one bad row takes none of them', async ({ people, platform }) => {
    const api = await people.requestsOf(people.role('office'), 'en');
    const before = await rowCounts(platform);
    const header =
      'bin,name_kk,name_ru,name_en,type,region,authority,legal_basis,capacity,persons_held,persons_held_as_of,address,under_mandate_from';
    const good = `,Мекеме ${randomUUID()},Учреждение,Institution,police_premises,KZ-71,MIA,Закон,10,3,2025-12-31,,2019-04-01`;
    const bad = ',Мекеме,Учреждение,Institution,castle,KZ-71,NOBODY,Закон,,,,,2019-02-30';
    const answer = await api.post('/api/v1/places/import', {
      headers: { 'content-type': 'text/csv' },
      data: [header, good, bad, ''].join('\n'),
    });
    const result = (await answer.json()) as { imported: boolean; rows: { line: number; verdict: string }[] };
    expect(result).toMatchObject({ imported: false });
    expect(result.rows).toContainEqual(expect.objectContaining({ line: 3, verdict: 'refused' }));
    expect(await rowCounts(platform)).toEqual(before);
  });

  test('the same request twice is done once, and its key is good for no other', async ({ people, platform }) => {
    const api = await people.requestsOf(people.role('office'), 'en');
    const { authority } = await anAuthority(api);
    const headers = { 'idempotency-key': randomUUID() };
    const name = randomUUID().slice(0, 8);
    const data = place(authority, { nameEn: `Institution ${name}`, legalBasis: `Law ${name}` });
    const before = await rowCounts(platform);
    const [first, second] = await Promise.all([
      api.post('/api/v1/places', { headers, data }),
      api.post('/api/v1/places', { headers, data }),
    ]);
    const third = await api.post('/api/v1/places', { headers, data });
    expect([first.status(), second.status(), third.status()]).toEqual([201, 201, 201]);
    const made = (await first.json()) as object;
    expect(await second.json()).toEqual(made);
    expect(await third.json()).toEqual(made);

    const other = await api.post('/api/v1/places', { headers, data: place(authority, { nameEn: 'Another' }) });
    await expectProblem(other, 'en', {
      status: 409,
      code: 'IDEMPOTENCY.KEY_REUSED',
      title: {
        kk: 'Бұл кілтпен басқа сұрау жіберілген.',
        ru: 'С этим ключом уже был отправлен другой запрос.',
        en: 'Another request was already sent with this key.',
      },
    });
    const after = await rowCounts(platform);
    expect(after['places']).toBe((before['places'] ?? 0) + 1);
    // The place, and the law that it rests on, of which the register had not heard.
    expect(after['legal_bases']).toBe((before['legal_bases'] ?? 0) + 1);
    expect(after['audit_entries']).toBe((before['audit_entries'] ?? 0) + 2);
  });
});

async function anAuthority(api: APIRequestContext): Promise<Subject> {
  const answer = await api.get('/api/v1/authorities?limit=1');
  const { items } = (await answer.json()) as { items: { id: string; version: number }[] };
  const [found] = items;
  if (!found) throw new Error('The demonstration has no authority.');
  return { authority: found.id, version: found.version };
}
