import type { VoteChoice } from '@shared/council/council.contract';
import type { AddAgendaItem, AgendaItemView, ConveneSession, SessionView } from '@shared/council/session.contract';
import type { StoredFileView } from '@shared/files/file.contract';
import { heading, paragraphs, PdfmakePrinter } from '@api/platform/pdf';
import type { Council } from '../play/acts/council';
import type { Person } from '../play/person';
import { plusDays } from './years';

/** What the Council has before it: a session today, a written vote, a session ahead, and one that voted in secret. */
export async function leaveCouncilWork({ office, members }: Council, today: string): Promise<void> {
  const earlier = await convene(office, { heldOn: plusDays(today, -10) });
  const secret = await add(office, earlier, {
    title: 'Кеңестің жұмыс тобының жетекшісін сайлау / Избрание руководителя рабочей группы совета',
    ballot: 'secret',
  });
  const choices: readonly VoteChoice[] = ['for', 'for', 'against', 'for', 'abstain'];
  for (const [at, member] of members.entries()) await vote(member, secret, choices[at] ?? 'for');
  await office.post(`/council/agenda-items/${secret.id}/decision`);
  await office.post(`/council/sessions/${earlier.id}/close`);

  const sitting = await convene(office, { heldOn: today });
  const plan = await add(office, sitting, {
    title: 'Келесі жылдың жоспарын дайындау тәртібі / Порядок подготовки плана на следующий год',
  });
  await add(office, sitting, {
    title: 'Қатысушыларды оқыту туралы / Об обучении участников',
    paper: await paper(office, 'Оқыту бағдарламасы / Программа обучения', today),
  });
  for (const member of members.slice(1, 3)) await vote(member, plan, 'for');

  const ahead = await convene(office, { heldOn: plusDays(today, 9) });
  await add(office, ahead, {
    title: 'Жинақталған баяндаманың құрылымы / Структура консолидированного доклада',
    paper: await paper(office, 'Баяндаманың жоспары / План доклада', today),
  });

  const closesOn = plusDays(today, 5);
  const written = await convene(office, { heldOn: today, kind: 'written', closesOn });
  const reply = await add(office, written, {
    title: 'Кіші комитетке жауап хат жобасы / Проект ответа Подкомитету',
  });
  for (const member of members.slice(1, 2)) await vote(member, reply, 'for');
}

const convene = (office: Person, of: ConveneSession) => office.post<SessionView>('/council/sessions', of);

const add = (office: Person, { id }: SessionView, item: Omit<AddAgendaItem, 'subjectType'>) =>
  office.post<AgendaItemView>(`/council/sessions/${id}/agenda-items`, { subjectType: 'other', ...item });

const vote = (member: Person, { id }: AgendaItemView, choice: VoteChoice) =>
  member.post(`/council/agenda-items/${id}/votes`, { choice });

const printer = new PdfmakePrinter();

/** A paper that says that it is one of a demonstration. */
async function paper(office: Person, title: string, day: string): Promise<{ fileId: string; title: string }> {
  const said = 'Көрсетілім: нақты құжаттың орнына қойылған.\nДемонстрация: вместо настоящего документа.';
  const bytes = await printer.print(
    { language: 'kk', title, author: 'Үйлестіру кеңесі', content: [heading(title), ...paragraphs(said)] },
    { createdAt: new Date(`${day}T00:00:00Z`) },
  );
  const { id } = await office.post<StoredFileView>('/files', bytes, { contentType: 'application/pdf' });
  return { fileId: id, title };
}
