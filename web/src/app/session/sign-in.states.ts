import type { ShownProblem } from '../http/problem';

/**
 * Signing in, as a state machine. The whole contract:
 *
 *   state       event          next
 *   password    submitted      password, busy
 *   password    codeWanted     code                       (the password was right, a second factor is due)
 *   password    accepted       signedIn                   (a role that sees no cases needs no second factor)
 *   password    refused        password + problem
 *   code        submitted      code, busy
 *   code        accepted       signedIn
 *   code        refused        code + problem
 *   code        startedAgain   password                   (by the reader, or because the server forgot the password step)
 *   signedIn    –              –                          (the page leaves)
 *
 * Any other pair leaves the state as it is: a late answer to an abandoned step changes nothing.
 */
export type SignInState =
  | { readonly step: 'password' | 'code'; readonly busy: boolean; readonly problem: ShownProblem | null }
  | { readonly step: 'signedIn' };

export type SignInEvent =
  | { readonly type: 'submitted' | 'codeWanted' | 'accepted' }
  | { readonly type: 'refused'; readonly problem: ShownProblem }
  | { readonly type: 'startedAgain'; readonly problem?: ShownProblem };

export const beginning: SignInState = { step: 'password', busy: false, problem: null };

export function next(state: SignInState, event: SignInEvent): SignInState {
  if (state.step === 'signedIn') return state;
  switch (event.type) {
    case 'submitted':
      return state.busy ? state : { step: state.step, busy: true, problem: null };
    case 'accepted':
      return state.busy ? { step: 'signedIn' } : state;
    case 'codeWanted':
      return state.busy && state.step === 'password' ? { step: 'code', busy: false, problem: null } : state;
    case 'refused':
      return state.busy ? { step: state.step, busy: false, problem: event.problem } : state;
    case 'startedAgain':
      return state.step === 'code' ? { step: 'password', busy: false, problem: event.problem ?? null } : state;
  }
}
