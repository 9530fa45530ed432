import type { Texts } from './locale';

/** What is wrong with a field, by the name of the validator that refused it; shown beside the field. */
export const validationTexts: Readonly<Record<string, Texts>> = {
  isNotBlank: { kk: 'Толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill this in.' },
  isNotEmpty: { kk: 'Толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill this in.' },
  isDefined: { kk: 'Толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill this in.' },
  isString: { kk: 'Мәтін енгізіңіз.', ru: 'Введите текст.', en: 'Enter a text.' },
  isBoolean: { kk: '«Иә» немесе «жоқ» деп көрсетіңіз.', ru: 'Укажите «да» или «нет».', en: 'Say yes or no.' },
  isInt: { kk: 'Бүтін сан енгізіңіз.', ru: 'Введите целое число.', en: 'Enter a whole number.' },
  isNumber: { kk: 'Сан енгізіңіз.', ru: 'Введите число.', en: 'Enter a number.' },
  min: { kk: 'Сан тым кіші.', ru: 'Число слишком мало.', en: 'The number is too small.' },
  max: { kk: 'Сан тым үлкен.', ru: 'Число слишком велико.', en: 'The number is too large.' },
  minLength: { kk: 'Мәтін тым қысқа.', ru: 'Текст слишком короткий.', en: 'The text is too short.' },
  maxLength: { kk: 'Мәтін тым ұзын.', ru: 'Текст слишком длинный.', en: 'The text is too long.' },
  isLocalDate: {
    kk: 'Күнтізбеде бар күнді жжжж-аа-кк түрінде енгізіңіз.',
    ru: 'Введите существующую дату в виде гггг-мм-дд.',
    en: 'Enter a date that exists, as yyyy-mm-dd.',
  },
  isIsoInstant: {
    kk: 'Күн мен уақытты көрсетіңіз.',
    ru: 'Укажите дату и время.',
    en: 'Give a date and a time.',
  },
  isDateString: { kk: 'Күн мен уақытты көрсетіңіз.', ru: 'Укажите дату и время.', en: 'Give a date and a time.' },
  isISO8601: { kk: 'Күн мен уақытты көрсетіңіз.', ru: 'Укажите дату и время.', en: 'Give a date and a time.' },
  isBin: {
    kk: 'БСН 12 цифрдан тұрады; бақылау цифры сәйкес келмейді.',
    ru: 'БИН состоит из 12 цифр; контрольная цифра не сходится.',
    en: 'A BIN has 12 digits; the check digit does not fit.',
  },
  isIin: {
    kk: 'ЖСН 12 цифрдан тұрады; бақылау цифры сәйкес келмейді.',
    ru: 'ИИН состоит из 12 цифр; контрольная цифра не сходится.',
    en: 'An IIN has 12 digits; the check digit does not fit.',
  },
  isUuid: { kk: 'Тізімнен таңдаңыз.', ru: 'Выберите из списка.', en: 'Choose from the list.' },
  isIn: { kk: 'Тізімнен таңдаңыз.', ru: 'Выберите из списка.', en: 'Choose from the list.' },
  isEnum: { kk: 'Тізімнен таңдаңыз.', ru: 'Выберите из списка.', en: 'Choose from the list.' },
  isArray: { kk: 'Тізім күтіледі.', ru: 'Ожидается список.', en: 'A list is expected.' },
  arrayNotEmpty: { kk: 'Кемінде біреуін көрсетіңіз.', ru: 'Укажите хотя бы одно.', en: 'Give at least one.' },
  arrayMinSize: { kk: 'Кемінде біреуін көрсетіңіз.', ru: 'Укажите хотя бы одно.', en: 'Give at least one.' },
  arrayMaxSize: { kk: 'Тым көп.', ru: 'Слишком много.', en: 'Too many.' },
  arrayUnique: { kk: 'Қайталанбауы керек.', ru: 'Повторов быть не должно.', en: 'There must be no repetition.' },
  isObject: {
    kk: 'Бұл бөлік дұрыс құрылмаған.',
    ru: 'Эта часть составлена неверно.',
    en: 'This part has the wrong form.',
  },
  isEmail: {
    kk: 'Электрондық поштаны енгізіңіз.',
    ru: 'Введите адрес электронной почты.',
    en: 'Enter an e-mail address.',
  },
  whitelistValidation: { kk: 'Мұндай өріс жоқ.', ru: 'Такого поля нет.', en: 'There is no such field.' },
  otherwise: { kk: 'Мәнін тексеріңіз.', ru: 'Проверьте значение.', en: 'Check the value.' },
};
