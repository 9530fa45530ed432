import type { APIRequestContext, APIResponse } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { Texts } from '@shared/locale';

/** How a problem document answers a mistake. */
export interface Expected {
  readonly status: number;
  readonly code: string;
  readonly title: Texts;
  readonly provision?: string;
  readonly field?: string;
  readonly message?: Texts;
}

interface Mistake extends Expected {
  readonly what: string;
  readonly ask: (api: APIRequestContext, ids: Subject) => Promise<APIResponse>;
}

/** An authority to try it on, and its version now. */
export interface Subject {
  readonly authority: string;
  readonly version: number;
}

const invalid = {
  status: 422,
  code: 'REQUEST.INVALID',
  title: {
    kk: 'Енгізілген мәліметтерде қате бар.',
    ru: 'В введённых данных есть ошибки.',
    en: 'There are mistakes in what was entered.',
  },
} as const;

export const stale = {
  status: 409,
  code: 'CONFLICT.STALE',
  title: {
    kk: 'Бұл жазбаны сіз ашқаннан кейін басқа біреу өзгертті.',
    ru: 'После того как вы открыли запись, её изменил кто-то другой.',
    en: 'Somebody changed this record after you opened it.',
  },
} as const;

export const denied = {
  status: 403,
  code: 'ACCESS.DENIED',
  title: {
    kk: 'Бұл әрекетке сіздің құқығыңыз жоқ.',
    ru: 'У вас нет права на это действие.',
    en: 'You have no right to do this.',
  },
} as const;

export const place = (authorityId: string, changes: object = {}): object => ({
  nameKk: 'Мекеме',
  nameRu: 'Учреждение',
  nameEn: 'Institution',
  type: 'police_premises',
  regionIso: 'KZ-71',
  authorityId,
  legalBasis: 'Закон',
  underMandateFrom: '2019-04-01',
  ...changes,
});

/**
 * A server that refuses a body before all of it has come closes the connection, and a client that is still writing may
 * miss the answer: it asks again.
 */
async function untilHeard(ask: () => Promise<APIResponse>): Promise<APIResponse> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 10 || !/EPIPE|ECONNRESET/.test(String(error))) throw error;
    }
  }
}

/** What people and programs get wrong, and what each is told. */
export const mistakes: readonly Mistake[] = [
  {
    what: 'a wrong BIN',
    ...invalid,
    field: 'bin',
    message: {
      kk: 'БСН 12 цифрдан тұрады; бақылау цифры сәйкес келмейді.',
      ru: 'БИН состоит из 12 цифр; контрольная цифра не сходится.',
      en: 'A BIN has 12 digits; the check digit does not fit.',
    },
    ask: (api, { authority }) => api.post('/api/v1/places', { data: place(authority, { bin: '123456789011' }) }),
  },
  {
    what: 'a date that does not exist',
    ...invalid,
    field: 'underMandateFrom',
    message: {
      kk: 'Күнтізбеде бар күнді жжжж-аа-кк түрінде енгізіңіз.',
      ru: 'Введите существующую дату в виде гггг-мм-дд.',
      en: 'Enter a date that exists, as yyyy-mm-dd.',
    },
    ask: (api, { authority }) =>
      api.post('/api/v1/places', { data: place(authority, { underMandateFrom: '2026-02-30' }) }),
  },
  {
    what: 'a field that nobody knows',
    ...invalid,
    field: 'isSecret',
    message: { kk: 'Мұндай өріс жоқ.', ru: 'Такого поля нет.', en: 'There is no such field.' },
    ask: (api, { authority }) => api.post('/api/v1/places', { data: place(authority, { isSecret: true }) }),
  },
  {
    what: 'a place without the law that its mandate rests on',
    status: 422,
    code: 'PLACE.LEGAL_BASIS_MISSING',
    title: {
      kk: 'Ұйымға бару өкілеттігі негізделетін заңды көрсетіңіз.',
      ru: 'Укажите закон, на котором основано право посещать эту организацию.',
      en: 'Name the law on which the mandate over this place rests.',
    },
    provision: '11-1(2)',
    field: 'legalBasis',
    ask: (api, { authority }) => api.post('/api/v1/places', { data: place(authority, { legalBasis: ' ' }) }),
  },
  {
    what: 'what is no JSON',
    status: 400,
    code: 'REQUEST.MALFORMED',
    title: { kk: 'Сұрау түсініксіз.', ru: 'Запрос не удалось разобрать.', en: 'The request could not be read.' },
    ask: (api) =>
      api.post('/api/v1/places', {
        data: Buffer.from('{"nameKk": '),
        headers: { 'content-type': 'application/json' },
      }),
  },
  {
    what: 'a body of 20 MB',
    status: 413,
    code: 'REQUEST.TOO_LARGE',
    title: {
      kk: 'Жіберілген мәлімет тым үлкен.',
      ru: 'Отправленные данные слишком велики.',
      en: 'What was sent is too large.',
    },
    ask: (api, { authority }) => {
      const data = place(authority, { address: 'x'.repeat(20 * 1024 * 1024) });
      return untilHeard(() => api.post('/api/v1/places', { data }));
    },
  },
  {
    what: 'a change of a version that is gone',
    ...stale,
    ask: (api, { authority, version }) =>
      api.patch(`/api/v1/authorities/${authority}`, {
        data: { nameEn: 'Other' },
        headers: { 'if-match': `"${version + 7}"` },
      }),
  },
  {
    what: 'a change of no version',
    status: 428,
    code: 'REQUEST.VERSION_REQUIRED',
    title: {
      kk: 'Қай нұсқаны өзгертіп жатқаныңызды көрсетіңіз (If-Match).',
      ru: 'Укажите, какую версию вы изменяете (If-Match).',
      en: 'Say which version you are changing (If-Match).',
    },
    ask: (api, { authority }) => api.patch(`/api/v1/authorities/${authority}`, { data: { nameEn: 'Other' } }),
  },
  {
    what: 'a record that is not there',
    status: 404,
    code: 'RECORD.NOT_FOUND',
    title: { kk: 'Мұндай жазба жоқ.', ru: 'Такой записи нет.', en: 'There is no such record.' },
    ask: (api) => api.get(`/api/v1/places/${randomUUID()}`),
  },
];
