import type { Locale, Texts } from '@shared/locale';

/** What letters and mails to candidates say. `{name}` is filled in. */
export const letterTexts = {
  title: {
    kk: 'Өтініш бойынша қабылданған шешім туралы хат',
    ru: 'Письмо о решении по заявлению',
    en: 'Letter on the decision on an application',
  },
  addressee: {
    kk: 'Құрметті {fullName}!',
    ru: 'Здравствуйте, {fullName}!',
    en: 'Dear {fullName},',
  },
  about: {
    kk: 'Сіздің {submittedOn} берілген өтінішіңіз қаралды: ұлттық алдын алу тетігінің қатысушысы болу туралы, санаты – {category}.',
    ru: 'Ваше заявление от {submittedOn} об участии в национальном превентивном механизме (категория: {category}) рассмотрено.',
    en: 'Your application of {submittedOn} to take part in the national preventive mechanism (category: {category}) has been considered.',
  },
  selected: {
    kk: 'Үйлестіру кеңесінің {decidedOn} № {decision} шешімімен Сіз ұлттық алдын алу тетігінің қатысушысы болып іріктелдіңіз.',
    ru: 'Решением Координационного совета от {decidedOn} № {decision} Вы отобраны участником национального превентивного механизма.',
    en: 'By decision No. {decision} of {decidedOn} the Coordination Council has selected you as a participant of the national preventive mechanism.',
  },
  next: {
    kk: 'Өкілеттіктердің мерзімі мен куәлікті беру туралы Адам құқықтары жөніндегі уәкілдің аппараты хабарлайды.',
    ru: 'О сроке полномочий и выдаче удостоверения сообщит аппарат Уполномоченного по правам человека.',
    en: 'The office of the Commissioner for Human Rights will tell you of the term of your powers and of your card.',
  },
  notSelected: {
    kk: 'Үйлестіру кеңесінің {decidedOn} № {decision} шешімімен Сіздің кандидатураңыз іріктелмеді.',
    ru: 'Решением Координационного совета от {decidedOn} № {decision} Ваша кандидатура не отобрана.',
    en: 'By decision No. {decision} of {decidedOn} the Coordination Council has not selected your candidacy.',
  },
  refused: {
    kk: '{decidedOn} өтінішіңіз бойынша бас тартылды: қатысушы бола алмайтын негіз анықталды.',
    ru: '{decidedOn} по Вашему заявлению отказано: установлено основание недопуска.',
    en: 'On {decidedOn} your application was refused: a ground of ineligibility was found.',
  },
  refusedByCouncil: {
    kk: 'Үйлестіру кеңесінің {decidedOn} № {decision} шешімімен өтінішіңіз бойынша бас тартылды: қатысушы бола алмайтын негіз анықталды.',
    ru: 'Решением Координационного совета от {decidedOn} № {decision} по Вашему заявлению отказано: установлено основание недопуска.',
    en: 'By decision No. {decision} of {decidedOn} the Coordination Council refused your application: a ground of ineligibility was found.',
  },
  basis: {
    kk: 'Негізі: {citation}. {wording}',
    ru: 'Основание: {citation}. {wording}',
    en: 'Basis: {citation}. {wording}',
  },
  appeal: {
    kk: 'Шешімге Қазақстан Республикасының заңдарында белгіленген тәртіппен шағым жасауға болады.',
    ru: 'Решение может быть обжаловано в порядке, установленном законами Республики Казахстан.',
    en: 'The decision may be appealed against as the laws of the Republic of Kazakhstan provide.',
  },
  signed: {
    kk: 'Адам құқықтары жөніндегі уәкілдің аппараты',
    ru: 'Аппарат Уполномоченного по правам человека',
    en: 'Office of the Commissioner for Human Rights',
  },
  mailSubject: {
    kk: 'Өтініш бойынша шешім',
    ru: 'Решение по заявлению',
    en: 'Decision on an application',
  },
  mailText: {
    kk: 'Ұлттық алдын алу тетігіне берілген өтініш бойынша шешім қабылданды. Оны мына сілтемеден оқуға болады:\n\n{link}\n\nБет өтініш берушінің ЖСН-нің соңғы төрт цифрын сұрайды. Егер өтініш бермеген болсаңыз, бұл хатты елемеңіз.',
    ru: 'По заявлению, поданному в национальный превентивный механизм, принято решение. Прочитать его можно по ссылке:\n\n{link}\n\nСтраница спросит последние четыре цифры ИИН заявителя. Если Вы не подавали заявления, оставьте это письмо без внимания.',
    en: 'A decision was made on an application to the national preventive mechanism. It can be read here:\n\n{link}\n\nThe page asks for the last four digits of the applicant’s IIN. If you did not apply, please ignore this mail.',
  },
} as const satisfies Record<string, Texts>;

/** @example say('selected', 'ru', { decidedOn: '02.03.2026', decision: '2026-3/2' }) */
export const say = (
  name: keyof typeof letterTexts,
  locale: Locale,
  values: Readonly<Record<string, string>> = {},
): string => letterTexts[name][locale].replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
