import type { Actor } from '@shared/actor';
import { hasPermission, type Permission } from '@shared/permissions';
import type { ActionView } from '@shared/problem';
import { type Broken, messageOf, Refusal, refusalOf } from '../errors';
import { readerLocale } from '../http/request-context';

/** A change of state: where it leads, who may ask for it, and what must hold first. */
export interface Transition<State extends string, Facts> {
  readonly to: State;
  readonly permission: Permission;
  readonly rules?: readonly ((facts: Facts) => Broken | null)[];
  /** Whether this person, beyond the role, is one who acts here, e.g. a member of the group. Absent: everybody with the permission. */
  readonly isFor?: (facts: Facts, actor: Actor) => boolean;
}

/** A record's life as data: state × action → transition. The same table judges requests and tells screens what is possible. */
export type States<State extends string, Action extends string, Facts> = Readonly<
  Record<State, Readonly<Partial<Record<Action, Transition<State, Facts>>>>>
>;

/** Refuses a table with a state that nothing leads to or from, when the program starts. */
export function defineStates<State extends string, Action extends string, Facts>(
  initial: State,
  table: States<State, Action, Facts>,
): States<State, Action, Facts> {
  const reached = new Set<string>([initial]);
  for (const transitions of Object.values<States<State, Action, Facts>[State]>(table)) {
    for (const transition of Object.values<Transition<State, Facts> | undefined>(transitions)) {
      if (!transition) continue;
      if (!(transition.to in table)) throw new Error(`no such state: ${transition.to}`);
      reached.add(transition.to);
    }
  }
  const lost = Object.keys(table).filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`states that nothing leads to: ${lost.join(', ')}`);
  return table;
}

/** The state that the action leads to; throws the refusal of the first rule that does not hold. */
export function moveBy<State extends string, Action extends string, Facts>(
  table: States<State, Action, Facts>,
  state: State,
  action: Action,
  facts: Facts,
  actor: Actor,
): State {
  const transition = table[state][action];
  if (!transition) throw new Refusal('STATE.NOT_ALLOWED');
  if (!isForActor(transition, facts, actor)) throw new Refusal('ACCESS.DENIED');
  const finding = firstBroken(transition, facts);
  if (finding) throw refusalOf(finding);
  return transition.to;
}

/** What this person may do now, and what the person's role could expect but the state or a rule refuses, with the reason. */
export function actionsOf<State extends string, Action extends string, Facts>(
  table: States<State, Action, Facts>,
  state: State,
  facts: Facts,
  actor: Actor,
): ActionView[] {
  const names = new Set<string>();
  const views: ActionView[] = [];
  const inState = Object.entries<Transition<State, Facts> | undefined>(table[state]);
  for (const [name, transition] of inState) {
    names.add(name);
    if (transition && isForActor(transition, facts, actor))
      views.push(view(name, firstBroken(transition, facts), actor));
  }
  for (const other of Object.values<States<State, Action, Facts>[State]>(table)) {
    for (const [name, transition] of Object.entries<Transition<State, Facts> | undefined>(other)) {
      if (names.has(name) || !transition || !isForActor(transition, facts, actor)) continue;
      names.add(name);
      views.push(view(name, { code: 'STATE.NOT_ALLOWED' }, actor));
    }
  }
  return views;
}

const isForActor = <State extends string, Facts>(of: Transition<State, Facts>, facts: Facts, actor: Actor): boolean =>
  hasPermission(actor.roles, of.permission) && (of.isFor?.(facts, actor) ?? true);

function firstBroken<State extends string, Facts>(transition: Transition<State, Facts>, facts: Facts): Broken | null {
  for (const rule of transition.rules ?? []) {
    const finding = rule(facts);
    if (finding) return finding;
  }
  return null;
}

/** An action outside any table of states, e.g. "change", judged by rules alone. */
export function view(name: string, finding: Broken | null, actor: Actor): ActionView {
  if (!finding) return { name, allowed: true };
  const { code, params, provision } = finding;
  const message = messageOf({ code, details: { params, provision } }, readerLocale(actor));
  return { name, allowed: false, refusal: { code, message, ...(provision && { provision }) } };
}
