import type { LocalDate } from '@shared/law/local-date';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import { cardSide, type DocumentDefinition, image, note, type Piece, qr, type Words } from '../platform/pdf';

/** What stands on a card. */
export interface CardContent {
  readonly number: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly issuedOn: LocalDate;
  readonly validUntil: LocalDate | null;
  /** A JPEG, three by four. */
  readonly photo: Buffer;
  /** Where anybody can see whether the card is valid. */
  readonly address: string;
}

const words = {
  title: { kk: 'Қатысушының куәлігі', ru: 'Удостоверение участника' },
  mechanism: { kk: 'Ұлттық алдын алу тетігі', ru: 'Национальный превентивный механизм' },
  number: { kk: '№', ru: '№' },
  issuedOn: { kk: 'берілген күні', ru: 'выдано' },
  validUntil: { kk: 'жарамдылық мерзімінің соңы', ru: 'действительно до' },
  untilNotice: { kk: 'мерзімсіз', ru: 'бессрочно' },
  check: {
    kk: 'Куәліктің жарамдылығын тексеру үшін кодты телефон камерасымен оқытыңыз.',
    ru: 'Чтобы проверить, действительно ли удостоверение, наведите камеру телефона на код.',
  },
  author: { kk: 'Адам құқықтары жөніндегі уәкіл', ru: 'Уполномоченный по правам человека' },
  cut: {
    kk: 'Жиектеме бойынша қиып алып, екіге бүктеп, ламинаттаңыз: картаның өлшемі 85,6 × 54 мм.',
    ru: 'Вырежьте по рамке, сложите вдвое и заламинируйте: размер карты 85,6 × 54 мм.',
  },
} satisfies Readonly<Record<string, Words>>;

const categories: Readonly<Record<ParticipantCategory, Words>> = {
  monitoring_commission_member: {
    kk: 'қоғамдық байқау комиссиясының мүшесі',
    ru: 'член общественной наблюдательной комиссии',
  },
  public_association_member: { kk: 'қоғамдық бірлестіктің мүшесі', ru: 'член общественного объединения' },
  lawyer: { kk: 'заңгер', ru: 'юрист' },
  social_worker: { kk: 'әлеуметтік қызметкер', ru: 'социальный работник' },
  doctor: { kk: 'дәрігер', ru: 'врач' },
};

/** Points. The code is large enough for a telephone at arm’s length. */
const photoSide = { width: 66, height: 88 } as const;
const codeSide = 112;

const written = (day: LocalDate): string => day.split('-').reverse().join('.');
const both = ({ kk, ru }: Words): string => (kk === ru ? kk : `${kk} / ${ru}`);

/** One card in both languages, as papers of the state are; on an A4 page to be cut out. */
export function certificateCard(content: CardContent): DocumentDefinition {
  const { number, fullName, category, issuedOn, validUntil, photo, address } = content;
  const until = validUntil ? written(validUntil) : both(words.untilNotice);
  const lines: Piece[] = [
    { text: both(words.mechanism), style: 'cardOrigin' },
    { text: both(words.title), style: 'cardTitle' },
    { text: fullName, style: 'cardName' },
    { text: both(categories[category]), style: 'cardLine' },
    { text: `${words.number.kk} ${number}`, style: 'cardLine' },
    { text: `${both(words.issuedOn)}: ${written(issuedOn)}`, style: 'cardLine' },
    { text: `${both(words.validUntil)}: ${until}`, style: 'cardLine' },
  ];
  return {
    title: `${both(words.title)} ${words.number.kk} ${number}`,
    author: both(words.author),
    language: 'kk',
    content: [
      cardSide(image(photo, photoSide.width, photoSide.height), photoSide.width + 4, lines),
      cardSide(qr(address, codeSide), codeSide + 4, [
        { text: words.check.kk, style: 'cardLine' },
        { text: words.check.ru, style: 'cardLine' },
      ]),
      note(words.cut.kk),
      note(words.cut.ru),
    ],
  };
}
