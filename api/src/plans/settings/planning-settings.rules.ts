import { broken, type Broken } from '../../platform/errors';
import { settingDefinitions } from './planning-assumptions';
import type { SetValue } from './planning-values';

type Given = Pick<SetValue, 'setting' | 'subject' | 'value'>;

export const settingMustHaveTheSubject = ({ setting, subject }: Given): Broken | null =>
  settingDefinitions[setting].subjects.includes(subject) ? null : broken('PLANNING.SUBJECT_UNKNOWN');

/** Only what may be unset is set to nothing: see the assumptions. */
export function valueMustBeWithinItsLimits({ setting, subject, value }: Given): Broken | null {
  const { least, most, assumed } = settingDefinitions[setting];
  const holds = value === null ? assumed(subject) === null : value >= least && value <= most;
  return holds ? null : broken('PLANNING.VALUE_OUT_OF_LIMITS', undefined, { least, most });
}

export const settingMustBeNamedOnce = (given: readonly Given[]): Broken | null =>
  new Set(given.map(({ setting, subject }) => `${setting} ${subject}`)).size === given.length
    ? null
    : broken('PLANNING.VALUE_TWICE');
