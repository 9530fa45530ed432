import { IsString, Matches, MaxLength } from 'class-validator';

/**
 * `GET /api/v1/office-keys/current`: the key to which complaints are sealed. The identity opens them; it is itself
 * sealed with a passphrase in the browser, and given only to those who may open a complaint.
 */
export interface OfficeKeyView {
  readonly id: string;
  /** `age1…` */
  readonly recipient: string;
  readonly sealedIdentity?: string;
  /** Instant, UTC. */
  readonly createdAt: string;
  readonly retiredAt: string | null;
}

/** `POST /api/v1/office-keys`: retires the key in force. Both fields come from `newOfficeKey(passphrase)`. */
export class CreateOfficeKey {
  @IsString() @Matches(/^age1[02-9ac-hj-np-z]{58}$/) recipient!: string;
  @IsString() @MaxLength(4096) sealedIdentity!: string;
}
