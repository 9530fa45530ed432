import { GROUNDS, type GroundId } from '@shared/law/grounds';
import {
  type CheckedGround,
  evidenceMustNotEndBeforeItsCheck,
  evidenceMustNotOutliveTheOrder,
  groundMustBeInForceOn,
  groundsMustBeClearOn,
  stateOfGroundOn,
} from './grounds.rules';

const before = '2026-03-02';
const since = '2026-03-03';
const clear = (groundCode: GroundId, checkedOn = before, goodUntil: string | null = null): CheckedGround => ({
  ...{ groundCode, number: 1, result: 'clear', checkedOn, goodUntil },
});
const met = (groundCode: GroundId): CheckedGround => ({ ...clear(groundCode), result: 'met' });
const allClear = GROUNDS.map(({ id }) => clear(id));
const butFor = (code: GroundId, ...checks: CheckedGround[]) => [
  ...allClear.filter((check) => check.groundCode !== code),
  ...checks,
];

describe('A candidate cannot be selected (11-3(*))', () => {
  it.each(GROUNDS)('while ground $id is open: the refusal names $provision', ({ id, provision }) => {
    expect(groundsMustBeClearOn(since, butFor(id))).toEqual({
      code: 'APPLICATION.GROUND_OPEN',
      provision,
      params: { ground: id, day: since },
      on: since,
    });
  });

  it.each(GROUNDS)('when ground $id is met: the refusal names $provision', ({ id, provision }) => {
    expect(groundsMustBeClearOn(since, butFor(id, met(id)))).toMatchObject({
      code: 'APPLICATION.GROUND_MET',
      provision,
      params: { ground: id },
    });
  });

  it('by a ground that is met before one that is only open', () => {
    expect(groundsMustBeClearOn(since, [met('11-3(2)(c)')])).toMatchObject({
      code: 'APPLICATION.GROUND_MET',
      provision: '11-3(2)(c)',
    });
  });

  it('by a check that came after the day of the decision', () => {
    const late = butFor('11-3(1)(2)', clear('11-3(1)(2)', since));
    expect(groundsMustBeClearOn(before, late)).toMatchObject({ provision: '11-3(1)(2)' });
    expect(groundsMustBeClearOn(since, late)).toBeNull();
  });
});

describe('A candidate can be selected (11-3)', () => {
  it('when every ground in force on the day is clear', () => {
    expect(groundsMustBeClearOn(since, allClear)).toBeNull();
  });

  it('on 2 March 2026 without the two grounds that are in force from 3 March on', () => {
    const ofTheLaw = allClear.slice(0, 8);
    expect(groundsMustBeClearOn(before, ofTheLaw)).toBeNull();
    expect(groundsMustBeClearOn(since, ofTheLaw)).toMatchObject({ params: { ground: 'order-2026-03-03(1)' } });
  });

  it.each(['2019-04-01', '2022-11-17', '2022-11-18', '2023-07-01'])('in every edition, e.g. on %s', (day) => {
    const checks = allClear.map((check) => ({ ...check, checkedOn: day }));
    expect(groundsMustBeClearOn(day, checks)).toBeNull();
    expect(groundsMustBeClearOn(day, checks.slice(1))).toMatchObject({ provision: '11-3(1)(1)', on: day });
  });
});

describe('A ground', () => {
  it('is open until it is checked, then as the check found it', () => {
    expect(stateOfGroundOn(before, '11-3(1)(1)', [])).toBe('open');
    expect(stateOfGroundOn(before, '11-3(1)(1)', allClear)).toBe('clear');
    expect(stateOfGroundOn(before, '11-3(1)(1)', [met('11-3(1)(1)')])).toBe('met');
  });

  it('is as the newest check by that day found it: what is superseded never comes back', () => {
    const [first, second, third] = [
      { ...met('11-3(1)(1)'), number: 1 },
      { ...clear('11-3(1)(1)', since, '2026-03-05'), number: 2 },
      { ...met('11-3(1)(1)'), number: 3 },
    ];
    expect(stateOfGroundOn(since, '11-3(1)(1)', [second, first])).toBe('clear');
    expect(stateOfGroundOn(before, '11-3(1)(1)', [second, first])).toBe('met');
    expect(stateOfGroundOn('2026-03-06', '11-3(1)(1)', [second, first])).toBe('open');
    expect(stateOfGroundOn(since, '11-3(1)(1)', [first, second, third])).toBe('clear');
    expect(stateOfGroundOn(before, '11-3(1)(1)', [first, { ...clear('11-3(1)(1)'), number: 4 }, third])).toBe('clear');
  });

  it('is open again on the day after its evidence runs out', () => {
    const check = clear('11-3(1)(1)', before, '2026-06-02');
    expect(stateOfGroundOn('2026-06-02', '11-3(1)(1)', [check])).toBe('clear');
    expect(stateOfGroundOn('2026-06-03', '11-3(1)(1)', [check])).toBe('open');
    expect(groundsMustBeClearOn('2026-06-03', butFor('11-3(1)(1)', check))).toMatchObject({
      code: 'APPLICATION.GROUND_OPEN',
      provision: '11-3(1)(1)',
    });
  });

  it('has evidence that counts from the day of its check on, and no longer than the order lets it (11-2(2))', () => {
    expect(evidenceMustNotEndBeforeItsCheck(before, before)).toBeNull();
    expect(evidenceMustNotEndBeforeItsCheck(before, null)).toBeNull();
    expect(evidenceMustNotEndBeforeItsCheck(since, before)).toMatchObject({
      code: 'APPLICATION.EVIDENCE_ENDS_BEFORE_CHECK',
    });
    expect(evidenceMustNotOutliveTheOrder(null, null)).toBeNull();
    expect(evidenceMustNotOutliveTheOrder(before, before)).toBeNull();
    expect(evidenceMustNotOutliveTheOrder(since, before)).toMatchObject({
      provision: '11-2(2)',
      params: { day: before },
    });
    expect(evidenceMustNotOutliveTheOrder(null, before)).not.toBeNull();
  });

  it('is not asked about before it is in force', () => {
    expect(groundMustBeInForceOn(before, 'order-2026-03-03(2)')).toMatchObject({
      code: 'APPLICATION.GROUND_NOT_IN_FORCE',
      params: { ground: 'order-2026-03-03(2)', day: before },
    });
    expect(groundMustBeInForceOn(since, 'order-2026-03-03(2)')).toBeNull();
    expect(groundMustBeInForceOn(before, '11-3(2)(b)')).toBeNull();
  });
});
