import type { Actor } from '@shared/actor';
import type { GroupStatus } from '@shared/groups/group.contract';
import type { Role } from '@shared/permissions';
import { actionsOf, moveBy } from '../platform/states';
import { type GroupAction, type GroupFacts, groupStates } from './group.states';

const actor = (roles: Role[], links: Partial<Actor> = {}): Actor => ({
  ...{ accountId: 'x', name: 'X', locale: 'en', roles },
  ...links,
});
const office = actor(['office']);
const member = actor(['council'], { councilMemberId: 'a' });
const facts = (of: Partial<GroupFacts> = {}): GroupFacts => ({
  memberIds: [],
  contributions: [],
  contributorsNeeded: 2,
  contributor: { id: 'a', isInTerm: true },
  ...of,
});
const both = [
  { councilMemberId: 'a', hasRevealed: false },
  { councilMemberId: 'b', hasRevealed: false },
];
const allowed = (status: GroupStatus, of: Partial<GroupFacts>, by: Actor) =>
  actionsOf(groupStates, status, facts(of), by).flatMap(({ name, allowed: may }) => (may ? [name] : []));

describe('A group', () => {
  it('is frozen, revealed, drawn, decided, and sets out', () => {
    const everybody = actor(['office', 'council'], { councilMemberId: 'a' });
    const move = (status: GroupStatus, action: GroupAction, of = {}) =>
      moveBy(groupStates, status, action, facts({ contributions: both, ...of }), everybody);
    expect(move('frozen', 'close-commitments')).toBe('revealing');
    expect(move('revealing', 'reveal')).toBe('revealing');
    expect(move('revealing', 'draw', { isBeingDrawn: true })).toBe('drawn');
    expect(move('drawn', 'decide')).toBe('decided');
  });

  it('is drawn by the last secret and by nobody', () => {
    expect(() => moveBy(groupStates, 'revealing', 'draw', facts({ contributions: both }), member)).toThrow(
      'ACCESS.DENIED',
    );
    expect(() => moveBy(groupStates, 'frozen', 'draw', facts({ isBeingDrawn: true }), member)).toThrow(
      'STATE.NOT_ALLOWED',
    );
  });

  it('asks a Council member first to commit, then to reveal', () => {
    expect(allowed('frozen', {}, member)).toEqual(['commit']);
    expect(allowed('frozen', { contributions: both }, member)).toEqual([]);
    expect(allowed('revealing', { contributions: both }, member)).toEqual(['reveal']);
    expect(allowed('revealing', { contributions: [{ councilMemberId: 'a', hasRevealed: true }] }, member)).toEqual([]);
    expect(allowed('drawn', { contributions: both }, member)).toEqual([]);
  });

  it('may be given up before the draw only', () => {
    expect(allowed('frozen', { contributions: both }, office)).toEqual(['close-commitments', 'abandon']);
    expect(allowed('revealing', { contributions: both }, office)).toEqual(['abandon']);
    for (const status of ['drawn', 'decided', 'set_out', 'dissolved', 'abandoned'] as const) {
      expect(allowed(status, {}, office)).not.toContain('abandon');
    }
  });
});
