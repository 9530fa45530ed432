import { ArrayNotEmpty, ArrayUnique, IsEmail, IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { locales, type Locale } from '../locale';
import { roles, type Role } from '../permissions';
import type { ActionView } from '../problem';
import { IsNotBlank } from '../validators';

/** `POST /api/v1/accounts`: a role that speaks for a record (participant, Council member, authority) names that record. */
export class NewAccount {
  @IsEmail() @MaxLength(254) email!: string;
  @IsNotBlank() @MaxLength(200) name!: string;
  @ArrayNotEmpty() @ArrayUnique() @IsIn(roles, { each: true }) roles!: Role[];
  @IsOptional() @IsUUID() participantId?: string;
  @IsOptional() @IsUUID() councilMemberId?: string;
  @IsOptional() @IsUUID() authorityId?: string;
  @IsIn(locales) locale!: Locale;
}

export interface AccountView {
  readonly id: string;
  readonly version: number;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly participantId: string | null;
  readonly councilMemberId: string | null;
  readonly authorityId: string | null;
  readonly locale: Locale;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly actions: readonly ActionView[];
}

/** What is handed over to the person once and can never be read again. */
export interface Handover {
  readonly password: string;
  /** Base32, as an authenticator app asks for it. */
  readonly totpSecret: string;
  readonly otpauthUri: string;
  /** Each signs in once, in place of a code. */
  readonly backupCodes: readonly string[];
}

/** Answer of `POST /accounts` and `POST /accounts/:id/new-credentials`; a repetition of the request gets no handover. */
export interface AccountWithHandover {
  readonly account: AccountView;
  readonly handover: Handover | null;
}
