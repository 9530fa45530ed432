import type { PrintableAnnualReport } from './printable-annual-report';

const LABOUR = {
  kk: 'Еңбек және халықты әлеуметтік қорғау министрлігі',
  ru: 'Министерство труда и социальной защиты населения',
};
const INTERIOR = { kk: 'Ішкі істер министрлігі', ru: 'Министерство внутренних дел' };

/** An approved report of three chapters, for specs and for looking at. */
export const APPROVED_ANNUAL_REPORT: PrintableAnnualReport = {
  year: 2025,
  approval: { decisionNumber: '2026-4/2', approvedOn: '2026-11-22' },
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  chapters: [
    {
      title: { kk: 'Тетіктің бір жылғы жұмысы', ru: 'Работа механизма за год' },
      text: {
        kk: 'Бір жыл ішінде топтар 461 рет барды.\nҰсынымдардың іске асырылуы бақылауда болды.',
        ru: 'За год группы совершили 461 посещение.\nРеализация рекомендаций оставалась под наблюдением.',
      },
    },
    {
      title: {
        kk: 'Түзеу мекемелері мен тергеу изоляторларындағы ұстау жағдайлары және қарым-қатынас жасау',
        ru: 'Условия содержания и обращение в исправительных учреждениях и следственных изоляторах',
      },
      text: { kk: 'Мекемелердің үштен бірінде жөндеу қажет.', ru: 'Каждое третье учреждение нуждается в ремонте.' },
    },
    {
      title: { kk: 'Қорытынды', ru: 'Заключение' },
      text: { kk: 'Өткен жылмен салыстырғанда ілгерілеу бар.', ru: 'По сравнению с прошлым годом есть улучшения.' },
    },
  ],
  statistics: {
    visitsByKind: { periodic: 1422, interim: 6, special: 33 },
    visitsByPlaceType: [
      { type: { kk: 'Түзеу мекемесі', ru: 'Исправительное учреждение' }, visits: 311 },
      {
        type: {
          kk: 'Арнаулы әлеуметтік қызметтерді ұсынатын субъект',
          ru: 'Субъект, предоставляющий специальные социальные услуги',
        },
        visits: 1150,
      },
    ],
  },
  recommendations: [
    {
      position: 1,
      authorityId: 'labour',
      authority: LABOUR,
      body: { kk: 'Ыстық сумен қамтамасыз ету.', ru: 'Обеспечить горячей водой.' },
    },
    {
      position: 2,
      authorityId: 'interior',
      authority: INTERIOR,
      body: { kk: 'Бейнебақылау орнату.', ru: 'Установить видеонаблюдение.' },
    },
    {
      position: 3,
      authorityId: 'labour',
      authority: LABOUR,
      body: { kk: 'Қызметкерлерді оқыту.', ru: 'Обучить сотрудников.' },
    },
  ],
  proposals: [
    {
      position: 1,
      act: 'Әлеуметтік кодекс / Социальный кодекс',
      body: { kk: 'Сот бақылауының мерзімін белгілеу.', ru: 'Установить срок судебного контроля.' },
    },
  ],
  financialReport: {
    allottedTiyn: 125_000_000_00,
    lines: [
      { expense: { kk: 'Жол жүру шығыстары', ru: 'Расходы на проезд' }, amountTiyn: 61_234_567_89 },
      { expense: { kk: 'Тұру шығыстары', ru: 'Расходы на проживание' }, amountTiyn: 40_000_000_00 },
    ],
  },
  sources: [
    {
      number: '2025-17',
      visitKind: 'special',
      visitedOn: '2025-03-10',
      place: { kk: '«Мейірім» орталығы', ru: 'Центр «Мейірім»' },
      isUsed: true,
      reason: null,
    },
    {
      number: '2025-18',
      visitKind: 'periodic',
      visitedOn: '2025-12-29',
      place: { kk: '№ 5 мекеме', ru: 'Учреждение № 5' },
      isUsed: false,
      reason: 'есеп кеш құлыпталды / отчет подписан поздно',
    },
  ],
};

/** The same year before the Council's decision. */
export const DRAFT_ANNUAL_REPORT: PrintableAnnualReport = { ...APPROVED_ANNUAL_REPORT, approval: null, sha256: null };
