import type { ActionView } from '@shared/problem';
import { may, planOf, visitOf } from '../../../test/plan';
import { dropOf, moveOf } from './visit-move';

const fixed: ActionView = {
  name: 'change-visit',
  allowed: false,
  refusal: { code: 'PLAN.FIXED', message: 'План утверждён.', provision: '11-7(2)' },
};
const approved = planOf({ status: 'approved', actions: [fixed, ...may('schedule-visit')] });

describe('A visit that is dropped on a day', () => {
  it('gets the day at once within its month, in a draft and in a plan in force', () => {
    const expected = { kind: 'day', body: { plannedOn: '2027-03-09' } };
    expect(dropOf(planOf(), visitOf(), '2027-03-09')).toEqual(expected);
    expect(dropOf(approved, visitOf(), '2027-03-09')).toEqual(expected);
  });

  it('is asked about in another month of a draft', () => {
    expect(dropOf(planOf(), visitOf(), '2027-05-11')).toEqual({
      kind: 'month',
      body: { month: 5, plannedOn: '2027-05-11' },
    });
  });

  it('goes back from another month of a plan in force, with the reason and the provision of the server', () => {
    expect(dropOf(approved, visitOf(), '2027-05-11')).toEqual({
      kind: 'refused',
      problem: { status: 409, code: 'PLAN.FIXED', title: 'План утверждён.', provision: '11-7(2)', correlationId: '' },
    });
  });

  it('never leaves the year of its plan', () => {
    expect(dropOf(planOf(), visitOf({ month: 12 }), '2028-01-03')).toEqual({
      kind: 'refused',
      problem: { key: 'calendar.refused.otherYear' },
    });
    expect(dropOf(planOf(), visitOf({ month: 12 }), '2028-12-03')).toMatchObject({ kind: 'refused' });
  });

  it('stays where it is for a reader who may not move it', () => {
    expect(dropOf(planOf({ actions: [] }), visitOf(), '2027-03-09')).toEqual({
      kind: 'refused',
      problem: { key: 'calendar.refused.notYours' },
    });
  });

  it('changes nothing on the day that it has', () => {
    expect(dropOf(planOf(), visitOf({ plannedOn: '2027-03-09' }), '2027-03-09')).toEqual({ kind: 'none' });
  });
});

describe('A visit that is moved in the form', () => {
  it('loses its day, or goes to another month without one', () => {
    const dated = visitOf({ plannedOn: '2027-03-09' });
    expect(moveOf(planOf(), dated, { month: 3, day: null })).toEqual({ kind: 'day', body: { plannedOn: null } });
    expect(moveOf(planOf(), dated, { month: 6, day: null })).toEqual({ kind: 'month', body: { month: 6 } });
  });
});
