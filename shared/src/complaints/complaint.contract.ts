import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { PlaceRef } from '../places/place.contract';
import type { ActionView } from '../problem';
import { IsIsoInstant, IsLocalDate, IsNotBlank } from '../validators';
import type { OfficeKeyView } from './office-key.contract';

/** A message tells of torture or ill-treatment; a complaint asks for something to be put right. */
export const complaintKinds = ['message', 'complaint'] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

export const complaintChannels = ['visit', 'post', 'telephone', 'email', 'portal', 'in_person'] as const;
export type ComplaintChannel = (typeof complaintChannels)[number];

export const complaintStates = ['registered', 'transferred'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** 64 kB of armour hold about 47 kB of text. */
export const sealedTextLimit = 65_536;

/** An entry of the register; what was said is never part of it. */
export interface ComplaintView {
  readonly id: string;
  /** `2026-0001`: year and place in the year, without gaps. */
  readonly number: string;
  readonly kind: ComplaintKind;
  readonly channel: ComplaintChannel;
  /** Instants, UTC. */
  readonly receivedAt: string;
  readonly registeredAt: string;
  /** Account of the person who received and registered it, and the name as it was then. */
  readonly receivedBy: { readonly accountId: string; readonly name: string };
  readonly place: PlaceRef | null;
  readonly visitId: string | null;
  readonly concernsTorture: boolean;
  readonly status: ComplaintState;
  readonly transfer: ComplaintTransfer | null;
  readonly version: number;
  readonly actions: readonly ActionView[];
}

export interface ComplaintTransfer {
  readonly transferredOn: LocalDate;
  readonly act: string;
  readonly recipient: string;
}

/** `GET /api/v1/complaints/:id/sealed-text`: audited each time. The key is the one it was sealed to, retired or not. */
export interface SealedTextView {
  readonly complaintId: string;
  readonly sealedText: string;
  readonly officeKey: OfficeKeyView;
}

/** Query of `GET /api/v1/complaints`, which answers `Page<ComplaintView>`, the newest registration first. */
export class ListComplaints extends PageQuery {
  @IsOptional() @IsIn(complaintStates) status?: ComplaintState;
  @IsOptional() @IsIn(complaintKinds) kind?: ComplaintKind;
  @IsOptional() @IsUUID() place?: string;
  @IsOptional() @IsUUID() visit?: string;
}

/** `POST /api/v1/complaints`. */
export class RegisterComplaint {
  @IsIn(complaintKinds) kind!: ComplaintKind;
  @IsIn(complaintChannels) channel!: ComplaintChannel;
  /** Instant with its offset, e.g. `2026-03-02T10:15:00+05:00`; not in the future. */
  @IsIsoInstant() receivedAt!: string;
  @IsOptional() @IsUUID() placeId?: string | null;
  @IsOptional() @IsUUID() visitId?: string | null;
  @IsBoolean() concernsTorture!: boolean;
  /** The key that `sealedText` is sealed to. */
  @IsUUID() officeKeyId!: string;
  /** From `seal(text, recipient)`; anything that is not an armored age file is refused. */
  @IsString() @MaxLength(sealedTextLimit) sealedText!: string;
}

/** `POST /api/v1/complaints/:id/transfer` with If-Match. */
export class TransferComplaint {
  @IsLocalDate() transferredOn!: LocalDate;
  /** Number and date of the covering letter or record. */
  @IsString() @IsNotBlank() @MaxLength(300) act!: string;
  @IsString() @IsNotBlank() @MaxLength(300) recipient!: string;
}
