import type { PrintableVisitReport } from './printable-visit-report';

/** A locked report with one dissent, for specs and for looking at. */
export const LOCKED_VISIT_REPORT: PrintableVisitReport = {
  number: '2026-17',
  status: 'locked',
  visitKind: 'special',
  startedOn: '2026-03-10',
  endedOn: '2026-03-12',
  places: [
    {
      name: {
        kk: '«Мейірім» арнаулы әлеуметтік қызметтер көрсету орталығы',
        ru: 'Центр оказания специальных социальных услуг «Мейірім»',
      },
      type: {
        kk: 'Арнаулы әлеуметтік қызметтерді ұсынатын субъект',
        ru: 'Субъект, предоставляющий специальные социальные услуги',
      },
      region: { kk: 'Ақмола облысы', ru: 'Акмолинская область' },
    },
  ],
  formEdition: 2,
  sections: [
    {
      title: { kk: 'Бару барысы', ru: 'Ход посещения' },
      text:
        'Топ ұйымға алдын ала ескертусіз келді. Әкімшілік барлық үй-жайға кедергісіз кіруге мүмкіндік берді.\n\n' +
        'Ұсталатын 43 адаммен куәларсыз әңгіме жүргізілді; тоғызы әңгімеден бас тартты.',
    },
    {
      title: { kk: 'Ұстау жағдайлары', ru: 'Условия содержания' },
      text: 'Төсек-орын жеткілікті, бірақ екінші қабаттағы жуынатын бөлмеде ыстық су жоқ. Жөндеуге 1 250 000 ₸ қажет.',
    },
  ],
  findings: [
    {
      theme: 'material_conditions',
      body: 'Екінші қабаттағы жуынатын бөлмеде бір айдан бері ыстық су жоқ.',
      sources: ['held_persons', 'own_observation'],
    },
    {
      theme: 'medical_services',
      body: 'Дәрі-дәрмектің есебі жүргізілмейді: журналдың соңғы жазбасы қаңтарда жасалған.',
      sources: ['registers', 'staff'],
    },
  ],
  recommendations: [
    {
      position: 1,
      authority: {
        kk: 'Еңбек және халықты әлеуметтік қорғау министрлігі',
        ru: 'Министерство труда и социальной защиты населения',
      },
      body: 'Үш ай ішінде екінші қабатты ыстық сумен қамтамасыз ету.',
    },
    {
      position: 2,
      authority: { kk: 'Денсаулық сақтау министрлігі', ru: 'Министерство здравоохранения' },
      body: 'Дәрі-дәрмектің күнделікті есебін қалпына келтіру.',
    },
  ],
  complaints: [
    {
      number: 'Ш-2026-000041',
      receivedOn: '2026-03-10',
      transferredOn: '2026-03-11',
      recipient: 'Адам құқықтары жөніндегі уәкіл',
    },
  ],
  version: {
    number: 3,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    frozenAt: new Date('2026-03-16T04:30:00Z'),
  },
  members: [
    {
      name: 'Әлімова Қарлығаш Ғабитқызы',
      category: 'lawyer',
      signature: { signedAt: new Date('2026-03-16T05:05:00Z'), dissent: null },
    },
    {
      name: 'Үсенов Өмірзақ Һамитұлы',
      category: 'doctor',
      signature: {
        signedAt: new Date('2026-03-17T20:10:00Z'),
        dissent: 'Дәрігерлік көмек туралы қорытындымен келіспеймін.\nЖурнал ауыстырылған, жаңасы топқа көрсетілмеді.',
      },
    },
    {
      name: 'Іңкәрбекова Нұргүл Ыбырайқызы',
      category: 'monitoring_commission_member',
      signature: { signedAt: new Date('2026-03-18T09:00:00Z'), dissent: null },
    },
  ],
};

/** The same report before its last member has signed. */
export const FROZEN_VISIT_REPORT: PrintableVisitReport = {
  ...LOCKED_VISIT_REPORT,
  status: 'frozen',
  members: LOCKED_VISIT_REPORT.members.map((member, at) => (at === 2 ? { ...member, signature: null } : member)),
};
