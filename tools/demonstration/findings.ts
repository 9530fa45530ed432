import type { LocalisedText } from './localised-text';
import type { PlaceType } from './place-types';

export const findingThemes = [
  'treatment',
  'protection_measures',
  'material_conditions',
  'regime_and_activities',
  'medical_services',
  'personnel',
] as const;
export type FindingTheme = (typeof findingThemes)[number];

export const findingSources = ['held_persons', 'staff', 'registers', 'own_observation'] as const;
export type FindingSource = (typeof findingSources)[number];

export interface DemonstrationFinding {
  readonly code: string;
  readonly theme: FindingTheme;
  /** Where the finding makes sense: a text about a prison cell has no place in a report on a children’s home. */
  readonly placeTypes: readonly PlaceType[];
  /** Two or more make a finding stronger. */
  readonly sources: readonly FindingSource[];
  readonly text: LocalisedText;
}

const penal: readonly PlaceType[] = ['correctional_institution', 'pretrial_detention_centre'];
const shortStay: readonly PlaceType[] = [
  'temporary_detention_facility',
  'special_reception_centre',
  'reception_distribution_centre',
];
const children: readonly PlaceType[] = ['orphanage', 'special_education_organisation', 'juvenile_adaptation_centre'];
const health: readonly PlaceType[] = ['psychiatric_organisation', 'compulsory_treatment_organisation'];
const social: readonly PlaceType[] = ['social_service_provider'];

type Row = readonly [FindingTheme, readonly PlaceType[], readonly FindingSource[], kk: string, ru: string, en: string];

