import {
  attendanceMustFollowTheLastDay,
  listMustFitThePlaces,
  recordedAttendanceMustStay,
  recordedTrainingMustStay,
  trainingMustEndAfterItBegins,
  type TrainingTerms,
} from './training.rules';

const terms: TrainingTerms = {
  heldOn: '2026-02-02',
  endedOn: '2026-02-04',
  competences: ['law', 'interviewing'],
  goodForMonths: 12,
};

describe('A training (11-1(4))', () => {
  it('ends on its first day or later', () => {
    expect(trainingMustEndAfterItBegins({ heldOn: '2026-02-02', endedOn: '2026-02-02' })).toBeNull();
    expect(trainingMustEndAfterItBegins({ heldOn: '2026-02-02', endedOn: '2026-02-01' })).toMatchObject({
      code: 'TRAINING.DAYS_REVERSED',
      provision: '11-1(4)',
    });
  });

  it('invites at any time, and knows who attended on its last day at the earliest', () => {
    expect(attendanceMustFollowTheLastDay(['invited'], '2026-02-04', '2026-01-01')).toBeNull();
    expect(attendanceMustFollowTheLastDay(['attended', 'missed'], '2026-02-04', '2026-02-04')).toBeNull();
    for (const status of ['attended', 'missed'] as const) {
      expect(attendanceMustFollowTheLastDay(['invited', status], '2026-02-04', '2026-02-03')).toMatchObject({
        code: 'TRAINING.NOT_OVER',
        params: { day: '2026-02-04' },
      });
    }
  });

  it('has as many on its list as it has places, and no end where none is set', () => {
    expect([listMustFitThePlaces(10, 10), listMustFitThePlaces(999, null)]).toEqual([null, null]);
    expect(listMustFitThePlaces(11, 10)).toMatchObject({ code: 'TRAINING.FULL', params: { places: 10, invited: 11 } });
  });

  it('keeps its days, its competences and their term once attendance is recorded', () => {
    expect(recordedTrainingMustStay(true, terms, { ...terms, competences: ['interviewing', 'law'] })).toBeNull();
    expect(recordedTrainingMustStay(false, terms, { ...terms, goodForMonths: null })).toBeNull();
    const others: TrainingTerms[] = [
      { ...terms, heldOn: '2026-02-01' },
      { ...terms, endedOn: '2026-02-05' },
      { ...terms, competences: ['law'] },
      { ...terms, goodForMonths: null },
    ];
    expect(others.map((after) => recordedTrainingMustStay(true, terms, after)?.code)).toEqual(
      Array(4).fill('TRAINING.RECORDED'),
    );
  });

  it('takes an invitation back, never an attendance', () => {
    expect(recordedAttendanceMustStay(['invited', 'invited'])).toBeNull();
    expect(recordedAttendanceMustStay(['invited', 'missed'])?.code).toBe('TRAINING.ATTENDANCE_STAYS');
  });
});
