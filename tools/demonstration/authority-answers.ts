import type { StatedStatus } from '@shared/recommendations/recommendation.statuses';
import type { AuthorityCode } from './authorities';
import type { LocalisedText } from './localised-text';

export interface DemonstrationAuthorityAnswer {
  readonly authorityCode: AuthorityCode;
  readonly text: LocalisedText;
  readonly measures: readonly { readonly recommendationCode: string; readonly statedStatus: StatedStatus }[];
}

export const authorityAnswers: readonly DemonstrationAuthorityAnswer[] = [
  {
    authorityCode: 'MIA',
    text: {
      kk: 'Ішкі істер министрлігі баяндаманы қарап, мынаны хабарлайды: бейнебақылау жазбаларын сақтау мерзімін ұзарту үшін серверлік жабдық сатып алынуда, қызметкерлерді оқыту кестесі бекітілді, серуен аулаларын салу келесі жылдың бюджетіне енгізілді.',
      ru: 'Министерство внутренних дел, рассмотрев доклад, сообщает: закупается серверное оборудование для увеличения срока хранения видеозаписей, утвержден график обучения сотрудников, строительство прогулочных дворов включено в бюджет следующего года.',
      en: 'Having considered the report, the Ministry of Internal Affairs informs: servers are being bought to keep video recordings longer, a schedule of staff training has been approved, and exercise yards are in next year’s budget.',
    },
    measures: [
      { recommendationCode: 'R-07', statedStatus: 'in_progress' },
      { recommendationCode: 'R-15', statedStatus: 'accepted' },
      { recommendationCode: 'R-23', statedStatus: 'partly_implemented' },
    ],
  },
  {
    authorityCode: 'MIA-PC',
    text: {
      kk: 'Қылмыстық-атқару жүйесі комитеті шағым жәшіктерінің барлық мекемеде бейнебақылаусыз жерге көшірілгенін, медициналық тексерулердің оңаша өткізілетінін хабарлайды. Алаң нормасын арттыру қолданыстағы заңнамада көзделмегендіктен қабылданбады.',
      ru: 'Комитет уголовно-исполнительной системы сообщает, что во всех учреждениях ящики для жалоб перенесены в места без видеонаблюдения, медицинские осмотры проводятся конфиденциально. Увеличение нормы площади не принято, так как не предусмотрено действующим законодательством.',
      en: 'The Penitentiary System Committee informs that in all institutions the boxes for complaints have been moved out of view of cameras and medical examinations are confidential. A larger norm of space is not accepted, since the legislation in force does not provide for it.',
    },
    measures: [
      { recommendationCode: 'R-06', statedStatus: 'implemented' },
      { recommendationCode: 'R-20', statedStatus: 'implemented' },
      { recommendationCode: 'R-10', statedStatus: 'rejected' },
    ],
  },
  {
    authorityCode: 'MOH',
    text: {
      kk: 'Денсаулық сақтау министрлігі қысым көрсету шараларын тіркеу журналының бірыңғай нысанын бекітті. Дәрі-дәрмек қорын толықтыруға 84 600 000 ₸ бөлінді. Тәулік бойғы кезекшілік бойынша жұмыс жалғасуда.',
      ru: 'Министерство здравоохранения утвердило единую форму журнала учета мер стеснения. На пополнение запаса лекарственных средств выделено 84 600 000 ₸. Работа по круглосуточному дежурству продолжается.',
      en: 'The Ministry of Healthcare has approved one form of register of restraint. 84,600,000 ₸ was allotted to restock medicines. Work on duty round the clock continues.',
    },
    measures: [
      { recommendationCode: 'R-03', statedStatus: 'implemented' },
      { recommendationCode: 'R-19', statedStatus: 'implemented' },
      { recommendationCode: 'R-18', statedStatus: 'in_progress' },
    ],
  },
  {
    authorityCode: 'MLSP',
    text: {
      kk: 'Еңбек және халықты әлеуметтік қорғау министрлігі ұйымдардың жартысында пандустар орнатылғанын, туыстармен кездесуге қойылған шектеулердің алынғанын хабарлайды. Психологтардың бос орындары әзірге ішінара толтырылды.',
      ru: 'Министерство труда и социальной защиты населения сообщает, что в половине организаций установлены пандусы, ограничения на встречи с родственниками сняты. Вакансии психологов пока заполнены частично.',
      en: 'The Ministry of Labour and Social Protection of Population informs that ramps have been installed in half of the organisations and the limits on meetings with relatives lifted. The vacant posts of psychologists are filled in part so far.',
    },
    measures: [
      { recommendationCode: 'R-13', statedStatus: 'partly_implemented' },
      { recommendationCode: 'R-17', statedStatus: 'implemented' },
      { recommendationCode: 'R-22', statedStatus: 'partly_implemented' },
    ],
  },
];
