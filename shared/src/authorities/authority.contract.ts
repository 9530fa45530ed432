import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Texts } from '../locale';
import type { ActionView } from '../problem';
import { IsBin, IsNotBlank, MayBeLeftOut } from '../validators';

/** An authority where another record names it. */
export interface AuthorityRef {
  readonly id: string;
  readonly code: string;
  readonly name: Texts;
}

/** An authorised state body: it supervises places, receives the annual report and answers it (11-9(3), 11-11(2)). */
export interface AuthorityView extends AuthorityRef {
  readonly bin: string | null;
  readonly version: number;
  readonly actions: readonly ActionView[];
}

/** `POST /api/v1/authorities`; the list is `Page<AuthorityView>` by code. */
export class CreateAuthority {
  /** Short and lasting, e.g. `MIA-PC`: import files and accounts name the authority by it. */
  @IsString() @Matches(/^[A-Z][A-Z0-9-]{1,19}$/) code!: string;
  @IsString() @IsNotBlank() @MaxLength(300) nameKk!: string;
  @IsString() @IsNotBlank() @MaxLength(300) nameRu!: string;
  @IsString() @IsNotBlank() @MaxLength(300) nameEn!: string;
  @IsOptional() @IsBin() bin?: string | null;
}

/** `PATCH /api/v1/authorities/:id` with If-Match; the code never changes. What is left out stays as it is. */
export class ChangeAuthority {
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameKk?: string;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameRu?: string;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameEn?: string;
  @IsOptional() @IsBin() bin?: string | null;
}
