import type { ErrorCatalog } from '../errors';

export const codeOfConductErrors = {
  'CODE_OF_CONDUCT.IN_FORCE_BEFORE_APPROVAL': {
    status: 422,
    title: {
      kk: 'Кодекс бекітілген күнінен бұрын күшіне енбейді.',
      ru: 'Кодекс не вступает в силу раньше дня утверждения.',
      en: 'A code is not in force before the day of its approval.',
    },
    constraints: ['conduct_editions_in_force_from_check'],
  },
  'CODE_OF_CONDUCT.NOT_LATER': {
    status: 409,
    title: {
      kk: 'Жаңа редакция алдыңғысынан кейін күшіне енеді: ол {day} күнінен бастап қолданылады.',
      ru: 'Новая редакция вступает в силу позже прежней: та действует с {day}.',
      en: 'A new edition comes into force after the one before it, which holds from {day}.',
    },
    constraints: ['conduct_editions_follow_each_other', 'conduct_editions_number_key'],
  },
  'CODE_OF_CONDUCT.NOT_IN_FORCE': {
    status: 409,
    title: {
      kk: 'Бұл редакция бүгін қолданыста емес: қолданыстағы редакциямен танысыңыз.',
      ru: 'Эта редакция сегодня не действует: ознакомьтесь с действующей.',
      en: 'This edition is not in force today: read the one that is.',
    },
    constraints: ['conduct_acknowledgements_of_the_edition_in_force'],
  },
  'CODE_OF_CONDUCT.ACKNOWLEDGED': {
    status: 409,
    title: {
      kk: 'Сіз бұл редакциямен танысқаныңызды растағансыз.',
      ru: 'Вы уже подтвердили, что ознакомились с этой редакцией.',
      en: 'You have acknowledged this edition already.',
    },
    constraints: ['conduct_acknowledgements_edition_id_participant_id_key'],
  },
  'CODE_OF_CONDUCT.FIXED': {
    status: 409,
    title: {
      kk: 'Бекітілген кодекс пен танысу туралы белгі өзгермейді.',
      ru: 'Утверждённый кодекс и отметка об ознакомлении не меняются.',
      en: 'An approved code and an acknowledgement do not change.',
    },
    constraints: [
      'conduct_editions_append_only',
      'conduct_acknowledgements_append_only',
      'conduct_editions_text_check',
    ],
  },
} as const satisfies ErrorCatalog;