// prettier-ignore
const rows: readonly Row[] = [
  ['treatment', penal, ['held_persons', 'own_observation'],
    'Әңгімелескен он адамның үшеуі қызметкерлердің дөрекі сөйлейтінін және өздерін аты-жөнімен емес, лақап атпен шақыратынын айтты.',
    'Трое из десяти опрошенных сообщили, что сотрудники разговаривают грубо и обращаются к ним по прозвищам, а не по имени.',
    'Three of ten interviewed persons said that staff speak rudely and call them by nicknames instead of their names.'],
  ['treatment', children, ['held_persons', 'staff'],
    'Тәртіп бұзған балаларды серуеннен айыру жазалау шарасы ретінде қолданылады.',
    'Лишение прогулки применяется к детям как наказание за нарушение дисциплины.',
    'Children are deprived of outdoor time as a punishment for breaches of discipline.'],
  ['treatment', health, ['registers', 'staff'],
    'Физикалық қысым көрсету шаралары қолданылғанда олардың басталған және аяқталған уақыты журналға жазылмаған.',
    'При применении мер физического стеснения время их начала и окончания в журнал не внесено.',
    'When physical restraint was used, the times at which it began and ended were not entered in the register.'],
  ['protection_measures', shortStay, ['registers', 'held_persons'],
    'Алғашқы медициналық тексеру кезінде байқалған дене жарақаттары сипатталмаған, олар туралы прокурорға хабарланбаған.',
    'Телесные повреждения, замеченные при первичном медицинском осмотре, не описаны, прокурор о них не уведомлен.',
    'Injuries noticed at the first medical examination were not described, and the prosecutor was not notified of them.'],
  ['protection_measures', penal, ['own_observation', 'held_persons'],
    'Шағымдарға арналған жәшік әкімшілік кабинетінің жанында, бейнебақылау аясында ілінген.',
    'Ящик для жалоб висит у кабинета администрации, в зоне видеонаблюдения.',
    'The box for complaints hangs beside the administration’s office, in view of a surveillance camera.'],
  ['protection_measures', ['police_premises', ...shortStay], ['registers', 'staff'],
    'Бейнебақылау жазбалары он төрт күн ғана сақталады, сондықтан бұрынғы оқиғаларды тексеру мүмкін емес.',
    'Записи видеонаблюдения хранятся только четырнадцать дней, поэтому проверить более ранние события невозможно.',
    'Video recordings are kept for fourteen days only, so that earlier events cannot be checked.'],
  ['protection_measures', ['police_premises'], ['registers', 'own_observation'],
    'Келушілерді тіркеу журналындағы уақыт пен ұстау хаттамасындағы уақыттың арасында екі сағаттан астам айырма бар.',
    'Между временем в журнале учета доставленных и временем в протоколе задержания разница более двух часов.',
    'The time in the register of arrivals and the time in the record of apprehension differ by more than two hours.'],
  ['protection_measures', ['national_security_facility'], ['own_observation'],
    'Құқықтар мен міндеттер туралы ақпарат бір тілде ғана ілінген, онда Адам құқықтары жөніндегі уәкілдің байланыс деректері жоқ.',
    'Информация о правах и обязанностях вывешена только на одном языке, в ней нет контактов Уполномоченного по правам человека.',
    'Information on rights and duties is displayed in one language only and does not give the Ombudsman’s contact details.'],
  ['material_conditions', penal, ['own_observation', 'registers'],
    'Тексерілген төрт камераның екеуінде бір адамға екі шаршы метрден аз алаң келеді.',
    'В двух из четырех осмотренных камер на одного человека приходится менее двух квадратных метров.',
    'In two of the four cells inspected, there are less than two square metres per person.'],
  ['material_conditions', ['military_guardhouse'], ['own_observation'],
    'Камералардағы санитариялық торап бөлек қоршалмаған, оңашалық қамтамасыз етілмейді.',
    'Санитарный узел в камерах не отгорожен, приватность не обеспечена.',
    'The toilets in the cells are not partitioned off, and privacy is not ensured.'],
  ['material_conditions', children, ['own_observation', 'held_persons'],
    'Жатын бөлмелердегі ауа температурасы 15 градустан аспайды, көрпелер жұқа әрі тозған.',
    'Температура воздуха в спальнях не выше 15 градусов, одеяла тонкие и изношенные.',
    'The air temperature in the bedrooms is not above 15 degrees, and the blankets are thin and worn.'],
  ['material_conditions', social, ['own_observation', 'held_persons'],
    'Пандус пен тұтқалар жоқ: кресло-арбамен жүретін адам жуынатын бөлмеге өз бетінше кіре алмайды.',
    'Нет пандуса и поручней: человек на кресле-коляске не может самостоятельно попасть в душевую.',
    'There is no ramp and there are no handrails: a person in a wheelchair cannot enter the shower room unaided.'],
  ['material_conditions', shortStay, ['registers', 'staff'],
    'Тамақтануға бір адамға тәулігіне 1 150 ₸ жұмсалған, ал бекітілген норма бойынша 1 480 ₸ көзделген.',
    'На питание одного человека в сутки израсходовано 1 150 ₸, тогда как по утвержденной норме предусмотрено 1 480 ₸.',
    'Spending on food was 1,150 ₸ per person and day, while the approved norm provides for 1,480 ₸.'],
  ['regime_and_activities', shortStay, ['own_observation', 'held_persons'],
    'Серуендеуге арналған аула жоқ, бір тәуліктен артық ұсталатын адамдар таза ауаға шықпайды.',
    'Прогулочного двора нет, лица, содержащиеся более суток, не выводятся на свежий воздух.',
    'There is no exercise yard; persons held for more than a day are not taken into the open air.'],
  ['regime_and_activities', ['correctional_institution'], ['registers', 'held_persons'],
    'Сотталғандардың үштен екісі жұмыспен де, оқумен де қамтылмаған.',
    'Две трети осужденных не охвачены ни трудом, ни обучением.',
    'Two thirds of the convicted persons have neither work nor education.'],
  ['regime_and_activities', social, ['registers', 'held_persons'],
    'Апталық жоспарда ұйымнан тыс өтетін шаралар жоқ, туыстарымен кездесу айына бір рет қана ұйымдастырылады.',
    'В недельном плане нет мероприятий вне организации, встречи с родственниками проводятся лишь раз в месяц.',
    'The weekly plan has no activities outside the organisation; meetings with relatives are held only once a month.'],
  ['medical_services', [...penal, ...shortStay], ['staff', 'registers'],
    'Түнгі уақытта кезекші медицина қызметкері болмайды, жедел жәрдем орта есеппен қырық минутта жетеді.',
    'В ночное время дежурного медицинского работника нет, скорая помощь прибывает в среднем через сорок минут.',
    'No medical worker is on duty at night; an ambulance takes forty minutes on average.'],
  ['medical_services', [...penal, ...health], ['own_observation', 'registers'],
    'Дәрі-дәрмек қоры толық емес, жарамдылық мерзімі өткен үш препарат табылды.',
    'Запас лекарственных средств неполон, обнаружены три препарата с истекшим сроком годности.',
    'The stock of medicines is incomplete; three products past their expiry date were found.'],
  ['medical_services', penal, ['held_persons', 'staff'],
    'Медициналық тексеру күзет қызметкерінің қатысуымен жүргізіледі, дәрігерлік құпия сақталмайды.',
    'Медицинский осмотр проводится в присутствии сотрудника охраны, врачебная тайна не соблюдается.',
    'Medical examinations take place in the presence of a guard; medical confidentiality is not kept.'],
  ['medical_services', health, ['registers'],
    'Қаралған он алты істің екеуінде емдеуге жатқызуға берілген жазбаша келісім де, сот шешімі де жоқ.',
    'В двух из шестнадцати изученных дел нет ни письменного согласия на госпитализацию, ни решения суда.',
    'Two of the sixteen files studied hold neither a written consent to admission nor a court decision.'],
  ['personnel', social, ['staff', 'registers'],
    'Психологтың үш штат бірлігінің екеуі бос, бір маманға екі жүзден астам адамнан келеді.',
    'Из трех штатных единиц психолога две вакантны, на одного специалиста приходится более двухсот человек.',
    'Two of the three posts of psychologist are vacant; one specialist serves more than two hundred persons.'],
  ['personnel', ['police_premises', ...shortStay], ['staff', 'registers'],
    'Қызметкерлер соңғы екі жылда азаптаудың алдын алу және Ыстанбұл хаттамасы бойынша оқудан өтпеген.',
    'За последние два года сотрудники не проходили обучения по предупреждению пыток и Стамбульскому протоколу.',
    'In the last two years the staff had no training on the prevention of torture and the Istanbul Protocol.'],
  ['personnel', ['military_guardhouse'], ['staff', 'own_observation'],
    'Кезекші ауысым ұлттық алдын алу тетігінің өкілеттіктерін білмейді, қатысушылар кіру үшін қырық минут күтті.',
    'Дежурная смена не знает полномочий национального превентивного механизма, участники ожидали входа сорок минут.',
    'The shift on duty does not know the powers of the mechanism; the participants waited forty minutes to enter.'],
  ['regime_and_activities', ['national_security_facility'], ['held_persons', 'registers'],
    'Туыстарымен телефон арқылы сөйлесуге рұқсат беру тәртібі белгіленбеген, бас тартудың себебі жазылмайды.',
    'Порядок разрешения телефонных разговоров с родственниками не установлен, причина отказа не записывается.',
    'There is no order for permitting telephone calls with relatives, and the reason for a refusal is not written down.'],
  ['material_conditions', ['other_by_law'], ['own_observation'],
    'Үй-жайда желдеткіш те, табиғи жарық та жоқ, отыруға арналған орын жеткіліксіз.',
    'В помещении нет ни вентиляции, ни естественного освещения, мест для сидения недостаточно.',
    'The premises have neither ventilation nor daylight, and there are not enough seats.'],
];

export const findings: readonly DemonstrationFinding[] = rows.map(([theme, placeTypes, sources, kk, ru, en], at) => ({
  code: `F-${String(at + 1).padStart(2, '0')}`,
  theme,
  placeTypes,
  sources,
  text: { kk, ru, en },
}));
