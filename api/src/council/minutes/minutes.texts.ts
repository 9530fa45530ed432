import type { Majority, Quorum } from '@shared/acts/act.contract';
import type { SessionKind, VoteChoice } from '@shared/council/council.contract';
import type { DecisionOutcome } from '@shared/council/decision.contract';
import type { Words } from '../../platform/pdf';

/** Every label of the printed minutes. */
export const MINUTES_TEXTS = {
  mechanism: { kk: 'Ұлттық алдын алу тетігі', ru: 'Национальный превентивный механизм' },
  council: {
    kk: 'Адам құқықтары жөніндегі уәкіл жанындағы Үйлестіру кеңесі',
    ru: 'Координационный совет при Уполномоченном по правам человека',
  },
  title: { kk: 'Отырыс хаттамасы', ru: 'Протокол заседания' },
  titleWritten: { kk: 'Жазбаша дауыс беру хаттамасы', ru: 'Протокол письменного голосования' },
  basis: { kk: 'Негізі: {citation}', ru: 'Основание: {citation}' },

  kind: { kk: 'Өткізу нысаны', ru: 'Форма проведения' },
  day: { kk: 'Күні', ru: 'Дата' },
  days: { kk: 'Дауыс беру күндері', ru: 'Дни голосования' },
  councilSize: { kk: 'Кеңес мүшелерінің саны', ru: 'Членов совета' },
  regulation: { kk: 'Кеңестің ережесі', ru: 'Положение о совете' },
  regulationNumber: { kk: '№\u00a0{number} бұйрықпен бекітілген', ru: 'утверждено приказом №\u00a0{number}' },
  noRegulation: {
    kk: 'отырыс күні ереже тіркелмеген: кворум талап етілмейді, жақтап берілген дауыстар қарсы берілгеннен көп болуы керек',
    ru: 'в день заседания положение не внесено: кворум не требуется, «за» должно быть больше, чем «против»',
  },
  quorum: { kk: 'Кворум', ru: 'Кворум' },
  majority: { kk: 'Шешім қабылдау', ru: 'Принятие решения' },

  present: { kk: 'Қатысқан мүшелер', ru: 'Присутствовали члены совета' },
  voted: { kk: 'Дауыс берген мүшелер', ru: 'Проголосовали члены совета' },
  absent: { kk: 'Қатыспаған мүшелер', ru: 'Отсутствовали' },
  notVoted: { kk: 'Дауыс бермеген мүшелер', ru: 'Не голосовали' },
  nobody: { kk: 'жоқ', ru: 'нет' },

  agenda: { kk: 'Күн тәртібі', ru: 'Повестка дня' },
  noAgenda: { kk: 'Күн тәртібінде мәселе болған жоқ.', ru: 'Вопросов в повестке не было.' },
  item: { kk: '{position}. {title}', ru: '{position}. {title}' },
  paper: { kk: 'Материал: {title}', ru: 'Материал: {title}' },
  secret: {
    kk: 'Дауыс беру жасырын: кімнің қалай дауыс бергені тіркелмейді.',
    ru: 'Голосование тайное: кто как голосовал, не записывается.',
  },
  conflicts: {
    kk: 'Мүдделер қақтығысына байланысты дауыс берген жоқ: {names}.',
    ru: 'Не голосовали из-за конфликта интересов: {names}.',
  },
  member: { kk: 'Кеңес мүшесі', ru: 'Член совета' },
  vote: { kk: 'Дауысы', ru: 'Голос' },
  counts: {
    kk: 'Жақтап — {for}, қарсы — {against}, қалыс қалғандар — {abstain}.',
    ru: '«За» — {for}, «против» — {against}, «воздержались» — {abstain}.',
  },
  attendance: {
    kk: 'Кеңестің {size} мүшесінен {present} мүше қатысты.',
    ru: 'Из {size} членов совета участвовало {present}.',
  },
  quorumMet: { kk: 'Кворум үшін қажеті: {needed}.', ru: 'Для кворума нужно: {needed}.' },
  decision: { kk: 'Шешім №\u00a0{number}, {day}: {outcome}.', ru: 'Решение №\u00a0{number} от {day}: {outcome}.' },
  supersedes: {
    kk: 'Бұл шешім №\u00a0{number} шешімді алмастырады.',
    ru: 'Этим решением заменено решение №\u00a0{number}.',
  },
  undecided: { kk: 'Шешім қабылданған жоқ.', ru: 'Решение не принято.' },
} as const satisfies Readonly<Record<string, Words>>;

export const SESSION_KIND_TEXTS: Readonly<Record<SessionKind, Words>> = {
  in_person: { kk: 'күндізгі отырыс', ru: 'очное заседание' },
  written: { kk: 'отырыстар арасындағы жазбаша дауыс беру', ru: 'письменное голосование между заседаниями' },
};

export const QUORUM_TEXTS: Readonly<Record<Quorum | 'unset', Words>> = {
  half: { kk: 'мүшелердің кемінде жартысы', ru: 'не менее половины членов' },
  more_than_half: { kk: 'мүшелердің жартысынан көбі', ru: 'более половины членов' },
  two_thirds: { kk: 'мүшелердің кемінде үштен екісі', ru: 'не менее двух третей членов' },
  unset: { kk: 'талап етілмейді', ru: 'не требуется' },
};

export const MAJORITY_TEXTS: Readonly<Record<Majority, Words>> = {
  of_votes: { kk: 'жақтап берілген дауыстар қарсы берілгеннен көп', ru: '«за» больше, чем «против»' },
  of_present: { kk: 'қатысқандардың жартысынан көбі жақтап дауыс берген', ru: '«за» более половины участвующих' },
  of_members: { kk: 'барлық мүшелердің жартысынан көбі жақтап дауыс берген', ru: '«за» более половины всех членов' },
};

export const CHOICE_TEXTS: Readonly<Record<VoteChoice, Words>> = {
  for: { kk: 'жақтап', ru: 'за' },
  against: { kk: 'қарсы', ru: 'против' },
  abstain: { kk: 'қалыс қалды', ru: 'воздержался(-ась)' },
};

export const OUTCOME_TEXTS: Readonly<Record<DecisionOutcome, Words>> = {
  adopted: { kk: 'қабылданды', ru: 'принято' },
  rejected: { kk: 'қабылданбады', ru: 'отклонено' },
};
