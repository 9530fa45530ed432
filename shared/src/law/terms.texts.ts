import type { TermStepCode } from './terms.steps';
import type { Texts } from './texts';

/** Words for the steps of a term; {{name}} is a parameter of the step. Dates stand alone so that no ending is attached. */
export const TERM_STEP_TEXTS: Readonly<Record<TermStepCode, Texts>> = {
  event_happened: {
    kk: 'Мерзімді бастайтын оқиға күні: {{event}}.',
    ru: 'День события, с которого отсчитывается срок: {{event}}.',
    en: 'Day of the event that starts the term: {{event}}.',
  },
  term_starts: {
    kk: 'Мерзім келесі күннен басталады: {{day}} (Азаматтық кодекс, 173-бап).',
    ru: 'Срок начинает течь на следующий день: {{day}} (Гражданский кодекс, ст. 173).',
    en: 'The term starts the day after: {{day}} (Civil Code, art. 173).',
  },
  ends_on_same_day: {
    kk: 'Ай саны: {{months}}. Мерзім соңғы айдың дәл сол күні аяқталады: {{day}} (Азаматтық кодекс, 174-бап).',
    ru: 'Число месяцев: {{months}}. Срок истекает в то же число последнего месяца: {{day}} (Гражданский кодекс, ст. 174).',
    en: 'Months: {{months}}. The term ends on the same day of the last month: {{day}} (Civil Code, art. 174).',
  },
  ends_on_month_end: {
    kk: 'Ай саны: {{months}}. Соңғы айда {{missingDay}}-күн жоқ, сондықтан мерзім сол айдың соңғы күні аяқталады: {{day}} (Азаматтық кодекс, 174-бап).',
    ru: 'Число месяцев: {{months}}. В последнем месяце нет {{missingDay}}-го числа, поэтому срок истекает в последний день этого месяца: {{day}} (Гражданский кодекс, ст. 174).',
    en: 'Months: {{months}}. The last month has no day {{missingDay}}, so the term ends on its last day: {{day}} (Civil Code, art. 174).',
  },
  never_moved: {
    kk: 'Бұл мерзім жұмыс істемейтін күнге байланысты ауыстырылмайды: {{day}}.',
    ru: 'Этот срок не переносится из-за нерабочего дня: {{day}}.',
    en: 'This term is not moved for a day that is not worked: {{day}}.',
  },
  last_day_is_working: {
    kk: 'Соңғы күн — жұмыс күні, мерзім ауыстырылмайды: {{day}}.',
    ru: 'Последний день — рабочий, срок не переносится: {{day}}.',
    en: 'The last day is a working day and stays: {{day}}.',
  },
  day_off_skipped: {
    kk: 'Жұмыс күні емес: {{day}}, {{name}}.',
    ru: 'Нерабочий день: {{day}}, {{name}}.',
    en: 'Not a working day: {{day}}, {{name}}.',
  },
  weekend_skipped: {
    kk: 'Демалыс күні: {{day}}.',
    ru: 'Выходной день: {{day}}.',
    en: 'Weekend: {{day}}.',
  },
  moved_to_working_day: {
    kk: 'Мерзім келесі жұмыс күніне ауысады: {{day}} (Азаматтық кодекс, 175-бап).',
    ru: 'Срок переносится на ближайший следующий рабочий день: {{day}} (Гражданский кодекс, ст. 175).',
    en: 'The term moves to the next working day: {{day}} (Civil Code, art. 175).',
  },
  weekend_is_worked: {
    kk: 'Бұл демалыс күні жұмыс күні болып жарияланған: {{day}}, {{name}}.',
    ru: 'Этот выходной объявлен рабочим днем: {{day}}, {{name}}.',
    en: 'This weekend day was declared a working day: {{day}}, {{name}}.',
  },
  calendar_year_missing: {
    kk: 'Жұмыс күнтізбесі толтырылмаған жыл: {{year}}. Тек сенбі мен жексенбі ескерілді.',
    ru: 'Рабочий календарь не заполнен за год: {{year}}. Учтены только субботы и воскресенья.',
    en: 'The working calendar is not filled in for {{year}}: only Saturdays and Sundays were skipped.',
  },
};
