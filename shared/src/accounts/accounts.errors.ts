import type { ErrorCatalog } from '../errors';

export const accountErrors = {
  'ACCOUNT.WRONG_CREDENTIALS': {
    status: 401,
    title: {
      kk: 'Электрондық пошта немесе құпиясөз дұрыс емес.',
      ru: 'Неверный адрес электронной почты или пароль.',
      en: 'The e-mail address or the password is wrong.',
    },
  },
  'ACCOUNT.WRONG_CODE': {
    status: 401,
    title: {
      kk: 'Код дұрыс емес немесе бұрын пайдаланылған. Келесі кодты күтіңіз.',
      ru: 'Код неверен или уже использован. Дождитесь следующего кода.',
      en: 'The code is wrong or has been used. Wait for the next one.',
    },
  },
  'ACCOUNT.CHALLENGE_EXPIRED': {
    status: 401,
    title: {
      kk: 'Кодты енгізу уақыты өтіп кетті. Қайтадан құпиясөзден бастаңыз.',
      ru: 'Время для ввода кода истекло. Начните снова с пароля.',
      en: 'The time for the code has run out. Begin again with the password.',
    },
  },
  'ACCOUNT.TRY_LATER': {
    status: 429,
    title: {
      kk: 'Сәтсіз әрекет тым көп. {seconds} секундтан кейін қайталаңыз.',
      ru: 'Слишком много неудачных попыток. Повторите через {seconds} с.',
      en: 'Too many attempts have failed. Try again in {seconds} s.',
    },
  },
  'ACCOUNT.SECOND_FACTOR_REQUIRED': {
    status: 403,
    title: {
      kk: 'Бұл есептік жазбада екінші фактор жоқ. Әкімшіден жаңа кіру деректерін сұраңыз.',
      ru: 'У этой учётной записи нет второго фактора. Попросите у администратора новые данные для входа.',
      en: 'This account has no second factor. Ask the administrator for new credentials.',
    },
  },
  'ACCOUNT.FOREIGN_ORIGIN': {
    status: 403,
    title: {
      kk: 'Сұрау басқа сайттан келді.',
      ru: 'Запрос пришёл с другого сайта.',
      en: 'The request came from another site.',
    },
  },
  'ACCOUNT.WRONG_PASSWORD': {
    status: 422,
    title: {
      kk: 'Қазіргі құпиясөз дұрыс емес.',
      ru: 'Нынешний пароль неверен.',
      en: 'The current password is wrong.',
    },
  },
  'ACCOUNT.PASSWORD_LENGTH': {
    status: 422,
    title: {
      kk: 'Құпиясөз 12–128 таңбадан тұруы керек.',
      ru: 'В пароле должно быть от 12 до 128 знаков.',
      en: 'A password has 12 to 128 characters.',
    },
  },
  'ACCOUNT.EMAIL_TAKEN': {
    status: 409,
    title: {
      kk: 'Бұл электрондық поштамен ашылған есептік жазба бар.',
      ru: 'С этим адресом уже есть открытая учётная запись.',
      en: 'There is an open account with this e-mail address already.',
    },
    constraints: ['accounts_email_key', 'user_email_key'],
  },
  'ACCOUNT.PERSON_HAS_ONE': {
    status: 409,
    title: {
      kk: 'Бұл адамның ашық есептік жазбасы бар.',
      ru: 'У этого человека уже есть открытая учётная запись.',
      en: 'This person has an open account already.',
    },
    constraints: ['accounts_participant_id_key', 'accounts_council_member_id_key'],
  },
  'ACCOUNT.ROLE_STANDS_ALONE': {
    status: 422,
    title: {
      kk: 'Әкімшінің және мемлекеттік органның есептік жазбасында басқа рөл болмайды.',
      ru: 'У администратора и у государственного органа не бывает других ролей.',
      en: 'An administrator and an authority have no other role.',
    },
    constraints: ['accounts_lone_role_check'],
  },
  'ACCOUNT.ROLE_NEEDS_ITS_RECORD': {
    status: 422,
    title: {
      kk: 'Қатысушының, Кеңес мүшесінің және мемлекеттік органның рөлі өз жазбасына сілтейді, ал басқа рөлдер сілтемейді.',
      ru: 'Роль участника, члена Совета и государственного органа указывает на свою запись, другие роли – нет.',
      en: 'The roles of participant, Council member and authority name their record; other roles name none.',
    },
    constraints: ['accounts_participant_check', 'accounts_council_member_check', 'accounts_authority_check'],
  },
  'ACCOUNT.OMBUDSMAN_SITS_ON_THE_COUNCIL': {
    status: 422,
    title: {
      kk: 'Уәкіл – лауазымы бойынша Үйлестіру кеңесінің мүшесі.',
      ru: 'Уполномоченный по должности входит в Координационный совет.',
      en: 'The Ombudsman is a member of the Coordination Council by office.',
    },
    constraints: ['accounts_ombudsman_check'],
  },
  'ACCOUNT.RECORD_MISSING': {
    status: 422,
    title: {
      kk: 'Рөл сілтейтін жазба табылмады.',
      ru: 'Запись, на которую указывает роль, не найдена.',
      en: 'The record that the role names was not found.',
    },
    constraints: ['accounts_participant_id_fkey', 'accounts_council_member_id_fkey', 'accounts_authority_id_fkey'],
  },
  'ACCOUNT.INVALID': {
    status: 422,
    title: {
      kk: 'Есептік жазба деректерінде қате бар.',
      ru: 'В данных учётной записи есть ошибка.',
      en: 'There is a mistake in what the account holds.',
    },
    constraints: ['accounts_email_check', 'accounts_name_check', 'accounts_roles_check', 'accounts_locale_check'],
  },
  'ACCOUNT.CLOSED': {
    status: 409,
    title: {
      kk: 'Есептік жазба жабылған.',
      ru: 'Учётная запись закрыта.',
      en: 'The account is closed.',
    },
  },
  'ACCOUNT.SUSPENDED': {
    status: 403,
    title: {
      kk: 'Өкілеттігіңіз тоқтатыла тұрған: тексеру аяқталғанша кіру жабық.',
      ru: 'Ваши полномочия приостановлены: вход закрыт до окончания проверки.',
      en: 'Your powers are suspended: sign-in is closed until the examination ends.',
    },
  },
  'ACCOUNT.HOLDER_WITHOUT_POWERS': {
    status: 409,
    title: {
      kk: 'Өкілеттігі тоқтатылған немесе тоқтатыла тұрған қатысушыға есептік жазба ашылмайды.',
      ru: 'Участнику, чьи полномочия прекращены или приостановлены, учётная запись не открывается.',
      en: 'No account is opened for a participant whose powers have ended or are suspended.',
    },
    constraints: ['accounts_need_powers'],
  },
  'ACCOUNT.OWN_ACCOUNT': {
    status: 409,
    title: {
      kk: 'Өз есептік жазбаңызды басқа әкімші өзгертеді.',
      ru: 'Вашей учётной записью распоряжается другой администратор.',
      en: 'Your own account is in the hands of another administrator.',
    },
  },
} as const satisfies ErrorCatalog;
