import {
  filled,
  heading,
  instantInWriting,
  note,
  paragraphs,
  signatureBlock,
  spoken,
  type Piece,
  type PrintLanguage,
} from '../../platform/pdf';
import type { PrintableMember, PrintableVisitReport } from './printable-visit-report';
import { MEMBER_CATEGORY_TEXTS, VISIT_REPORT_TEXTS } from './visit-report.texts';

/** 11-8(4): every member who carried out the visit, with the signature or the lack of it. */
export function signaturePage({ members }: PrintableVisitReport, language: PrintLanguage): Piece[] {
  const t = spoken(VISIT_REPORT_TEXTS, language);
  const block = signatureBlock(
    { name: t.memberName, standing: t.memberCategory, signature: t.signature },
    members.map((member) => ({
      name: member.name,
      standing: MEMBER_CATEGORY_TEXTS[member.category][language],
      signature: signatureOf(member, language),
    })),
  );
  const awaited = members.filter(({ signature }) => signature === null).map(({ name }) => name);
  const awaiting = awaited.length > 0 ? [note(filled(t.awaiting, { names: awaited.join(', ') }))] : [];
  return [heading(t.signatures), block, ...awaiting];
}

function signatureOf({ signature }: PrintableMember, language: PrintLanguage): string {
  const t = spoken(VISIT_REPORT_TEXTS, language);
  if (!signature) return t.unsigned;
  return filled(signature.dissent === null ? t.signed : t.signedWithDissent, {
    at: instantInWriting(signature.signedAt),
  });
}

/** 11-8(4): each dissenting opinion in full, attached to the report. */
export function dissentAnnex({ members }: PrintableVisitReport, language: PrintLanguage): Piece[] {
  const t = spoken(VISIT_REPORT_TEXTS, language);
  const dissents = members.flatMap(({ name, signature }) =>
    signature && signature.dissent !== null
      ? [heading(filled(t.dissentOf, { name }), 2), ...paragraphs(signature.dissent)]
      : [],
  );
  if (dissents.length === 0) return [];
  return [{ ...heading(t.dissents), pageBreak: 'before' }, note(t.dissentNote), ...dissents];
}
