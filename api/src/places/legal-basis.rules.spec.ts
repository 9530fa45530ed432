import * as rules from './legal-basis.rules';

const law = { inForceFrom: '2009-03-01', repealedOn: '2023-07-01' };
const code = { inForceFrom: '2023-07-01', repealedOn: null };
const unknown = { inForceFrom: null, repealedOn: null };

describe('The acts that a place rests on (11-1(2))', () => {
  it('are in force from their first day to the day before the repeal', () => {
    expect(['2009-02-28', '2009-03-01', '2023-06-30', '2023-07-01'].map((day) => rules.stateOfBasis(law, day))).toEqual(
      [...['not-yet', 'in-force', 'in-force', 'repealed']],
    );
    expect(rules.stateOfBasis(unknown, '1999-01-01')).toBe('in-force');
    expect(rules.repealMustFollowForce({ ...law, repealedOn: law.inForceFrom })).toMatchObject({
      code: 'LEGAL_BASIS.REPEALED_TOO_EARLY',
      provision: '11-1(2)',
    });
    expect(rules.repealMustFollowForce(law)).toBeNull();
  });

  it('alarm where one is repealed, more so where none in force is left', () => {
    expect(rules.basisAlarmOf([law], '2023-06-30')).toBeNull();
    expect(rules.basisAlarmOf([law], '2023-07-01')).toBe('all');
    expect(rules.basisAlarmOf([law, code], '2023-07-01')).toBe('some');
    expect(rules.basisAlarmOf([code], '2023-07-01')).toBeNull();
  });

  it('are named once for a day, end once, and never all of them', () => {
    const links = [
      { id: 'a', legalBasisId: 'law', since: '2019-04-01', until: '2023-07-01' },
      { id: 'b', legalBasisId: 'code', since: '2023-07-01', until: null },
    ];
    const [ended, open] = links as [(typeof links)[0], (typeof links)[0]];
    expect(rules.basisMustNotBeNamed(links, { legalBasisId: 'law', since: '2023-06-30' })).toMatchObject({
      code: 'PLACE.LEGAL_BASIS_NAMED',
    });
    expect(rules.basisMustNotBeNamed(links, { legalBasisId: 'law', since: '2023-07-01' })).toBeNull();
    expect(rules.basisMustNotBeNamed(links, { legalBasisId: 'code', since: '2030-01-01' })).not.toBeNull();
    expect(rules.basisMustEndOnce(ended, '2024-01-01')).toMatchObject({ code: 'PLACE.LEGAL_BASIS_ENDED' });
    expect(rules.basisMustEndOnce(open, '2023-07-01')).toMatchObject({ code: 'PLACE.LEGAL_BASIS_ENDS_TOO_EARLY' });
    expect(rules.basisMustEndOnce(open, '2023-07-02')).toBeNull();
    expect(rules.anotherBasisMustRemain(links, 'b')).toMatchObject({ code: 'PLACE.LEGAL_BASIS_MISSING' });
    expect(rules.anotherBasisMustRemain(links, 'a')).toBeNull();
  });
});
