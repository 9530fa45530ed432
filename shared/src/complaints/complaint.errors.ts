import type { ErrorCatalog } from '../errors';

export const complaintErrors = {
  'COMPLAINT.NOT_SEALED': {
    status: 422,
    title: {
      kk: 'Мәтін шифрланбаған. Ол браузерде Уәкіл кеңсесінің кілтімен шифрланады; ашық мәтін қабылданбайды.',
      ru: 'Текст не зашифрован. Он шифруется в браузере ключом аппарата Уполномоченного; открытый текст не принимается.',
      en: 'The text is not sealed. It is sealed in the browser to the key of the Ombudsman’s office; plain text is not accepted.',
    },
    constraints: ['complaints_sealed_text_check'],
  },
  'COMPLAINT.KEY_NOT_IN_FORCE': {
    status: 409,
    title: {
      kk: 'Бұл кілт қолданыста емес. Қазіргі кілтті алып, мәтінді қайта шифрлаңыз.',
      ru: 'Этот ключ не действует. Получите действующий ключ и зашифруйте текст заново.',
      en: 'This key is not in force. Take the key in force and seal the text again.',
    },
    constraints: ['complaints_office_key_id_fkey'],
  },
  'COMPLAINT.RECEIVED_IN_THE_FUTURE': {
    status: 422,
    title: {
      kk: 'Қабылданған уақыт әлі келген жоқ.',
      ru: 'Время получения ещё не наступило.',
      en: 'The time of receipt has not come yet.',
    },
    constraints: ['complaints_received_at_check'],
  },
  'COMPLAINT.TRANSFERRED_BEFORE_RECEIVED': {
    status: 422,
    title: {
      kk: 'Беру күні қабылданған күннен ({day}) бұрын болмайды.',
      ru: 'День передачи не бывает раньше дня получения ({day}).',
      en: 'The day of transfer is not before the day of receipt ({day}).',
    },
    constraints: ['complaints_transferred_on_check'],
  },
  'COMPLAINT.ALREADY_TRANSFERRED': {
    status: 409,
    title: {
      kk: 'Бұл хабар не шағым Уәкілге берілген.',
      ru: 'Это сообщение или жалоба уже передана Уполномоченному.',
      en: 'This message or complaint has already been transferred to the Ombudsman.',
    },
  },
  'COMPLAINT.TRANSFER_INCOMPLETE': {
    status: 422,
    title: {
      kk: 'Беру туралы күн, акт және алушы бірге жазылады.',
      ru: 'День передачи, акт и получатель записываются вместе.',
      en: 'A transfer is recorded with its day, its act and its recipient.',
    },
    constraints: ['complaints_transferred_check', 'complaints_status_check'],
  },
  'COMPLAINT.VISIT_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Мұндай алдын ала бару тіркелмеген.',
      ru: 'Такое посещение не зарегистрировано.',
      en: 'There is no such visit.',
    },
    constraints: ['complaints_visit_id_fkey'],
  },
  'COMPLAINT.NEVER_CHANGES': {
    status: 409,
    title: {
      kk: 'Тіркелген хабар не шағым өзгермейді және жойылмайды.',
      ru: 'Зарегистрированное сообщение или жалоба не меняется и не удаляется.',
      en: 'A registered message or complaint does not change and is never deleted.',
    },
    constraints: ['complaints_never_deleted', 'registered_complaint_is_fixed'],
  },
  'COMPLAINT.NUMBER_TAKEN': {
    status: 409,
    title: {
      kk: 'Бұл нөмір берілген. Қайталап көріңіз.',
      ru: 'Этот номер уже присвоен. Повторите.',
      en: 'This number is taken. Try again.',
    },
    constraints: ['complaints_number_key'],
  },
  'COMPLAINT.WORDS_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Хабардың түрі не түскен жолы тізімде жоқ.',
      ru: 'Такого вида или канала поступления нет в списке.',
      en: 'That kind or channel is not in the list.',
    },
    constraints: ['complaints_kind_check', 'complaints_channel_check'],
  },
  'OFFICE_KEY.MISSING': {
    status: 409,
    title: {
      kk: 'Уәкіл кеңсесінің кілті әлі жасалмаған: онсыз хабарды тіркеуге болмайды.',
      ru: 'Ключ аппарата Уполномоченного ещё не создан: без него сообщение не зарегистрировать.',
      en: 'The office has no key yet: nothing can be registered without it.',
    },
  },
  'OFFICE_KEY.NOT_SEALED': {
    status: 422,
    title: {
      kk: 'Кілттің құпия бөлігі құпия сөзбен шифрланбаған.',
      ru: 'Секретная часть ключа не зашифрована парольной фразой.',
      en: 'The secret part of the key is not sealed with a passphrase.',
    },
    constraints: ['office_keys_sealed_identity_check'],
  },
  'OFFICE_KEY.TAKEN': {
    status: 409,
    title: {
      kk: 'Бұл кілт бұрын тіркелген немесе басқа біреу қазір ғана жаңа кілт жасады.',
      ru: 'Этот ключ уже зарегистрирован, или кто-то только что создал новый.',
      en: 'This key is registered already, or somebody has just made a new one.',
    },
    constraints: ['office_keys_recipient_key', 'office_keys_in_force_key'],
  },
  'OFFICE_KEY.NEVER_CHANGES': {
    status: 409,
    title: {
      kk: 'Кеңсенің кілті өзгермейді және жойылмайды: ол тек алмастырылады.',
      ru: 'Ключ аппарата не меняется и не удаляется: его только сменяют.',
      en: 'A key of the office does not change and is never deleted: it is only replaced.',
    },
    constraints: ['office_keys_never_deleted', 'office_key_is_fixed'],
  },
} as const satisfies ErrorCatalog;
