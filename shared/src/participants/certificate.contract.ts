import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import type { LocalDate } from '../law/local-date';

/** `POST /participants/:id/certificates`: a new card; the one in use is replaced by it. */
export class IssueCertificate {
  /** A JPEG or PNG that was sent to `POST /files`; a small picture is made of it and nothing else is kept. */
  @IsUUID() photoId!: string;
}

/** `replaced` is said by a reissue alone. */
export const revocationReasons = ['lost', 'damaged', 'returned'] as const;
export type RevocationReason = (typeof revocationReasons)[number];

/** `POST /participants/:id/certificate/revocation` */
export class RevokeCertificate {
  @IsIn(revocationReasons) reason!: RevocationReason;
}

/** The card in use. Its picture and its print are at `/participants/:id/certificate/photo` and `…/pdf`. */
export interface CertificateView {
  readonly id: string;
  /** e.g. `2026-017` */
  readonly number: string;
  readonly issuedOn: LocalDate;
  /** Last day of the mandate for which it was issued. */
  readonly validUntil: LocalDate | null;
}

/** `POST /api/public/v1/certificates`: what the square on a card says, sent in the body so that no log keeps it. */
export class CheckCertificate {
  @IsString() @MaxLength(200) token!: string;
}

/** Valid, or not: of a card that is not valid nothing is said, not even whether there is such a card. */
export type CertificateCheck =
  | { readonly valid: false }
  | {
      readonly valid: true;
      readonly fullName: string;
      /** A JPEG in base64. */
      readonly photo: string;
    };
