import type { TranslocoService } from '@jsverse/transloco';
import type { ComplaintView } from '@shared/complaints/complaint.contract';
import type { Locale } from '@shared/locale';

/** What the register says of a message; what the message says stays sealed. */
export function messageLabel(
  { kind, number, concernsTorture }: Pick<ComplaintView, 'kind' | 'number' | 'concernsTorture'>,
  texts: TranslocoService,
  locale: Locale,
): string {
  const key = `visitProposals.message.${kind}${concernsTorture ? 'OfTorture' : ''}`;
  return texts.translate<string>(key, { number }, locale);
}
