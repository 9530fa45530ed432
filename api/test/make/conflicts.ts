import type { DeclareConflict, KnownConflictRef } from '@shared/conflicts/known-conflict.contract';
import type { Client } from '../app';
import { made } from './made';

/** @example await declareConflict(participant.as, { placeId: place.id }) */
export async function declareConflict(by: Client, tie: Partial<DeclareConflict>): Promise<KnownConflictRef> {
  return made(await by.post<KnownConflictRef>('/conflicts', { kind: 'other_tie', ...tie }));
}
