import type { ErrorCatalog } from '../errors';

export const placeHistoryErrors = {
  'PLACE_HISTORY.OUT_OF_ORDER': {
    status: 409,
    title: {
      kk: 'Соңғы өзгеріс {day} күнгі: келесісі одан кейін болады.',
      ru: 'Последнее изменение от {day}: следующее бывает позже.',
      en: 'The last change is of {day}: the next one comes after it.',
    },
    constraints: ['place_history_place_id_kind_until_key'],
  },
  'PLACE_HISTORY.BEFORE_MANDATE': {
    status: 422,
    title: {
      kk: 'Ұйым {day} күннен бері тізілімде: бұрынғысын жазбаны түзету арқылы жазыңыз.',
      ru: 'Организация подлежит посещению с {day}: что было раньше, записывают исправлением карточки.',
      en: 'The place is under the mandate from {day}: what was before that is written by correcting the record.',
    },
  },
  'PLACE_HISTORY.NOTHING_NEW': {
    status: 422,
    title: {
      kk: 'Тізілімде дәл осылай жазылған: өзгеретін ештеңе жоқ.',
      ru: 'В реестре уже так и записано: менять нечего.',
      en: 'The register says so already: there is nothing to change.',
    },
  },
  'PLACE_HISTORY.INVALID': {
    status: 422,
    title: {
      kk: 'Өзгерістің түрін, бұрынғы мәнін және себебін көрсетіңіз.',
      ru: 'Укажите вид изменения, прежнее значение и причину.',
      en: 'Give the kind of the change, the former value and the reason.',
    },
    constraints: ['place_history_kind_check', 'place_history_reason_check', 'place_history_value_check'],
  },
  'PLACE.REGION_NOT_YET': {
    status: 422,
    title: {
      kk: 'Бұл өңір {day} күні құрылды: ұйым одан бұрын онда болмаған.',
      ru: 'Этот регион образован {day}: раньше организация не могла в нём находиться.',
      en: 'This region was formed on {day}: no place was in it before.',
    },
    constraints: ['place_history_in_regions_that_existed', 'places_region_existed'],
  },
  'PLACE.POPULATION_KNOWN': {
    status: 409,
    title: {
      kk: '{day} күнгі адам саны тізілімде бар.',
      ru: 'Число содержащихся лиц на {day} уже есть в реестре.',
      en: 'The register has the number of persons held on {day} already.',
    },
    constraints: ['earlier_populations_pkey'],
  },
} satisfies ErrorCatalog;
