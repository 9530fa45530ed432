import type { RegisterSptContact, SptRegistered } from '@shared/spt/spt.contract';
import type { Person } from '../play/person';
import { plusDays } from './years';

/** Two contacts with the Subcommittee on Prevention of Torture, one of them with a step that is due (11-2(3)). */
export async function logContacts(ombudsman: Person, today: string): Promise<void> {
  const contacts: RegisterSptContact[] = [
    {
      kind: 'letter',
      direction: 'incoming',
      contactOn: plusDays(today, -20),
      subject:
        'Ұлттық алдын алу тетігінің құрамы туралы сұрау / Запрос о составе национального превентивного механизма',
      summary:
        'Кіші комитет қатысушылар саны мен оларды даярлау туралы деректерді сұрайды. / Подкомитет просит данные о числе участников и их подготовке.',
      nextStep: 'Жауап дайындау / Подготовить ответ',
      nextStepDueOn: plusDays(today, 25),
      openTo: 'office',
    },
    {
      kind: 'meeting',
      direction: 'outgoing',
      contactOn: plusDays(today, -75),
      subject: 'Кіші комитет мүшелерімен бейнекездесу / Видеовстреча с членами Подкомитета',
      summary: 'Жылдық баяндаманың ұсынымдары талқыланды. / Обсуждены рекомендации консолидированного доклада.',
      openTo: 'council',
    },
  ];
  for (const contact of contacts) await ombudsman.post<SptRegistered>('/spt', contact);
}
