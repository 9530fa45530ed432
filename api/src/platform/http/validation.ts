import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
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

function fieldProblems(errors: ValidationError[], locale: Locale, parent = ''): FieldProblem[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const field = parent + property;
    const name = Object.keys(constraints ?? {}).at(-1);
    const text = name && (validationTexts[name] ?? validationTexts['otherwise']);
    return [...(text ? [{ field, message: text[locale] }] : []), ...fieldProblems(children ?? [], locale, `${field}.`)];
  });
}
