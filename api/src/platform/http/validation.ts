import { ValidationPipe } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { Locale } from '@shared/locale';
import type { FieldProblem } from '@shared/problem';
import { validationTexts } from '@shared/validation.texts';
import { Refusal } from '../errors';
import { requestContext } from './request-context';

/** Bodies and queries are the shared classes and nothing else: an unknown field is refused, not dropped in silence. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      new Refusal('REQUEST.INVALID', { fields: fieldProblems(errors, requestContext.getStore()?.locale ?? 'ru') }),
  });

/**
 * A part of a body whose class depends on what else is in the request, judged as the pipe judges the whole. Its problems
 * are named under `field`, e.g. `parameters.quorum`.
 */
export function requireValid<T extends object>(
  shape: new () => T,
  given: object,
  { field, locale }: { field: string; locale: Locale },
): T {
  const part = plainToInstance(shape, given);
  const errors = validateSync(part, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
  if (errors.length > 0) throw new Refusal('REQUEST.INVALID', { fields: fieldProblems(errors, locale, `${field}.`) });
  return part;
}

function fieldProblems(errors: ValidationError[], locale: Locale, parent = ''): FieldProblem[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const field = parent + property;
    const name = Object.keys(constraints ?? {}).at(-1);
    const text = name && (validationTexts[name] ?? validationTexts['otherwise']);
    return [...(text ? [{ field, message: text[locale] }] : []), ...fieldProblems(children ?? [], locale, `${field}.`)];
  });
}
