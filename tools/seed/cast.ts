import type { AccountWithHandover, NewAccount } from '@shared/accounts/accounts.contract';
import type { Actor } from '@shared/actor';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { CouncilMemberView } from '@shared/council/council.contract';
import type { Locale } from '@shared/locale';
import type { Role } from '@shared/permissions';
import { demonstrationPeople, type DemonstrationCouncilMember } from '../demonstration';
import type { DemonstrationAccount } from '../play/accounts-file';
import type { Stage } from '../play/in-process';
import type { Person } from '../play/person';
import type { Trainee } from './capacity';
import { electionOf, recordElections } from './commission';

type Links = Pick<DemonstrationAccount, 'participantId' | 'councilMemberId' | 'authorityId' | 'authorityCode'>;

/** Everybody who acts in the demonstration, each with an account to sign in with. */
export class Cast {
  readonly people = demonstrationPeople();
  readonly accounts: DemonstrationAccount[] = [];
  private readonly administrator: Person;

  constructor(private readonly stage: Stage) {
    this.administrator = stage.person({
      accountId: 'demonstration',
      name: 'demonstration',
      roles: ['administrator'],
      locale: 'ru',
    });
  }

  /** Makes the account through the API and keeps what is handed over once. */
  async add(
    role: Role,
    person: { fullName: string; email: string },
    roles: Role[],
    links: Links = {},
  ): Promise<Person> {
    const { authorityCode, ...records } = links;
    const locale: Locale = role === 'participant' || role === 'ombudsman' ? 'kk' : 'ru';
    const request: NewAccount = { email: person.email, name: person.fullName, roles, locale, ...records };
    const { account, handover } = await this.administrator.post<AccountWithHandover>('/accounts', request);
    if (!handover) throw new Error('the account was made without credentials');
    const { password, totpSecret } = handover;
    this.accounts.push({
      role,
      name: person.fullName,
      email: person.email,
      password,
      totpSecret,
      ...records,
      ...(authorityCode && { authorityCode }),
    });
    const actor: Actor = { accountId: account.id, name: person.fullName, roles, locale, ...records };
    return this.stage.person(actor);
  }

  async addOffice(): Promise<Person> {
    await this.add('administrator', this.people.administrator, ['administrator']);
    const [first, ...others] = this.people.officeStaff;
    if (!first) throw new Error('the office has nobody');
    const office = await this.add('office', first, ['office']);
    for (const colleague of others) await this.add('office', colleague, ['office']);
    return office;
  }

  /** The Ombudsman ex officio and the members elected by the commission's act (11-2(1)). */
  async seatCouncil(office: Person): Promise<{ ombudsman: Person; members: Person[] }> {
    const [first, ...elected] = this.people.council;
    if (!first) throw new Error('the Council has nobody');
    const ombudsman = await this.seat(office, first);
    const elections = await recordElections(ombudsman, office, elected);
    const members = [ombudsman];
    for (const member of elected) members.push(await this.seat(office, member, elections.get(electionOf(member))));
    return { ombudsman, members };
  }

  /** The participants with what the demonstration says of each; both are in the order of the selection. */
  traineesOf(participants: ReadonlyMap<string, Person>): Trainee[] {
    return [...participants].flatMap(([id, person], at) => {
      const described = this.people.participants[at];
      return described ? [{ ...described, id, person }] : [];
    });
  }

  private async seat(office: Person, member: DemonstrationCouncilMember, electionActId?: string): Promise<Person> {
    const { fullName, isExOfficio, isCitizenshipConfirmed: isCitizen, termFrom, termTo } = member;
    const body = { fullName, isExOfficio, isCitizen, termFrom, ...(termTo && { termTo }), electionActId };
    const { id } = await office.post<CouncilMemberView>('/council/members', body);
    const roles: Role[] = isExOfficio ? ['ombudsman', 'council'] : ['council'];
    return this.add(isExOfficio ? 'ombudsman' : 'council', member, roles, { councilMemberId: id });
  }

  async addAuthorities(authorities: readonly AuthorityView[]): Promise<Map<string, Person>> {
    const persons = new Map<string, Person>();
    for (const account of this.people.authorityAccounts) {
      const authority = authorities.find(({ code }) => code === account.authorityCode);
      if (!authority) continue;
      const person = await this.add('authority', account, ['authority'], {
        authorityId: authority.id,
        authorityCode: authority.code,
      });
      persons.set(authority.code, person);
    }
    return persons;
  }
}
