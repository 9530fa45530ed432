import { ValidateBy, ValidateIf, buildMessage } from 'class-validator';
import { isBin, isIin } from './law/identifiers';
import { isLocalDate } from './law/local-date';

const rule = (name: string, holds: (value: unknown) => boolean) => () =>
  ValidateBy({ name, validator: { validate: holds, defaultMessage: buildMessage(() => name) } });

/** A calendar date that exists, `YYYY-MM-DD`. */
export const IsLocalDate = rule('isLocalDate', (value) => typeof value === 'string' && isLocalDate(value));
/** Business identification number: 12 digits and a checksum. */
export const IsBin = rule('isBin', (value) => typeof value === 'string' && isBin(value));
/** Individual identification number: 12 digits and a checksum. */
export const IsIin = rule('isIin', (value) => typeof value === 'string' && isIin(value));
/** A text with something in it besides white space. */
export const IsNotBlank = rule('isNotBlank', (value) => typeof value === 'string' && value.trim() !== '');

const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
/** An instant with its offset, e.g. `2026-03-02T10:15:00+05:00`: without one it would mean another hour in each place. */
export const IsIsoInstant = rule(
  'isIsoInstant',
  (value) => typeof value === 'string' && isLocalDate(instant.exec(value)?.[1] ?? ''),
);

/** A field of a change that stays as it is when left out, and that null does not empty (`IsOptional` lets null through). */
export const MayBeLeftOut = () => ValidateIf((_, value) => value !== undefined);
