import { Body, Controller, Headers, Post } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type MediaType, mediaTypes, type StoredFileView } from '@shared/files/file.contract';
import { Refusal } from '../errors';
import { CurrentActor, Requires } from '../http';
import { FilesService } from './files.service';

@Controller('files')
export class FilesController {
  constructor(private readonly files: FilesService) {}

  /** The body is the file itself. */
  @Post()
  @Requires('file.send')
  receive(
    @CurrentActor() actor: Actor,
    @Headers('content-type') contentType: string,
    @Body() body: unknown,
  ): Promise<StoredFileView> {
    if (!Buffer.isBuffer(body)) throw new Refusal('REQUEST.UNSUPPORTED_TYPE');
    return this.files.receive(actor, mediaTypeOf(contentType), body);
  }
}

function mediaTypeOf(contentType: string): MediaType {
  const type = contentType.toLowerCase();
  return mediaTypes.find((known) => type.startsWith(known)) ?? refuse();
}

function refuse(): never {
  throw new Refusal('REQUEST.UNSUPPORTED_TYPE');
}
