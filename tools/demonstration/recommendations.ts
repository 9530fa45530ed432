import type { AuthorityCode } from './authorities';
import { findings, type FindingTheme } from './findings';
import type { LocalisedText } from './localised-text';

export interface DemonstrationRecommendation {
  readonly code: string;
  /** The finding that it answers; its theme is that finding's. */
  readonly findingCode: string;
  readonly theme: FindingTheme;
  readonly authorityCode: AuthorityCode;
  /** What the mechanism proposes, in months; not a term of the law. */
  readonly horizonMonths: number;
  readonly text: LocalisedText;
}

type Row = readonly [
  finding: string,
  authority: AuthorityCode,
  horizonMonths: number,
  kk: string,
  ru: string,
  en: string,
];

// prettier-ignore
const rows: readonly Row[] = [
  ['F-01', 'MIA-PC', 3,
    'Қызметкерлердің қызметтік әдепті сақтауын тексеру және ұсталатын адамдарға аты-жөнімен жүгінуді ішкі бұйрықпен бекіту.',
    'Проверить соблюдение сотрудниками служебной этики и закрепить внутренним приказом обращение к содержащимся лицам по имени.',
    'Check that staff keep to service ethics, and lay down by internal order that persons held are addressed by name.'],
  ['F-02', 'MOE', 1,
    'Баланы серуеннен айыруды жазалау шарасы ретінде қолдануға тыйым салу.',
    'Запретить лишение ребенка прогулки в качестве меры наказания.',
    'Forbid depriving a child of outdoor time as a punishment.'],
  ['F-03', 'MOH', 2,
    'Физикалық қысым көрсету шараларын тіркеу журналының басталу және аяқталу уақыты көрсетілген бірыңғай нысанын енгізу.',
    'Ввести единую форму журнала учета мер физического стеснения с указанием времени начала и окончания.',
    'Introduce one form of register of physical restraint, stating the times at which it begins and ends.'],
  ['F-04', 'MIA', 1,
    'Дене жарақаттарының әрбір жағдайын Ыстанбұл хаттамасына сәйкес сипаттауды және прокурорға дереу хабарлауды қамтамасыз ету.',
    'Обеспечить описание каждого случая телесных повреждений по Стамбульскому протоколу и немедленное уведомление прокурора.',
    'Ensure that every injury is described under the Istanbul Protocol and that the prosecutor is notified at once.'],
  ['F-04', 'GPO', 3,
    'Дене жарақаттары туралы хабарламалардың толықтығына қадағалауды күшейту.',
    'Усилить надзор за полнотой уведомлений о телесных повреждениях.',
    'Strengthen supervision of whether injuries are fully reported.'],
  ['F-05', 'MIA-PC', 1,
    'Шағым жәшіктерін бейнебақылаудан тыс, барлығына қолжетімді жерге көшіру.',
    'Перенести ящики для жалоб в доступное всем место вне зоны видеонаблюдения.',
    'Move the boxes for complaints to a place that all can reach and no camera sees.'],
  ['F-06', 'MIA', 6,
    'Бейнебақылау жазбаларын сақтау мерзімін кемінде алты айға дейін ұзарту.',
    'Увеличить срок хранения записей видеонаблюдения не менее чем до шести месяцев.',
    'Extend the keeping of video recordings to at least six months.'],
  ['F-07', 'MIA', 3,
    'Адамның полиция ғимаратына кірген уақытын электрондық түрде автоматты тіркеуді енгізу.',
    'Внедрить автоматическую электронную фиксацию времени входа человека в здание полиции.',
    'Introduce automatic electronic recording of the time at which a person enters a police building.'],
  ['F-08', 'NSC', 1,
    'Құқықтар туралы ақпаратты қазақ және орыс тілдерінде, Адам құқықтары жөніндегі уәкілдің байланыс деректерімен бірге ілу.',
    'Разместить информацию о правах на казахском и русском языках с контактами Уполномоченного по правам человека.',
    'Display information on rights in Kazakh and Russian together with the Ombudsman’s contact details.'],
  ['F-09', 'MIA-PC', 12,
    'Камераларды толтыру кезінде бір адамға кемінде төрт шаршы метр алаңды қамтамасыз ету.',
    'Обеспечить при размещении не менее четырех квадратных метров площади на человека.',
    'Provide at least four square metres per person when cells are filled.'],
  ['F-10', 'MOD', 6,
    'Гауптвахта камераларындағы санитариялық тораптарды толық қалқамен бөлу.',
    'Отделить санитарные узлы в камерах гауптвахты полной перегородкой.',
    'Separate the toilets in the cells of the guardhouse by a full partition.'],
  ['F-11', 'MOE', 3,
    'Жылу жүйесін жөндеу және балаларды жылы төсек-орын жабдықтарымен қамтамасыз ету.',
    'Отремонтировать систему отопления и обеспечить детей теплыми постельными принадлежностями.',
    'Repair the heating and supply the children with warm bedding.'],
  ['F-12', 'MLSP', 6,
    'Санитариялық бөлмелерге пандус пен тұтқалар орнату, мүгедектігі бар адамдардың өз бетінше жүріп-тұруын қамтамасыз ету.',
    'Установить пандусы и поручни в санитарных комнатах, обеспечить самостоятельное передвижение лиц с инвалидностью.',
    'Install ramps and handrails in the washrooms so that persons with disabilities can move unaided.'],
  ['F-13', 'MIA', 4,
    'Тамақтану нормасының толық қаржыландырылуын қамтамасыз ету: айырма бір адамға тәулігіне 330 ₸ құрайды.',
    'Обеспечить полное финансирование нормы питания: разница составляет 330 ₸ на человека в сутки.',
    'Fund the food norm in full: the difference is 330 ₸ per person and day.'],
  ['F-14', 'MIA', 12,
    'Серуен ауласын салу, оған дейін күн сайын кемінде бір сағат таза ауаға шығуды ұйымдастыру.',
    'Построить прогулочный двор, а до этого организовать ежедневный выход на свежий воздух не менее одного часа.',
    'Build an exercise yard, and until then arrange at least an hour in the open air every day.'],
  ['F-15', 'MIA-PC', 12,
    'Сотталғандарды жұмыспен және кәсіптік оқытумен қамту жоспарын бекіту, оның нәтижесін тоқсан сайын жариялау.',
    'Утвердить план охвата осужденных трудом и профессиональным обучением, публиковать результаты ежеквартально.',
    'Approve a plan for work and vocational training of convicted persons and publish its results every quarter.'],
  ['F-16', 'MLSP', 3,
    'Жеке даму жоспарларына ұйымнан тыс шараларды енгізу және туыстармен кездесуге қойылған шектеуді алып тастау.',
    'Включить в индивидуальные планы мероприятия вне организации и снять ограничение на встречи с родственниками.',
    'Put activities outside the organisation into the individual plans and lift the limit on meetings with relatives.'],
  ['F-17', 'MOH', 6,
    'Ұстау орындарында тәулік бойы медициналық кезекшілікті енгізу.',
    'Ввести круглосуточное медицинское дежурство в местах содержания.',
    'Introduce medical duty round the clock in places where persons are held.'],
  ['F-18', 'MOH', 2,
    'Дәрі-дәрмек қорын толықтыру және жарамдылық мерзімдерін ай сайын тексеру.',
    'Пополнить запас лекарственных средств и ежемесячно проверять сроки годности.',
    'Restock the medicines and check expiry dates every month.'],
  ['F-19', 'MIA-PC', 1,
    'Медициналық тексеруді күзет қызметкерлерінің көзінше емес, дәрігерлік құпияны сақтай отырып жүргізу.',
    'Проводить медицинские осмотры вне присутствия сотрудников охраны, с соблюдением врачебной тайны.',
    'Carry out medical examinations out of sight and hearing of guards, keeping medical confidentiality.'],
  ['F-20', 'MOH', 1,
    'Емдеуге жатқызудың заңдылығын тексеру: әрбір істе жазбаша келісім немесе сот шешімі болуға тиіс.',
    'Проверить законность госпитализации: в каждом деле должно быть письменное согласие или решение суда.',
    'Review the lawfulness of admissions: every file must hold a written consent or a court decision.'],
  ['F-21', 'MLSP', 6,
    'Психологтардың бос орындарын толтыру және олардың жүктеме нормативін белгілеу.',
    'Заполнить вакансии психологов и установить норматив их нагрузки.',
    'Fill the vacant posts of psychologists and set a norm for their workload.'],
  ['F-22', 'MIA', 6,
    'Қызметкерлерді азаптаудың алдын алу бойынша жыл сайын оқытуды ұйымдастыру.',
    'Организовать ежегодное обучение сотрудников по предупреждению пыток.',
    'Organise yearly training of staff on the prevention of torture.'],
  ['F-23', 'MOD', 2,
    'Кезекші ауысымдарды ұлттық алдын алу тетігі қатысушыларының құқықтарымен таныстыру және кедергісіз кіруді қамтамасыз ету.',
    'Ознакомить дежурные смены с правами участников национального превентивного механизма и обеспечить беспрепятственный вход.',
    'Acquaint the shifts on duty with the rights of participants of the mechanism and ensure unhindered entry.'],
  ['F-24', 'NSC', 3,
    'Телефон арқылы сөйлесуге рұқсат берудің айқын тәртібін бекіту және әрбір бас тартуды негіздеп тіркеу.',
    'Утвердить ясный порядок разрешения телефонных разговоров и фиксировать каждый отказ с обоснованием.',
    'Approve a clear order for permitting telephone calls, and record each refusal with its reasons.'],
  ['F-25', 'MIA', 6,
    'Үй-жайларды желдеткішпен, жарықпен және отыратын орындармен жабдықтау.',
    'Оборудовать помещения вентиляцией, освещением и местами для сидения.',
    'Equip the premises with ventilation, light and seats.'],
];

const themes = new Map(findings.map(({ code, theme }) => [code, theme]));

export const recommendations: readonly DemonstrationRecommendation[] = rows.map(
  ([findingCode, authorityCode, horizonMonths, kk, ru, en], at) => {
    const theme = themes.get(findingCode);
    if (!theme) throw new RangeError(`No finding ${findingCode} for a recommendation.`);
    const code = `R-${String(at + 1).padStart(2, '0')}`;
    return { code, findingCode, theme, authorityCode, horizonMonths, text: { kk, ru, en } };
  },
);
