import type { ComplaintKind } from '@shared/complaints/complaint.contract';
import type { SessionKind } from '@shared/council/council.contract';
import type { Texts } from '@shared/locale';
import type { WaitingDraw } from '../groups';
import type { FlaggedParticipant, SelectionStep } from '../participants';

export const annualReportTitle = (year: number): Texts => ({
  kk: `${year} жылғы жинақталған баяндама`,
  ru: `Консолидированный доклад за ${year} год`,
  en: `Annual consolidated report on ${year}`,
});

export const complaintTitles: Readonly<Record<ComplaintKind, Texts>> = {
  message: { kk: 'Хабар', ru: 'Сообщение', en: 'Message' },
  complaint: { kk: 'Шағым', ru: 'Жалоба', en: 'Complaint' },
};

export const sessionTitles: Readonly<Record<SessionKind, Texts>> = {
  in_person: { kk: 'Кеңес отырысы', ru: 'Заседание совета', en: 'Session of the Council' },
  written: {
    kk: 'Кеңестің жазбаша дауыс беруі',
    ru: 'Письменное голосование совета',
    en: 'Written vote of the Council',
  },
};

export const codeOfConductTitle: Texts = { kk: 'Мінез-құлық кодексі', ru: 'Кодекс поведения', en: 'Code of conduct' };

export const visitTitle: Texts = { kk: 'Алдын ала бару', ru: 'Превентивное посещение', en: 'Preventive visit' };

/** What a draw that is not drawn yet waits for. */
export const drawStepTitles: Readonly<Record<WaitingDraw['step'], Texts>> = {
  commit: { kk: 'Міндеттеме тапсыру', ru: 'Внести обязательство', en: 'Commit to the seed' },
  reveal: { kk: 'Құпияны ашу', ru: 'Раскрыть секрет', en: 'Reveal the secret' },
};

/** What an undecided application waits for. */
export const selectionStepTitles: Readonly<Record<SelectionStep, Texts>> = {
  grounds: {
    kk: 'Негіздерді тексеру',
    ru: 'Проверить основания',
    en: 'Check the grounds',
  },
  council: {
    kk: 'Кеңестің қарауына шығару',
    ru: 'Вынести на рассмотрение совета',
    en: 'Put before the Council',
  },
  decided: {
    kk: 'Кеңестің шешімін тіркеу',
    ru: 'Записать решение совета',
    en: 'Record the Council’s decision',
  },
};

export const endingTitles: Readonly<Record<FlaggedParticipant['kind'], Texts>> = {
  mandate_ends: { kk: 'мандат', ru: 'мандат', en: 'mandate' },
  evidence_lapses: {
    kk: 'негізді тексеру құжаты',
    ru: 'подтверждение проверки основания',
    en: 'evidence of a ground’s check',
  },
};
