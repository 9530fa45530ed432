import type { AccountView } from '@shared/accounts/accounts.contract';
import type { Role } from '@shared/permissions';
import type { DemonstrationAccount } from '../play/accounts-file';
import { Person, UnexpectedAnswer } from '../play/person';
import { signIn } from '../play/signed-in';

/** Everybody of the demonstration, signed in when first needed and once only: a code is good for one sign-in. */
export class Players {
  private readonly signedIn = new Map<string, Promise<Person>>();

  constructor(
    private readonly server: string,
    private readonly accounts: readonly DemonstrationAccount[],
  ) {}

  role(role: Role): Promise<Person> {
    return this.find(`an account of the role ${role}`, (account) => account.role === role);
  }

  authority(code: string): Promise<Person> {
    return this.find(`an account of ${code}`, (account) => account.authorityCode === code);
  }

  participant(participantId: string): Promise<Person> {
    return this.find(`participant ${participantId}`, (account) => account.participantId === participantId);
  }

  /** The Ombudsman and so many elected members. */
  async council(elected: number): Promise<Person[]> {
    const members = this.accounts.filter((account) => account.role === 'council').slice(0, elected);
    return Promise.all([this.role('ombudsman'), ...members.map((account) => this.enter(account))]);
  }

  newcomer(account: AccountView, handover: { password: string; totpSecret: string }): Promise<Person> {
    return this.enter({ role: 'participant', name: account.name, email: account.email, ...handover });
  }

  private find(what: string, is: (account: DemonstrationAccount) => boolean): Promise<Person> {
    const account = this.accounts.find(is);
    if (!account) return Promise.reject(new UnexpectedAnswer(`The accounts file has no sign-in for ${what}.`));
    return this.enter(account);
  }

  private enter(account: DemonstrationAccount): Promise<Person> {
    const known = this.signedIn.get(account.email) ?? signIn(this.server, account);
    this.signedIn.set(account.email, known);
    return known;
  }
}
