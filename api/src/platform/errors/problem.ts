import { errorEntry } from '@shared/error-codes';
import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import type { Problem } from '@shared/problem';
import { citeProvision } from './provisions';
import type { Refusal } from './refusal';

export function problemOf(refusal: Refusal, locale: Locale, correlationId: string, today: LocalDate): Problem {
  const { code, details, status } = refusal;
  const title = messageOf(refusal, locale);
  const fields = details.fields ?? (details.field ? [{ field: details.field, message: title }] : undefined);
  return {
    type: `urn:npm:problem:${code.toLowerCase()}`,
    title,
    status,
    ...(details.provision && {
      detail: citeProvision(details.provision, locale, details.on ?? today),
      provision: details.provision,
    }),
    code,
    params: details.params ?? {},
    ...(fields && { fields }),
    ...(details.current !== undefined && { current: details.current }),
    correlationId,
  };
}

export function messageOf({ code, details }: Pick<Refusal, 'code' | 'details'>, locale: Locale): string {
  const params = details.params ?? {};
  return errorEntry(code).title[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
