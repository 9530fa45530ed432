import type { ErrorCatalog } from '../errors';

export const groupErrors = {
  'GROUP.NEEDS_NOT_MET': {
    status: 409,
    title: {
      kk: 'Жеребеге қатысатындар жетпейді: керегі — {needed}, бары — {available}.',
      ru: 'Участников для жребия не хватает: нужно — {needed}, есть — {available}.',
      en: 'Too few participants for the lot: {needed} needed, {available} available.',
    },
  },
  'GROUP.NEEDS_OVER_SEATS': {
    status: 422,
    title: {
      kk: 'Қажеттілік ({needed}) орын санынан ({seats}) асады.',
      ru: 'Потребность ({needed}) больше числа мест ({seats}).',
      en: 'The needs ({needed}) are more than the seats ({seats}).',
    },
  },
  'GROUP.DAYS_REVERSED': {
    status: 422,
    title: {
      kk: 'Соңғы күн бірінші күннен бұрын болмауы керек.',
      ru: 'Последний день не может быть раньше первого.',
      en: 'The last day cannot be before the first.',
    },
    constraints: ['visit_groups_days_check'],
  },
  'GROUP.EXCLUSION_UNFOUNDED': {
    status: 422,
    title: {
      kk: 'Жеребеден шығарудың көрсетілген себебі расталмайды.',
      ru: 'Указанная причина исключения из жребия не подтверждается.',
      en: 'The reason given for leaving somebody out does not hold.',
    },
    constraints: ['group_exclusions_reason_check'],
  },
  'GROUP.RECORD_FIXED': {
    status: 409,
    title: {
      kk: 'Жеребенің бекітіп қойылған жазбасы өзгермейді.',
      ru: 'Зафиксированная запись о жребии не меняется.',
      en: 'The frozen record of a draw does not change.',
    },
    constraints: [
      'frozen_group_is_fixed',
      'visit_groups_never_deleted',
      'group_exclusions_append_only',
      'group_exclusions_group_id_participant_id_key',
      'group_refills_append_only',
      'group_refills_group_id_n_key',
      'group_refills_vacated_by_id_key',
      'group_refills_frozen_check',
      'group_chances_append_only',
      'group_chances_pkey',
      'visit_groups_frozen_check',
    ],
  },
  'GROUP.ALREADY_DRAWN': {
    status: 409,
    title: {
      kk: 'Бұл ұйымға осы күндерге топ құрылып жатыр немесе құрылған: екінші рет жеребе тартылмайды.',
      ru: 'Группа для этой организации на эти дни уже образуется или образована жребием: второй раз жребий не тянут.',
      en: 'A group for this place on these days is being drawn or was drawn already: the lot is not drawn twice.',
    },
    constraints: ['visit_groups_one_draw_for_a_visit'],
  },
  'GROUP.MEMBER_ENGAGED': {
    status: 409,
    title: {
      kk: 'Қатысушы бір күнде екі барудың тобында бола алмайды.',
      ru: 'Участник не может в один день состоять в группах двух посещений.',
      en: 'A participant cannot be in the groups of two visits on one day.',
    },
    constraints: ['group_members_one_visit_a_day'],
  },
  'GROUP.MEMBER_WITHOUT_POWERS': {
    status: 409,
    title: {
      kk: 'Бұл күні қатысушының өкілеттігі жоқ.',
      ru: 'В этот день у участника нет полномочий.',
      en: 'The participant has no powers on that day.',
    },
    constraints: ['group_member_must_have_powers'],
  },
  'GROUP.SEAT_NOT_OPEN': {
    status: 409,
    title: {
      kk: 'Топтағы орын бұлай берілмейді және босатылмайды.',
      ru: 'Место в группе так не занимают и не освобождают.',
      en: 'A seat in the group is not taken or left that way.',
    },
    constraints: [
      'group_member_takes_a_drawn_seat',
      'group_members_group_id_participant_id_key',
      'group_members_never_deleted',
    ],
  },
  'GROUP.PLAN_NOT_APPROVED': {
    status: 409,
    title: {
      kk: 'Бару бекітілген жоспарда жоқ: топ бекітілген жоспардағы осы ұйымға кезеңдік бару үшін құрылады.',
      ru: 'Такого посещения нет в утверждённом плане: группу образуют для периодического посещения этой организации из утверждённого плана.',
      en: 'No approved plan holds this visit: a group is formed for a periodic visit of this place from an approved plan.',
    },
  },
  'GROUP.REASON_MISSING': {
    status: 422,
    title: {
      kk: 'Бас тартудың себебін жазыңыз.',
      ru: 'Укажите причину самоотвода.',
      en: 'Give the reason for the recusal.',
    },
    constraints: ['group_members_recusal_check'],
  },
  'GROUP.INVALID': {
    status: 422,
    title: {
      kk: 'Топта рұқсат етілмеген мән бар.',
      ru: 'В сведениях о группе есть недопустимое значение.',
      en: 'The group holds a value that is not allowed.',
    },
    constraints: [
      'visit_groups_kind_check',
      'visit_groups_seats_check',
      'visit_groups_status_check',
      'visit_groups_decided_check',
      'visit_groups_decided_on_check',
      'visit_groups_drawn_check',
      'visit_groups_closed_check',
      'visit_groups_abandoned_check',
      'visit_groups_abandonment_reason_check',
      'group_exclusions_source_check',
      'group_refills_reason_check',
      'group_refills_drawn_check',
      'group_contributions_commitment_check',
      'group_contributions_revealed_check',
      'group_chances_chance_check',
      'visit_groups_decided_with_council',
      'group_members_status_check',
    ],
  },
} as const satisfies ErrorCatalog;
