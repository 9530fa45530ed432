import * as rules from './visit.rules';

const member = (participantId: string, hasDeclared = true) => ({ participantId, hasDeclared });
const days = { startsOn: '2026-03-02', endsOn: '2026-03-04' };

describe('A visit starts (11-8(1))', () => {
  it.each([
    ['decided', null],
    ['drawn', 'VISIT.GROUP_NOT_DECIDED'],
    ['dissolved', 'VISIT.GROUP_NOT_DECIDED'],
    ['set_out', 'VISIT.GROUP_NOT_DECIDED'],
  ] as const)('with a group that is %s: %s', (status, code) => {
    expect(rules.visitMustHaveACouncilDecisionOnItsGroup({ group: { status } })?.code ?? null).toBe(code);
  });

  it('on the day of the Council’s decision or later', () => {
    const decided = { decidedOn: '2026-03-02' };
    expect(rules.councilMustHaveDecidedByTheDay(decided, '2026-03-02')).toBeNull();
    expect(rules.councilMustHaveDecidedByTheDay(decided, '2026-03-01')).toMatchObject({
      code: 'VISIT.GROUP_NOT_DECIDED',
      provision: '11-8(1)',
    });
    expect(rules.councilMustHaveDecidedByTheDay({ decidedOn: null }, '2026-03-02')).not.toBeNull();
  });

  it('on a day of its group, the first and the last included', () => {
    const judged = ['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05'].map((day) =>
      rules.dayMustBeOneOfTheGroup(days, day),
    );
    expect(judged.map((finding) => finding?.code ?? null)).toEqual([
      'VISIT.OUTSIDE_GROUP_DAYS',
      null,
      null,
      'VISIT.OUTSIDE_GROUP_DAYS',
    ]);
  });

  it('with somebody in the group, all of whom have declared (11-5(3))', () => {
    expect(rules.visitMustHaveMembers({ group: { members: [] } })).toMatchObject({ provision: '11-1(1)' });
    expect(rules.visitMustHaveMembers({ group: { members: [member('a')] } })).toBeNull();
    const group = { members: [member('a'), member('b', false), member('c', false)] };
    expect(rules.everyMemberMustHaveDeclaredImpartiality({ group })).toEqual({
      code: 'VISIT.IMPARTIALITY_NOT_DECLARED',
      provision: '11-5(3)',
      params: { missing: 2 },
    });
    expect(rules.everyMemberMustHaveDeclaredImpartiality({ group: { members: [member('a')] } })).toBeNull();
  });
});

describe('A visit is carried out', () => {
  it('by one or more members of its group and nobody else (11-4(1)(3))', () => {
    const group = { members: [member('a'), member('b')] };
    expect(rules.visitMustBeCarriedOutByMembers(group, ['b'])).toBeNull();
    for (const ids of [[], ['a', 'c']]) {
      expect(rules.visitMustBeCarriedOutByMembers(group, ids)).toMatchObject({
        code: 'VISIT.NOT_A_MEMBER',
        provision: '11-4(1)(3)',
      });
    }
  });

  it('not before it started', () => {
    expect(rules.visitMustEndAfterItStarted('2026-03-02', '2026-03-02')).toBeNull();
    expect(rules.visitMustEndAfterItStarted('2026-03-02', '2026-03-01')?.code).toBe('VISIT.ENDED_BEFORE_START');
  });
});

describe('An interim visit (11-7(1)(2))', () => {
  const interim = { kind: 'interim', placeIds: ['p', 'merged into p'] } as const;
  const periodic = { kind: 'periodic', placeId: 'p', startedOn: '2025-05-05' } as const;
  const finding = (basis: Parameters<typeof rules.interimVisitMustReferToAPeriodicVisit>[1]) =>
    rules.interimVisitMustReferToAPeriodicVisit(interim, basis, '2026-03-02');

  it('refers to a periodic visit of the same place that has started before', () => {
    expect(finding(periodic)).toBeNull();
    expect(finding({ ...periodic, placeId: 'merged into p' })).toBeNull();
    const others = [
      null,
      { ...periodic, kind: 'special' as const },
      { ...periodic, placeId: 'q' },
      { ...periodic, startedOn: null },
      { ...periodic, startedOn: '2026-03-03' },
    ];
    for (const other of others) {
      expect(finding(other)).toMatchObject({ code: 'VISIT.INTERIM_BASIS_MISSING', provision: '11-7(1)(2)' });
    }
  });

  it('states what it is for', () => {
    expect(rules.interimVisitMustStateItsPurpose({ kind: 'interim', interimPurposes: [] })?.provision).toBe(
      '11-7(1)(2)',
    );
    expect(
      rules.interimVisitMustStateItsPurpose({ kind: 'interim', interimPurposes: ['prevent_persecution'] }),
    ).toBeNull();
    expect(rules.interimVisitMustStateItsPurpose({ kind: 'special', interimPurposes: [] })).toBeNull();
  });
});

describe('A special visit (11-7(1)(3))', () => {
  it('rests on at least one message or complaint of torture', () => {
    const finding = (...concerns: boolean[]) =>
      rules.specialVisitMustReferToAMessage({
        kind: 'special',
        messages: concerns.map((concernsTorture) => ({ concernsTorture })),
      })?.code ?? null;
    expect([finding(), finding(false), finding(false, true)]).toEqual([
      'VISIT.MESSAGE_MISSING',
      'VISIT.MESSAGE_MISSING',
      null,
    ]);
    expect(rules.specialVisitMustReferToAMessage({ kind: 'periodic', messages: [] })).toBeNull();
  });
});

describe('A visit of any kind (11-7(1))', () => {
  const none = { basisVisitId: null, interimPurposes: [], complaintIds: [] };

  it('refers to nothing that the law names for another kind', () => {
    const judged = [
      rules.referencesMustBeOfTheKind({ ...none, kind: 'periodic' }),
      rules.referencesMustBeOfTheKind({
        ...none,
        kind: 'interim',
        basisVisitId: 'v',
        interimPurposes: ['prevent_persecution'],
      }),
      rules.referencesMustBeOfTheKind({ ...none, kind: 'special', complaintIds: ['c'] }),
    ];
    expect(judged).toEqual([null, null, null]);
    const foreign = [
      rules.referencesMustBeOfTheKind({ ...none, kind: 'periodic', complaintIds: ['c'] }),
      rules.referencesMustBeOfTheKind({ ...none, kind: 'interim', complaintIds: ['c'] }),
      rules.referencesMustBeOfTheKind({ ...none, kind: 'special', basisVisitId: 'v' }),
      rules.referencesMustBeOfTheKind({ ...none, kind: 'periodic', interimPurposes: ['prevent_persecution'] }),
    ];
    expect(foreign.map((finding) => finding?.code)).toEqual(foreign.map(() => 'VISIT.REFERENCE_NOT_OF_KIND'));
  });
});
