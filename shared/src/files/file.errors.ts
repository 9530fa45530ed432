import type { ErrorCatalog } from '../errors';

export const fileErrors = {
  'FILE.NOT_WHAT_IT_SAYS': {
    status: 422,
    title: {
      kk: 'Файл PDF, JPEG немесе PNG емес, не бүлінген.',
      ru: 'Это не PDF, не JPEG и не PNG, либо файл повреждён.',
      en: 'The file is no PDF, JPEG or PNG, or it is damaged.',
    },
    constraints: ['stored_files_media_type_check', 'stored_files_size_check', 'stored_files_sha256_check'],
  },
  'FILE.NOT_FOUND': {
    status: 422,
    title: {
      kk: 'Файл табылмады: оны қайта жүктеңіз.',
      ru: 'Файл не найден: загрузите его ещё раз.',
      en: 'The file was not found: send it again.',
    },
  },
  'FILE.FIXED': {
    status: 409,
    title: {
      kk: 'Жазбаға тіркелген файл өзгермейді.',
      ru: 'Файл, приложенный к записи, не меняется.',
      en: 'A file that belongs to a record does not change.',
    },
    constraints: ['stored_file_is_fixed'],
  },
} as const satisfies ErrorCatalog;
