import type { Texts } from '../locale';
import type { DocumentKind } from './document-kinds';

export const documentKindNames: Readonly<Record<DocumentKind, Texts>> = {
  application_form: { kk: 'Өтініш', ru: 'Заявление', en: 'Application form' },
  cv: { kk: 'Түйіндеме', ru: 'Резюме', en: 'CV' },
  diploma: { kk: 'Білімі туралы диплом', ru: 'Диплом об образовании', en: 'Diploma' },
  work_record: {
    kk: 'Еңбек қызметін растайтын құжат',
    ru: 'Документ о трудовой деятельности',
    en: 'Record of work',
  },
  nomination_by_organisation: {
    kk: 'Ұйымның ұсынымхаты',
    ru: 'Представление организации',
    en: 'Nomination by an organisation',
  },
  consent_to_processing: {
    kk: 'Дербес деректерді өңдеуге келісім',
    ru: 'Согласие на обработку персональных данных',
    en: 'Consent to the processing of personal data',
  },
  motivation_letter: { kk: 'Уәждеме хат', ru: 'Мотивационное письмо', en: 'Motivation letter' },
};
