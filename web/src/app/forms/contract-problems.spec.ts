import { ChangeSession } from '@shared/accounts/session.contract';
import { NewAccount } from '@shared/accounts/accounts.contract';
import { contractProblems } from './contract-problems';

describe('A form', () => {
  it('finds what the API would refuse, field by field, in the reader’s language', () => {
    const account = { email: 'nobody', name: ' ', roles: [], locale: 'kk' as const };
    expect(contractProblems(NewAccount, account, 'en')).toEqual([
      { field: 'email', message: 'Enter an e-mail address.' },
      { field: 'name', message: 'Fill this in.' },
      { field: 'roles', message: 'Give at least one.' },
    ]);
  });

  it('finds nothing in a good request', () => {
    expect(contractProblems(ChangeSession, { locale: 'ru' }, 'kk')).toEqual([]);
  });
});
