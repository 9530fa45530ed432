import { demandIds } from './job';

const job = { name: 'warn', ids: ['deadlineId'] as const };
const deadlineId = '0c6b1f0e-6b0a-4c57-9d5e-0d3f7c9b1a11';

describe('what a job is told', () => {
  it('is exactly the ids that it is declared with', () => {
    expect(() => demandIds(job, { deadlineId })).not.toThrow();
    expect(() => demandIds({ name: 'sweep', ids: [] }, {})).not.toThrow();
  });

  it.each([
    ['nothing', undefined],
    ['too little', {}],
    ['too much', { deadlineId, name: deadlineId }],
    ['another id', { visitId: deadlineId }],
    ['a name', { deadlineId: 'Ivan Ivanov' }],
    ['an identification number', { deadlineId: '850101300123' }],
    ['a record', { deadlineId: { id: deadlineId } }],
  ])('is refused as %s', (_, payload) => {
    expect(() => demandIds(job, payload)).toThrow('the job warn takes ids only: deadlineId');
  });
});
