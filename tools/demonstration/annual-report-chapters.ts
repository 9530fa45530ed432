import type { LocalisedText } from './localised-text';
import type { PlaceType } from './place-types';

export interface DemonstrationReportChapter {
  readonly key: string;
  /** The visits on which the chapter rests are those to places of these types; none for the general chapters. */
  readonly placeTypes: readonly PlaceType[];
  readonly title: LocalisedText;
  readonly text: LocalisedText;
}

type Row = readonly [key: string, placeTypes: readonly PlaceType[], title: LocalisedText, text: LocalisedText];

const rows: readonly Row[] = [
  [
    'organisation',
    [],
    {
      kk: 'Жыл ішінде ұлттық алдын алу тетігінің қызметін ұйымдастыру',
      ru: 'Организация деятельности национального превентивного механизма за год',
      en: 'Organisation of the national preventive mechanism in the year',
    },
    {
      kk: 'Есепті жылы Үйлестіру кеңесі алдын ала бару жоспарын бекітіп, топтарды құрды. Қатысушылар кезеңдік, аралық және арнаулы алдын ала баруларды жүзеге асырды, әрбір бару нәтижелері жөніндегі есепке топтың барлық мүшелері қол қойды. Бөлінген бюджет қаражаты қатысушылардың жол жүру, тұру және тәуліктік шығыстарын өтеуге жұмсалды: 96 400 000 ₸ бөлініп, 91 750 000 ₸ игерілді. Қаржылық есеп осы баяндамаға қоса беріледі.',
      ru: 'В отчетном году Координационный совет утвердил план превентивных посещений и сформировал группы. Участники провели периодические, промежуточные и специальные превентивные посещения, отчет по результатам каждого из них подписан всеми членами группы. Выделенные бюджетные средства направлены на возмещение расходов участников на проезд, проживание и суточные: выделено 96 400 000 ₸, освоено 91 750 000 ₸. Финансовый отчет прилагается к настоящему докладу.',
      en: 'In the year under report the Coordination Council approved the plan of preventive visits and formed the groups. The participants made periodic, interim and special preventive visits, and the report on each was signed by all members of its group. The funds allotted went to reimburse the participants’ travel, lodging and daily expenses: 96,400,000 ₸ was allotted and 91,750,000 ₸ spent. The financial report is attached.',
    },
  ],
  [
    'correctional',
    ['correctional_institution'],
    {
      kk: 'Қылмыстық-атқару жүйесінің мекемелері',
      ru: 'Учреждения уголовно-исполнительной системы',
      en: 'Correctional institutions',
    },
    {
      kk: 'Мекемелерде материалдық жағдайлар біртіндеп жақсарып келеді, алайда жатақхана үлгісіндегі орналастыру оңашалықты қамтамасыз етпейді. Сотталғандардың едәуір бөлігі жұмыспен қамтылмаған. Медициналық көмектің қолжетімділігі әсіресе түнгі уақытта төмен. Қатысушылар шағым беру тәртібінің құпиялылығына ерекше назар аударды.',
      ru: 'Материальные условия в учреждениях постепенно улучшаются, однако размещение в общежитиях не обеспечивает приватности. Значительная часть осужденных не охвачена трудом. Доступность медицинской помощи невысока, особенно ночью. Особое внимание участники уделили конфиденциальности подачи жалоб.',
      en: 'Material conditions in the institutions improve step by step, but dormitories do not give privacy. A considerable part of the convicted persons has no work. Medical help is hard to reach, above all at night. The participants paid special attention to whether complaints can be made in confidence.',
    },
  ],
  [
    'pretrial',
    ['pretrial_detention_centre'],
    { kk: 'Тергеу изоляторлары', ru: 'Следственные изоляторы', en: 'Pre-trial detention centres' },
    {
      kk: 'Тергеу изоляторларының бірқатарында белгіленген лимиттің артуы байқалды. Камераларда бір адамға келетін алаң жеткіліксіз, серуен уақыты іс жүзінде қысқарады. Қорғаушылармен кездесуге арналған бөлмелердің саны аз, соның салдарынан кезек пайда болады.',
      ru: 'В ряде следственных изоляторов отмечено превышение установленного лимита. Площади на одного человека в камерах недостаточно, время прогулки фактически сокращается. Комнат для встреч с защитниками мало, из-за чего возникают очереди.',
      en: 'Some pre-trial detention centres held more persons than their limit. The space per person in the cells is not sufficient, and time in the open air is cut short in practice. There are few rooms for meetings with defence counsel, so that queues form.',
    },
  ],
  [
    'temporary_detention',
    ['temporary_detention_facility', 'police_premises', 'special_reception_centre', 'reception_distribution_centre'],
    {
      kk: 'Уақытша ұстау изоляторлары және ішкі істер органдарының өзге де мекемелері',
      ru: 'Изоляторы временного содержания и иные учреждения органов внутренних дел',
      en: 'Temporary detention facilities and other institutions of internal affairs',
    },
    {
      kk: 'Негізгі жүйелі мәселе – ұстау уақытын дұрыс тіркемеу. Полиция бөлімдерінде келушілерді тіркеу журналындағы деректер ұстау хаттамаларымен сәйкес келмейді. Бірқатар изоляторда серуен ауласы жоқ, ал бейнебақылау жазбаларының сақталу мерзімі шағымды тексеруге жеткіліксіз.',
      ru: 'Главная системная проблема – неверная фиксация времени задержания. В отделах полиции данные журнала учета доставленных расходятся с протоколами задержания. В ряде изоляторов нет прогулочных дворов, а срок хранения видеозаписей недостаточен для проверки жалобы.',
      en: 'The main systemic problem is that the time of apprehension is recorded wrongly. In police divisions the registers of arrivals differ from the records of apprehension. Several facilities have no exercise yard, and video recordings are not kept long enough to check a complaint.',
    },
  ],
  [
    'national_security',
    ['national_security_facility'],
    {
      kk: 'Ұлттық қауіпсіздік комитетінің мекемелері',
      ru: 'Учреждения Комитета национальной безопасности',
      en: 'Institutions of the National Security Committee',
    },
    {
      kk: 'Қатысушылар барған мекемелерде ұстау жағдайлары жалпы алғанда белгіленген талаптарға сай. Сонымен бірге құқықтар туралы ақпарат толық емес, сыртқы әлеммен байланыс шектеулі. Топтардың кедергісіз кіруі қамтамасыз етілді.',
      ru: 'Условия содержания в посещенных учреждениях в целом отвечают установленным требованиям. Вместе с тем информация о правах неполна, связь с внешним миром ограничена. Беспрепятственный вход групп обеспечен.',
      en: 'Conditions in the institutions visited meet the requirements on the whole. Yet information on rights is incomplete and contact with the outside world is limited. The groups entered unhindered.',
    },
  ],
  [
    'defence',
    ['military_guardhouse'],
    {
      kk: 'Қорғаныс министрлігінің гауптвахталары',
      ru: 'Гауптвахты Министерства обороны',
      en: 'Guardhouses of the Ministry of Defence',
    },
    {
      kk: 'Гауптвахталарда жөндеу жұмыстары жүргізілді, бірақ санитариялық тораптар әлі де қоршалмаған. Әскери қызметшілер шағым беру құқығы туралы аз біледі. Медициналық тексеру нәтижелері толық тіркелмейді.',
      ru: 'На гауптвахтах проведен ремонт, но санитарные узлы по-прежнему не отгорожены. Военнослужащие мало осведомлены о праве на жалобу. Результаты медицинских осмотров фиксируются не полностью.',
      en: 'The guardhouses have been repaired, but toilets are still not partitioned off. Servicemen know little of their right to complain. The results of medical examinations are not fully recorded.',
    },
  ],
  [
    'health',
    ['psychiatric_organisation', 'compulsory_treatment_organisation'],
    {
      kk: 'Денсаулық сақтау ұйымдары',
      ru: 'Организации здравоохранения',
      en: 'Healthcare organisations',
    },
    {
      kk: 'Психикалық денсаулық орталықтарында емдеуге жатқызуға келісім алу және физикалық қысым көрсету шараларын тіркеу тәртібі сақталмайды. Палаталар тар, жиһаз ескірген, пациенттердің жеке заттарын сақтайтын орны жоқ. Мәжбүрлеп емдеу ұйымдарында оңалту бағдарламалары жетілдіруді қажет етеді.',
      ru: 'В центрах психического здоровья не соблюдается порядок получения согласия на госпитализацию и учета мер физического стеснения. Палаты тесные, мебель изношена, личные вещи хранить негде. В организациях принудительного лечения программы реабилитации требуют развития.',
      en: 'Mental health centres do not keep to the order of obtaining consent to admission and of recording physical restraint. Wards are cramped, the furniture is worn, and patients have nowhere to keep their belongings. Rehabilitation programmes in organisations of compulsory treatment need development.',
    },
  ],
  [
    'minors',
    ['juvenile_adaptation_centre', 'special_education_organisation', 'orphanage'],
    {
      kk: 'Кәмелетке толмағандарға арналған ұйымдар',
      ru: 'Организации для несовершеннолетних',
      en: 'Organisations for minors',
    },
    {
      kk: 'Балаларға арналған ұйымдарда негізгі өлшем – баланың мүддесі. Қатысушылар тәртіптік шаралардың қадір-қасиетті қорлайтын сипатын, психологтардың жетіспеушілігін және балалардың жеке кеңістігінің жоқтығын анықтады. Отбасына қайтару жұмысы барлық жерде бірдей жүргізілмейді.',
      ru: 'В организациях для детей главный критерий – интересы ребенка. Участники выявили унижающий характер дисциплинарных мер, нехватку психологов и отсутствие у детей личного пространства. Работа по возвращению в семью ведется не везде одинаково.',
      en: 'In organisations for children the first measure is the child’s best interests. The participants found degrading disciplinary measures, a lack of psychologists and no personal space for the children. Work to return children to families is not the same everywhere.',
    },
  ],
  [
    'social_services',
    ['social_service_provider'],
    {
      kk: 'Арнаулы әлеуметтік қызметтерді алатын адамдар',
      ru: 'Лица, получающие специальные социальные услуги',
      en: 'Persons receiving special social services',
    },
    {
      kk: 'Арнаулы әлеуметтік қызметтерді ұсынатын субъектілерде кедергісіз орта толық қалыптаспаған. Әрекетке қабілетсіз деп танылған адамдардың пікірі ескерілмейді, олардың жәрдемақылары мен мүлкін пайдалану есебі ашық емес. Күндізгі жұмыспен қамту мен көшеге шығу мүмкіндігі шектеулі.',
      ru: 'У субъектов, предоставляющих специальные социальные услуги, безбарьерная среда создана не полностью. Мнение лиц, признанных недееспособными, не учитывается, учет их пособий и имущества непрозрачен. Дневная занятость и возможность выхода на улицу ограничены.',
      en: 'Providers of special social services are not fully barrier-free. The opinion of persons declared legally incapable is not heard, and accounts of their benefits and property are not transparent. Daytime activities and the chance to go out are limited.',
    },
  ],
  [
    'conclusion',
    [],
    { kk: 'Қорытынды', ru: 'Заключение', en: 'Conclusion' },
    {
      kk: 'Есепті жылдың қорытындысы бойынша уәкілетті мемлекеттік органдарға ұсынымдар және заңнаманы жетілдіру жөніндегі ұсыныстар дайындалды. Уәкілетті мемлекеттік органдар баяндаманы алған күннен бастап үш ай ішінде қолданылған шаралар туралы жазбаша нысанда хабарлайды. Ұсынымдардың іске асырылуы аралық алдын ала барулар кезінде тексеріледі.',
      ru: 'По итогам отчетного года подготовлены рекомендации уполномоченным государственным органам и предложения по совершенствованию законодательства. Уполномоченные государственные органы в течение трех месяцев со дня получения доклада в письменной форме информируют о принятых мерах. Реализация рекомендаций проверяется при промежуточных превентивных посещениях.',
      en: 'From the year under report follow recommendations to authorised state bodies and proposals to improve legislation. The authorised state bodies inform in writing of the measures taken within three months from the day on which they received the report. Interim preventive visits check how the recommendations are carried out.',
    },
  ],
];

export const annualReportChapters: readonly DemonstrationReportChapter[] = rows.map(
  ([key, placeTypes, title, text]) => ({ key, placeTypes, title, text }),
);
