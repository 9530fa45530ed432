import { Body, Controller, Delete, Get, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { AddApplicationDocument, type ApplicationView } from '@shared/participants/application.contract';
import type { LetterText } from '@shared/participants/letter.contract';
import { CurrentActor, Id, Requires } from '../platform/http';
import { ApplicationDocuments } from './application-documents.service';
import { LettersService } from './letters/letters.service';

/** What comes with an application, and the letter that answers it. */
@Controller('applications/:id')
export class ApplicationPapersController {
  constructor(
    private readonly documents: ApplicationDocuments,
    private readonly letters: LettersService,
  ) {}

  @Post('documents')
  @Requires('application.manage')
  add(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: AddApplicationDocument): Promise<ApplicationView> {
    return this.documents.add(actor, id, body);
  }

  @Delete('documents/:documentId')
  @Requires('application.manage')
  remove(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('documentId') documentId: string,
  ): Promise<ApplicationView> {
    return this.documents.remove(actor, id, documentId);
  }

  @Get('documents/:documentId')
  @Requires('application.read')
  @Header('cache-control', 'no-store')
  async open(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('documentId') documentId: string,
  ): Promise<StreamableFile> {
    const { mediaType, bytes } = await this.documents.open(actor, id, documentId);
    return new StreamableFile(bytes, { type: mediaType });
  }

  @Get('letter')
  @Requires('application.manage')
  read(@CurrentActor() actor: Actor, @Id() id: string): Promise<LetterText> {
    return this.letters.read(actor, id);
  }

  @Get('letter/pdf')
  @Requires('application.manage')
  @Header('cache-control', 'no-store')
  async print(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.letters.print(actor, id), { type: 'application/pdf' });
  }

  @Post('letter/mail')
  @HttpCode(200)
  @Requires('application.manage')
  sendAgain(@CurrentActor() actor: Actor, @Id() id: string): Promise<ApplicationView> {
    return this.letters.sendAgain(actor, id);
  }
}
