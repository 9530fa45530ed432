import { beginning, next, type SignInEvent, type SignInState } from './sign-in.states';

const problem = { key: 'problem.offline' };
const walk = (...events: SignInEvent[]): SignInState => events.reduce(next, beginning);

describe('Signing in', () => {
  it('asks for the code once the password was right', () => {
    expect(walk({ type: 'submitted' }, { type: 'codeWanted' })).toEqual({ step: 'code', busy: false, problem: null });
  });

  it('ends after the code was right', () => {
    const end = walk({ type: 'submitted' }, { type: 'codeWanted' }, { type: 'submitted' }, { type: 'accepted' });
    expect(end).toEqual({ step: 'signedIn' });
  });

  it('stays at the password with the problem after a refusal, and forgets the problem on the next try', () => {
    const refused = walk({ type: 'submitted' }, { type: 'refused', problem });
    expect(refused).toEqual({ step: 'password', busy: false, problem });
    expect(next(refused, { type: 'submitted' })).toEqual({ step: 'password', busy: true, problem: null });
  });

  it('stays at the code after a wrong code', () => {
    const events: SignInEvent[] = [{ type: 'submitted' }, { type: 'codeWanted' }, { type: 'submitted' }];
    expect(walk(...events, { type: 'refused', problem })).toEqual({ step: 'code', busy: false, problem });
  });

  it('goes back to the password when the reader starts again', () => {
    expect(walk({ type: 'submitted' }, { type: 'codeWanted' }, { type: 'startedAgain' })).toEqual(beginning);
  });

  it('takes a second submission while one is under way for the same one', () => {
    const busy = walk({ type: 'submitted' });
    expect(next(busy, { type: 'submitted' })).toBe(busy);
  });

  it.each<SignInEvent>([{ type: 'accepted' }, { type: 'codeWanted' }, { type: 'refused', problem }])(
    'lets a late answer ($type) to an abandoned step change nothing',
    (late) => {
      expect(next(beginning, late)).toBe(beginning);
    },
  );

  it('never accepts a code before the password', () => {
    expect(walk({ type: 'codeWanted' }, { type: 'accepted' })).toEqual(beginning);
  });
});
