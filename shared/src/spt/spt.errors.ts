import type { ErrorCatalog } from '../errors';

export const sptErrors = {
  'SPT.ENTRY_FIXED': {
    status: 409,
    title: {
      kk: 'Журналдағы жазба өзгермейді: қатені жаңа жазбамен түзетіңіз.',
      ru: 'Запись журнала не меняется: исправьте её новой записью.',
      en: 'An entry of the log does not change: correct it by a new one.',
    },
    constraints: [
      'spt_contacts_append_only',
      'spt_contact_files_append_only',
      'spt_contact_files_contact_id_position_key',
      'spt_contact_files_file_id_key',
    ],
  },
  'SPT.CORRECTED_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Түзетілетін жазба табылмады.',
      ru: 'Исправляемая запись не найдена.',
      en: 'The entry that is to be corrected was not found.',
    },
    constraints: ['spt_contacts_corrects_id_fkey', 'spt_contacts_corrects_check'],
  },
  'SPT.NEXT_STEP_REQUIRED': {
    status: 422,
    title: {
      kk: 'Осы күнге не істелуі керегін жазыңыз.',
      ru: 'Напишите, что должно быть сделано к этому дню.',
      en: 'Say what is to be done by that day.',
    },
    constraints: ['spt_contacts_next_step_check'],
  },
  'SPT.NEXT_STEP_TOO_EARLY': {
    status: 422,
    title: {
      kk: 'Келесі қадам байланыс күнінен бұрын болмайды.',
      ru: 'Следующий шаг не может быть раньше дня контакта.',
      en: 'The next step is not before the day of the contact.',
    },
    constraints: ['spt_contacts_next_step_due_on_check'],
  },
  'SPT.ENTRY_INCOMPLETE': {
    status: 422,
    title: {
      kk: 'Жазбаның түрі, бағыты және кімге ашық екені тізімнен таңдалады, тақырыбы мен мазмұны толтырылады.',
      ru: 'Вид, направление и доступ записи выбираются из списка, тема и содержание заполняются.',
      en: 'The kind, the direction and the readers of an entry are from the list; its subject and summary are filled in.',
    },
    constraints: [
      'spt_contacts_kind_check',
      'spt_contacts_direction_check',
      'spt_contacts_open_to_check',
      'spt_contacts_text_check',
    ],
  },
} as const satisfies ErrorCatalog;
