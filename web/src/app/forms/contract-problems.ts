import './reflect-metadata';
import type { FieldProblem } from '@shared/problem';
import type { Locale } from '@shared/locale';
import { validationTexts } from '@shared/validation.texts';
import { validateSync, type ValidationError } from 'class-validator';

/**
 * What the API would refuse in a request of this shape, found before it is sent, in the same words. The office only: the
 * public face does without the validators.
 * @example contractProblems(NewPlace, { bin: '1' }, 'kk') // [{ field: 'bin', message: 'БСН 12 цифрдан тұрады; …' }]
 */
export function contractProblems<Body extends object>(
  contract: new () => Body,
  body: Partial<Body>,
  locale: Locale,
): readonly FieldProblem[] {
  const request = Object.assign(new contract(), body);
  return [...flat(validateSync(request, { whitelist: true, forbidNonWhitelisted: true }), locale)];
}

function* flat(errors: readonly ValidationError[], locale: Locale, parent = ''): Generator<FieldProblem> {
  for (const { property, constraints, children } of errors) {
    const rule = Object.keys(constraints ?? {}).at(-1);
    const text = rule && (validationTexts[rule] ?? validationTexts['otherwise']);
    if (text) yield { field: parent + property, message: text[locale] };
    yield* flat(children ?? [], locale, `${parent}${property}.`);
  }
}
