import type { ProvisionRow } from '../provision';

export const ARTICLE_11_9 = [
  {
    id: '11-9',
    kind: 'must',
    kk: 'Жыл сайынғы жинақталған баяндама.',
    ru: 'Ежегодный консолидированный доклад.',
    en: 'The annual consolidated report.',
  },
  {
    id: '11-9(1)',
    kind: 'must',
    kk: 'Баяндаманы Үйлестіру кеңесі сол жылғы алдын ала бару нәтижелері жөніндегі есептерді ескере отырып дайындайды.',
    ru: 'Доклад готовит Координационный совет с учетом отчетов по результатам посещений за год.',
    en: 'The Coordination Council prepares the report with regard to the year’s visit reports.',
  },
  {
    id: '11-9(2)',
    kind: 'must',
    kk: 'Баяндамада уәкілетті мемлекеттік органдарға ұсынымдар мен заңнаманы жетілдіру жөніндегі ұсыныстар болады, оған өткен жылғы қаржылық есеп қоса беріледі.',
    ru: 'Доклад содержит рекомендации уполномоченным государственным органам и предложения по совершенствованию законодательства; к нему прилагается финансовый отчет за прошедший год.',
    en: 'The report contains recommendations to authorised state bodies and proposals to improve legislation; the financial report for the past year is attached.',
  },
  {
    id: '11-9(3)',
    kind: 'must',
    kk: 'Баяндама Үйлестіру кеңесі бекіткен күннен бастап бір айдан кешіктірілмей әрбір уәкілетті мемлекеттік органға жіберіледі және Адам құқықтары жөніндегі уәкілдің интернет-ресурсына орналастырылады.',
    ru: 'Доклад не позднее одного месяца со дня утверждения Координационным советом направляется каждому уполномоченному государственному органу и размещается на интернет-ресурсе Уполномоченного.',
    en: 'Not later than one month from the Council’s approval the report is sent to each authorised state body and placed on the Ombudsman’s internet resource.',
  },
] as const satisfies readonly ProvisionRow[];
