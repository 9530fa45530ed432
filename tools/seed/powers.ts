import sharp from 'sharp';
import type { StoredFileView } from '@shared/files/file.contract';
import type { Page } from '@shared/page';
import type { OpenDuty } from '@shared/participants/mandate.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { resignationPaper } from '../play/acts/papers';
import type { Person } from '../play/person';

/** A head and shoulders in grey: nobody's photo. */
const silhouette = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="600" height="800" fill="#e4e7eb"/>
<circle cx="300" cy="300" r="130" fill="#8a94a0"/><path d="M60 800c0-180 100-290 240-290s240 110 240 290z" fill="#8a94a0"/></svg>`;

const send = async (office: Person, bytes: Buffer, contentType: string): Promise<string> =>
  (await office.post<StoredFileView>('/files', bytes, { contentType })).id;

/**
 * Two hold certificates, the powers of one rest while a ground is examined (11-3), and one has resigned (11-6(2)): of those
 * for whom nothing waits, so that the demonstration's work stays with people who can do it. Gives who resigned.
 */
export async function changePowers(office: Person, today: string): Promise<string> {
  const { items } = await office.get<Page<ParticipantView>>('/participants?status=in_force&limit=200');
  for (const { id } of items.slice(0, 2)) {
    const photoId = await send(office, await sharp(Buffer.from(silhouette)).jpeg().toBuffer(), 'image/jpeg');
    await office.post(`/participants/${id}/certificates`, { photoId });
  }
  const [resting, leaving] = await withoutDuties(office, items.slice(2));
  if (!resting || !leaving) throw new Error('everybody has something to do');
  await office.post(`/participants/${resting.id}/suspension`, {
    ground: '11-3(1)(4)',
    basis: 'Хат № 118 / Письмо № 118',
    from: today,
  });
  await office.post(`/participants/${leaving.id}/termination`, {
    ground: '11-6(2)',
    effectiveOn: today,
    evidence: 'Жазбаша өтініш / Письменное заявление',
    fileId: await send(office, await resignationPaper(leaving.fullName, today), 'application/pdf'),
  });
  return leaving.id;
}

async function withoutDuties(office: Person, participants: readonly ParticipantView[]): Promise<ParticipantView[]> {
  const free: ParticipantView[] = [];
  for (const participant of participants) {
    const duties = await office.get<OpenDuty[]>(`/participants/${participant.id}/open-duties`);
    if (duties.length === 0) free.push(participant);
    if (free.length === 2) break;
  }
  return free;
}
