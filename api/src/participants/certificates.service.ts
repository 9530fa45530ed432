import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { IssueCertificate, RevocationReason, RevokeCertificate } from '@shared/participants/certificate.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { Config } from '../platform/config';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import { FilesService } from '../platform/files';
import { PdfPrinter } from '../platform/pdf';
import { certificateCard } from './certificate-card';
import { Certificate } from './certificate.entity';
import { cardPhoto } from './certificate-photo';
import { certificateMustBeInUse, holderMustHavePowers, photoMustBeAPicture } from './certificate.rules';
import { CertificatesRepository } from './certificates.repository';
import { mandateShownOn } from './mandate.rules';
import { certificateNumber, hasPowersOn, type ParticipantFile, participantView } from './participant.view';
import { ParticipantsRepository } from './participants.repository';

/** Bytes of what the square on a card says: 128 bits that nobody guesses. */
const tokenBytes = 16;

/** The card that shows who is a participant. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly participants: ParticipantsRepository,
    private readonly certificates: CertificatesRepository,
    private readonly files: FilesService,
    private readonly printer: PdfPrinter,
    private readonly config: Config,
  ) {}

  /** For the mandate of today; the card in use is replaced. */
  issue(actor: Actor, id: string, { photoId }: IssueCertificate): Promise<ParticipantView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.participants.findForChange(work, id)) ?? notFound();
      refuseIf(holderMustHavePowers(hasPowersOn(file, work.today)));
      const sent = await this.files.consume(work, photoId, 'photoId');
      refuseIf(photoMustBeAPicture(sent.mediaType), 'photoId');
      const photo = await cardPhoto(sent.bytes);
      if (file.certificate) await this.revokeOne(work, file.certificate, 'replaced');
      const certificate = await this.print(work, file, photo);
      work.audit({
        action: 'certificate.issue',
        subject: { type: 'certificate', id: certificate.id },
        detail: { participantId: id },
      });
      return this.settled(work, { ...file, certificate });
    });
  }

  revoke(actor: Actor, id: string, { reason }: RevokeCertificate): Promise<ParticipantView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.participants.findForChange(work, id)) ?? notFound();
      refuseIf(certificateMustBeInUse(file.certificate));
      if (file.certificate) await this.revokeOne(work, file.certificate, reason);
      return this.settled(work, { ...file, certificate: null });
    });
  }

  /** The picture on the card in use: a JPEG. */
  photo(actor: Actor, participantId: string): Promise<Buffer> {
    return this.open(actor, participantId, ({ photoId }) => photoId);
  }

  /** The print of the card in use: whoever holds it can show it, so that its opening is recorded. */
  pdf(actor: Actor, participantId: string): Promise<Buffer> {
    return this.open(actor, participantId, ({ printId }) => printId, 'certificate.read-print');
  }

  private open(
    actor: Actor,
    participantId: string,
    fileOf: (certificate: Certificate) => string,
    action?: string,
  ): Promise<Buffer> {
    return this.unit.read(actor, async (work) => {
      const certificate = (await this.certificates.inUse(work, participantId)) ?? notFound();
      if (action) work.audit({ action, subject: { type: 'certificate', id: certificate.id } });
      return (await this.files.open(work, fileOf(certificate))).bytes;
    });
  }

  private async print(work: Work, { row, mandates }: ParticipantFile, photo: Buffer): Promise<Certificate> {
    const mandate = mandateShownOn(work.today, mandates) ?? notFound();
    const year = Number(work.today.slice(0, 4));
    const number = await this.certificates.nextNumber(work, year);
    const token = randomBytes(tokenBytes).toString('base64url');
    const card = certificateCard({
      number: certificateNumber({ year, number }),
      fullName: row.fullName,
      category: row.category,
      issuedOn: work.today,
      validUntil: mandate.endsOn,
      photo,
      address: `${this.config.APP_URL.replace(/\/$/, '')}/certificate#${token}`,
    });
    const pdf = await this.printer.print(card, { createdAt: work.now });
    return this.certificates.save(
      work,
      Object.assign(new Certificate(), {
        ...{ participantId: row.id, mandateId: mandate.id, year, number },
        photoId: (await this.files.make(work, 'image/jpeg', photo)).id,
        printId: (await this.files.make(work, 'application/pdf', pdf)).id,
        tokenHash: createHash('sha256').update(token).digest('hex'),
        ...{ issuedOn: work.today, revokedAt: null, revocationReason: null },
        createdAt: work.now,
      }),
    );
  }

  private async revokeOne(work: Work, certificate: Certificate, reason: RevocationReason | 'replaced'): Promise<void> {
    await this.certificates.save(work, Object.assign(certificate, { revokedAt: work.now, revocationReason: reason }));
    work.audit({
      action: 'certificate.revoke',
      subject: { type: 'certificate', id: certificate.id },
      detail: { reason },
    });
  }

  private async settled(work: Work, file: ParticipantFile): Promise<ParticipantView> {
    bump(file.row);
    await this.participants.save(work, file.row);
    return participantView(file, work.actor, work.today);
  }
}
