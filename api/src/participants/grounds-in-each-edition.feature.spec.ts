import { editionOn } from '@shared/law/editions';
import { type Ground, groundsInForceOn } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import { type Locale, locales } from '@shared/locale';
import { citeProvision } from '../platform/errors';
import type { LetterText } from '@shared/participants/letter.contract';
import { testApp, type TestApp } from '../../test/app';
import { decide } from '../../test/make/council';
import { nextIin } from '../../test/make/iins';
import { made } from '../../test/make/made';
import type { ApplicationView } from '@shared/participants/application.contract';

/** A day of each edition, and one after the order of 3 March 2026. */
const days = ['2020-05-04', '2023-02-01', '2024-02-05', '2026-03-10'] as const;
const cases = days.flatMap((day) => groundsInForceOn(day).map((ground): [LocalDate, Ground] => [day, ground]));

describe('A candidate to whom a ground applies (11-3)', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await testApp({ today: days[0] });
  });
  afterAll(() => app.close());

  const office = () => app.as(['office']);
  const candidate = async (day: LocalDate, ground: Ground, locale: Locale): Promise<ApplicationView> => {
    const body = { fullName: 'A', iin: nextIin(), category: 'lawyer', organisation: 'B', submittedOn: day, locale };
    const { id, version } = made(await office().post<ApplicationView>('/applications', body));
    const check = { declaredClear: false, evidence: 'Certificate no. 1', result: 'met', checkedOn: day };
    const path = `/applications/${id}/grounds/${encodeURIComponent(ground.id)}`;
    return made(await office().put<ApplicationView>(path, check, { ifMatch: version }));
  };

  it('meets as many grounds as each edition has, and two more under the order', () => {
    expect(days.map((day) => [editionOn(day)?.id, groundsInForceOn(day).length])).toEqual([
      ['sss-2019', 8],
      ['sss-2022', 8],
      ['sc-2023', 8],
      ['sc-2023', 10],
    ]);
  });

  it.each(cases)('is refused on %s by its provision, in three languages: $id', async (day, ground) => {
    app.clock.set(day);
    const locale = locales[cases.findIndex((one) => one[0] === day && one[1].id === ground.id) % 3] ?? 'kk';
    const { id } = await candidate(day, ground, locale);
    const decisionId = await decide(app, { subjectType: 'selection', subjectId: id }, day);
    const said = new Set<string>();
    for (const language of locales) {
      const answer = await office().post(`/applications/${id}/selection`, { decisionId }, { locale: language });
      expect(answer).toMatchObject({
        status: 409,
        body: {
          code: 'APPLICATION.GROUND_MET',
          provision: ground.provision,
          params: { ground: ground.id, day },
          detail: citeProvision(ground.provision, language, day),
        },
      });
      said.add(answer.body.title).add(answer.body.detail ?? '');
    }
    expect(said.size).toBe(6);

    const refusal = { provision: ground.provision, refusedOn: day };
    expect((await office().post(`/applications/${id}/refusal`, refusal)).status).toBe(200);
    const letter = (await office().get<LetterText>(`/applications/${id}/letter`)).body;
    expect(letter.locale).toBe(locale);
    expect(letter.paragraphs.join('\n')).toContain(ground.wording[locale]);
  });
});
