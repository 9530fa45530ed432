import { IsIn, IsOptional } from 'class-validator';
import { type Locale, locales } from '../locale';
import { exportFormats } from './place-export.formats';
import { ListPlaces } from './place.contract';

/**
 * Query of `GET /api/v1/places/export`: the filters of the list, whose rows are written in the very format that the import
 * reads. More than 20,000 places are refused: a filter makes them fewer.
 */
export class ExportPlaces extends ListPlaces {
  @IsIn(exportFormats) format!: (typeof exportFormats)[number];
  /** Of the workbook's second sheet, which says what each column holds; a link sends no header. */
  @IsOptional() @IsIn(locales) explainedIn?: Locale;
}
