import type { Texts } from '../locale';

/** A text that somebody agreed to is never reworded: another wording is another edition. */
export const consentEditions = ['2026-1'] as const;
export type ConsentEdition = (typeof consentEditions)[number];
export const currentConsentEdition: ConsentEdition = '2026-1';

/** What a participant agrees to, paragraph by paragraph. */
export const consentTexts: Readonly<Record<ConsentEdition, readonly Texts[]>> = {
  '2026-1': [
    {
      kk: 'Бұл сұрақтарға жауап беру ерікті. Жауап бермесеңіз де, жауаптарды кейін жойсаңыз да, сіз үшін ештеңе өзгермейді: жеребе де, алдын ала бару да, өкілеттіктеріңіз де бұған байланысты емес.',
      ru: 'Отвечать на эти вопросы необязательно. Если вы не ответите или позже удалите ответы, для вас ничего не изменится: ни жребий, ни посещения, ни ваши полномочия от этого не зависят.',
      en: 'Answering is voluntary. If you do not answer, or delete your answers later, nothing changes for you: no draw, no visit and none of your powers depend on it.',
    },
    {
      kk: 'Жауаптардың бір ғана мақсаты бар: жыл аяқталғаннан кейін жеребенің ешкімді кемсітпегенін тексеру (11-8(2)). Олар басқа ештеңеге пайдаланылмайды.',
      ru: 'У ответов одна цель: после окончания года проверить, что жребий никого не дискриминировал (11-8(2)). Больше они ни для чего не используются.',
      en: 'The answers have one purpose: to check, after a year has ended, that the draws discriminated against nobody (11-8(2)). They are used for nothing else.',
    },
    {
      kk: 'Жекелеген жауаптарды Уәкіл де, оның кеңсесі де, Үйлестіру кеңесі де көрмейді. Олар тек жиынтық сандарды көреді; бес адамнан аз топтың саны көрсетілмейді.',
      ru: 'Отдельных ответов не видят ни Уполномоченный, ни его аппарат, ни Координационный совет. Они видят только сводные числа; число, за которым меньше пяти человек, не показывается.',
      en: 'Neither the Ombudsman nor the office nor the Council sees a single answer. They see totals only; a figure with fewer than five people behind it is not shown.',
    },
    {
      kk: 'Жауаптарыңызды кез келген уақытта өзгерте немесе жоя аласыз. Жойылған жауап қалпына келмейді. Бұрын жасалған жиынтық санақтар сақталады: оларда сіздің жауабыңыз жеке тұрмайды.',
      ru: 'Вы можете в любое время изменить или удалить ответы. Удалённое не восстанавливается. Сделанные раньше сводные подсчёты остаются: отдельно ваших ответов в них нет.',
      en: 'You may change or delete your answers at any time. What is deleted is gone. Counts made before stay: your answers do not stand in them by themselves.',
    },
  ],
};
