import { Body, Controller, Get, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { IssueCertificate, RevokeCertificate } from '@shared/participants/certificate.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { notFound } from '../platform/errors';
import { CurrentActor, Id, Requires } from '../platform/http';
import { CertificatesService } from './certificates.service';

const pictureOf = (bytes: Buffer): StreamableFile => new StreamableFile(bytes, { type: 'image/jpeg' });
const printOf = (bytes: Buffer): StreamableFile =>
  new StreamableFile(bytes, { type: 'application/pdf', disposition: 'inline; filename="certificate.pdf"' });

@Controller('participants')
export class CertificatesController {
  constructor(private readonly certificates: CertificatesService) {}

  @Post(':id/certificates')
  @Requires('certificate.issue')
  issue(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: IssueCertificate): Promise<ParticipantView> {
    return this.certificates.issue(actor, id, body);
  }

  @Post(':id/certificate/revocation')
  @HttpCode(200)
  @Requires('certificate.issue')
  revoke(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: RevokeCertificate): Promise<ParticipantView> {
    return this.certificates.revoke(actor, id, body);
  }

  @Get('me/certificate/photo')
  @Header('cache-control', 'no-store')
  @Requires('participant.read-own')
  async ownPhoto(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return pictureOf(await this.certificates.photo(actor, actor.participantId ?? notFound()));
  }

  @Get('me/certificate/pdf')
  @Header('cache-control', 'no-store')
  @Requires('participant.read-own')
  async ownPdf(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return printOf(await this.certificates.pdf(actor, actor.participantId ?? notFound()));
  }

  @Get(':id/certificate/photo')
  @Header('cache-control', 'no-store')
  @Requires('participant.read')
  async photo(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return pictureOf(await this.certificates.photo(actor, id));
  }

  @Get(':id/certificate/pdf')
  @Header('cache-control', 'no-store')
  @Requires('certificate.issue')
  async pdf(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return printOf(await this.certificates.pdf(actor, id));
  }
}
