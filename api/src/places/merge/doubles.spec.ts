import fc from 'fast-check';
import { doublesAmong, type PlaceRecord } from './doubles';
import { likeness, Trigrams } from './likeness';

let serial = 0;
const record = (given: Partial<PlaceRecord> = {}): PlaceRecord => {
  serial += 1;
  const name = given.nameRu ?? `Название ${serial}`;
  const nowhere = { bin: null, latitude: null, longitude: null, closedOn: null };
  return {
    id: `r${String(serial).padStart(4, '0')}`,
    nameKk: name,
    nameRu: name,
    regionIso: 'KZ-75',
    ...nowhere,
    ...given,
  };
};
const signs = (...records: PlaceRecord[]) => doublesAmong(records).map((pair) => pair.signs);

describe('doubles in the register', () => {
  it('have names alike, whichever look-alikes, quotes and order of words they were typed with', () => {
    const first = record({ nameRu: 'Специальный дом ребёнка «Нұр»' });
    const second = record({ nameRu: 'Дом ребенка специальный "Hұр"' });
    expect(doublesAmong([second, first])).toEqual([
      { first: first.id, second: second.id, signs: ['name'], likeness: 1, metres: null },
    ]);
    expect(signs(record({ nameRu: 'Учреждение № 07' }), record({ nameRu: 'Учреждение №7' }))).toHaveLength(1);
    expect(
      signs(record({ nameKk: 'Балалар үйі', nameRu: 'а' }), record({ nameKk: 'Балалар үйi', nameRu: 'б' })),
    ).toHaveLength(1);
  });

  it('are never places that a number tells apart, nor places of different regions', () => {
    expect(signs(record({ nameRu: 'Учреждение № 7' }), record({ nameRu: 'Учреждение № 8' }))).toEqual([]);
    expect(signs(record({ nameRu: 'ЛА-155/8' }), record({ nameRu: 'ЛА-155/18' }))).toEqual([]);
    expect(signs(record({ nameRu: 'Центр' }), record({ nameRu: 'Центр', regionIso: 'KZ-10' }))).toEqual([]);
    expect(signs(record({ nameRu: 'Дом ребёнка' }), record({ nameRu: 'Следственный изолятор' }))).toEqual([]);
  });

  it('stand at one spot, wherever the squares of the search meet', () => {
    const at = (latitude: number, longitude: number) => record({ latitude, longitude, regionIso: `KZ-${serial}` });
    expect(signs(at(51.16, 71.44), at(51.1609, 71.4405))).toEqual([['nearby']]);
    expect(signs(at(51.16, 71.44), at(51.163, 71.44))).toEqual([]);
    fc.assert(
      fc.property(
        fc.double({ min: 41, max: 55, noNaN: true }),
        fc.double({ min: 47, max: 87, noNaN: true }),
        (y, x) => {
          expect(signs(at(y, x), at(y + 0.0009, x - 0.0012))).toEqual([['nearby']]);
        },
      ),
    );
  });

  it('are an open record and a closed one with the same BIN: the place was entered anew', () => {
    const bin = '990000000001';
    expect(signs(record({ bin }), record({ bin, closedOn: '2025-01-01' }))).toEqual([['bin']]);
    const closed = { bin, closedOn: '2025-01-01', nameRu: 'Центр' };
    expect(signs(record(closed), record(closed))).toEqual([]);
    expect(signs(record({ nameRu: 'Центр' }), record({ ...closed, bin: null }))).toEqual([]);
  });

  it('are looked for no further where very many records are named alike', () => {
    const many = Array.from({ length: 3_000 }, () => record({ nameRu: 'Дом' }));
    expect(doublesAmong(many)).toHaveLength(2_000);
  });

  it('come with the likeliest first: more signs, then names more alike', () => {
    const spot = { latitude: 50, longitude: 70 };
    const near = [record({ nameRu: 'Центр «Үміт»', ...spot }), record({ nameRu: 'Центр «Үміт»', ...spot })];
    const alike = [record({ nameRu: 'Дом престарелых' }), record({ nameRu: 'Дом престарелых города' })];
    expect(doublesAmong([...alike, ...near]).map(({ first }) => first)).toEqual([near[0]?.id, alike[0]?.id]);
  });
});

describe('the likeness of texts', () => {
  const text = fc.stringMatching(/^[а-г]{1,5}( [а-г]{1,5}){0,3}$/);

  it('is one with itself in any order of words, the same both ways, and never beyond nothing and one', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const trigrams = new Trigrams();
        const [a, b] = [trigrams.of(one), trigrams.of(other)];
        const common = [...new Set(a)].filter((it) => b.includes(it)).length;
        expect(likeness(a, b)).toBeCloseTo(common / new Set([...a, ...b]).size);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, trigrams.of(one.split(' ').reverse().join(' ')))).toBe(1);
      }),
    );
    expect(likeness(new Int32Array(), new Int32Array())).toBe(0);
  });
});
