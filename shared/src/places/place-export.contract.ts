import { IsIn } from 'class-validator';
import { ListPlaces } from './place.contract';

export const exportFormats = ['csv', 'xlsx'] as const;

/**
 * Query of `GET /api/v1/places/export`: the filters of the list, whose rows are written in the very format that the import
 * reads. More than 20,000 places are refused: a filter makes them fewer.
 */
export class ExportPlaces extends ListPlaces {
  @IsIn(exportFormats) format!: (typeof exportFormats)[number];
}
