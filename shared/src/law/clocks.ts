import type { ProvisionId } from './provisions';
import type { Texts } from './texts';
import type { Dated } from './validity';

interface ClockRow extends Dated {
  readonly id: string;
  readonly provision: ProvisionId;
  readonly months: number;
  readonly shift: 'none' | 'next_working_day';
  /** Whether each authorised state body has a clock of its own. */
  readonly isPerBody: boolean;
  readonly name: Texts;
  readonly startedBy: { readonly event: string; readonly text: Texts };
  readonly stoppedBy: { readonly event: string; readonly text: Texts };
}

const COUNCIL_APPROVAL = {
  event: 'council_approval',
  text: {
    kk: 'Үйлестіру кеңесі баяндаманы бекіткен күн',
    ru: 'день утверждения доклада Координационным советом',
    en: 'the day of the Council’s approval of the report',
  },
} as const;

/** The four statutory clocks; the shape is what `termOf` takes. */
export const CLOCKS = {
  /** Counted from the previous periodic visit only, and never moved for a day off (11-7(1)(1)). */
  periodic_cycle: {
    id: 'periodic_cycle',
    provision: '11-7(1)(1)',
    months: 48,
    shift: 'none',
    isPerBody: false,
    name: { kk: 'Кезеңдік алдын ала бару циклі', ru: 'Цикл периодических посещений', en: 'Periodic cycle' },
    startedBy: {
      event: 'periodic_visit',
      text: {
        kk: 'соңғы кезеңдік алдын ала бару күні',
        ru: 'день последнего периодического посещения',
        en: 'the day of the last periodic visit',
      },
    },
    stoppedBy: {
      event: 'next_periodic_visit_start',
      text: {
        kk: 'келесі кезеңдік алдын ала барудың басталуы',
        ru: 'начало следующего периодического посещения',
        en: 'the start of the next periodic visit',
      },
    },
    validFrom: '2019-04-01',
    validTo: null,
  },
  publication: {
    id: 'publication',
    provision: '11-9(3)',
    months: 1,
    shift: 'next_working_day',
    isPerBody: false,
    name: {
      kk: 'Баяндаманы интернет-ресурсқа орналастыру',
      ru: 'Размещение доклада на интернет-ресурсе',
      en: 'Publication of the annual report',
    },
    startedBy: COUNCIL_APPROVAL,
    stoppedBy: {
      event: 'publication',
      text: {
        kk: 'баяндаманың мекенжайы көрсетіліп интернет-ресурсқа орналастырылуы',
        ru: 'размещение доклада на интернет-ресурсе с указанием адреса',
        en: 'publication of the report, with its address',
      },
    },
    validFrom: '2019-04-01',
    validTo: null,
  },
  /** One month to send as well as to publish: the cautious reading of 11-9(3). */
  dispatch: {
    id: 'dispatch',
    provision: '11-9(3)',
    months: 1,
    shift: 'next_working_day',
    isPerBody: true,
    name: {
      kk: 'Баяндаманы уәкілетті мемлекеттік органға жіберу',
      ru: 'Направление доклада уполномоченному государственному органу',
      en: 'Dispatch of the annual report to an authorised state body',
    },
    startedBy: COUNCIL_APPROVAL,
    stoppedBy: {
      event: 'dispatch',
      text: {
        kk: 'баяндаманың осы органға жіберілуі',
        ru: 'направление доклада этому органу',
        en: 'dispatch of the report to that body',
      },
    },
    validFrom: '2019-04-01',
    validTo: null,
  },
  /** From the day that body itself received the report (11-11(2)). */
  answer: {
    id: 'answer',
    provision: '11-11(2)',
    months: 3,
    shift: 'next_working_day',
    isPerBody: true,
    name: {
      kk: 'Уәкілетті мемлекеттік органның қолданылған шаралар туралы жазбаша хабары',
      ru: 'Письменная информация уполномоченного государственного органа о принятых мерах',
      en: 'Written answer of an authorised state body on the measures taken',
    },
    startedBy: {
      event: 'receipt',
      text: {
        kk: 'осы орган баяндаманы алған күн',
        ru: 'день получения доклада этим органом',
        en: 'the day that body received the report',
      },
    },
    stoppedBy: {
      event: 'written_answer',
      text: {
        kk: 'жазбаша нысандағы хабардың алынуы',
        ru: 'получение письменной информации',
        en: 'receipt of the written answer',
      },
    },
    validFrom: '2019-04-01',
    validTo: null,
  },
} as const satisfies Readonly<Record<string, ClockRow>>;

export type ClockId = keyof typeof CLOCKS;
export type StatutoryClock = (typeof CLOCKS)[ClockId];
