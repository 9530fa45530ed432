import type { ErrorCatalog } from '../errors';

export const placeMergeErrors = {
  'PLACE_MERGE.ITSELF': {
    status: 422,
    title: {
      kk: 'Жазба өзімен біріктірілмейді: басқасын таңдаңыз.',
      ru: 'Запись не объединяется сама с собой: выберите другую.',
      en: 'A record is not merged with itself: choose another.',
    },
    constraints: ['places_merged_into_check'],
  },
  'PLACE_MERGE.SURVIVOR_CLOSED': {
    status: 409,
    title: {
      kk: 'Қалатын жазба жабық: екі жазба да ашық болуы керек.',
      ru: 'Остающаяся запись закрыта: открытыми должны быть обе записи.',
      en: 'The record that would stay is closed: both records have to be open.',
    },
    constraints: ['places_merged_into_open'],
  },
  'PLACE_MERGE.STILL_TO_HAPPEN': {
    status: 409,
    title: {
      kk: 'Жабылатын жазба бойынша әлі аяқталмаған істер бар ({count}): жоспарланған бару, топ не басталған бару. Не осы жазбаны қалдырыңыз, не оларды аяқтаңыз.',
      ru: 'За закрываемой записью ещё не завершено ({count}): запланированное посещение, группа или начатое посещение. Оставьте эту запись или сначала завершите их.',
      en: 'Work is not finished under the record that would close ({count}): a planned visit, a group or a visit under way. Let that record stay, or finish it first.',
    },
  },
  'PLACE_MERGE.FIXED': {
    status: 409,
    title: {
      kk: 'Біріктірілген жазба енді өзгермейді.',
      ru: 'Объединённая запись больше не меняется.',
      en: 'A merged record does not change any more.',
    },
    constraints: ['places_merged_for_good'],
  },
} as const satisfies ErrorCatalog;
