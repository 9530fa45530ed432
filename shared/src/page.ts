import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Query of every list: `limit` rows after `cursor`, in the list's stable order. */
export class PageQuery {
  @IsOptional() @IsString() @MaxLength(500) cursor?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Give it back as `cursor` to go on; null on the last page. */
  readonly nextCursor: string | null;
}
