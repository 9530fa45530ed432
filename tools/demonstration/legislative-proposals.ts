import type { LocalisedText } from './localised-text';

/** A proposal (ұсыныс) goes to the lawmaker through the annual report; a recommendation (ұсыным) to an authority. */
export interface DemonstrationLegislativeProposal {
  readonly code: string;
  readonly title: LocalisedText;
  readonly text: LocalisedText;
}

export const legislativeProposals: readonly DemonstrationLegislativeProposal[] = [
  {
    code: 'P-01',
    title: {
      kk: 'Әлеуметтік кодекс: ұйымдар тізбесі',
      ru: 'Социальный кодекс: перечень организаций',
      en: 'Social Code: list of organisations',
    },
    text: {
      kk: 'Әлеуметтік кодексте алдын ала баруға жататын ұйымдардың түрлерін бір бапта толық атап көрсету, сонда өкілеттік әрбір ұйым үшін даусыз болады.',
      ru: 'Полностью перечислить в одной статье Социального кодекса виды организаций, подлежащих превентивному посещению, чтобы мандат в отношении каждой из них был бесспорен.',
      en: 'List in one article of the Social Code all kinds of organisations subject to preventive visits, so that the mandate over each of them is beyond dispute.',
    },
  },
  {
    code: 'P-02',
    title: {
      kk: 'Қылмыстық-атқару кодексі: тұрғын алаңның нормасы',
      ru: 'Уголовно-исполнительный кодекс: норма жилой площади',
      en: 'Penal Enforcement Code: norm of living space',
    },
    text: {
      kk: 'Сотталған адамға келетін тұрғын алаңның ең төменгі нормасын төрт шаршы метрге дейін арттыру және оны кезең-кезеңімен енгізу мерзімдерін белгілеу.',
      ru: 'Повысить минимальную норму жилой площади на одного осужденного до четырех квадратных метров и установить сроки поэтапного перехода.',
      en: 'Raise the least living space per convicted person to four square metres and set the dates of a gradual transition.',
    },
  },
  {
    code: 'P-03',
    title: {
      kk: 'Бейнебақылау жазбаларын сақтау мерзімі',
      ru: 'Срок хранения записей видеонаблюдения',
      en: 'Keeping of video recordings',
    },
    text: {
      kk: 'Арнаулы мекемелердегі бейнебақылау жазбаларын сақтаудың кемінде алты айлық мерзімін заң деңгейінде бекіту, ал шағым түскен кезде жазбаны ол қаралып біткенге дейін сақтау міндетін көздеу.',
      ru: 'Закрепить на уровне закона срок хранения записей видеонаблюдения в специальных учреждениях не менее шести месяцев, а при поступлении жалобы – обязанность хранить запись до окончания ее рассмотрения.',
      en: 'Lay down by law that video recordings in special institutions are kept for at least six months, and, once a complaint has come in, until it has been decided.',
    },
  },
  {
    code: 'P-04',
    title: {
      kk: 'Денсаулық кодексі: қысым көрсету шараларын тіркеу',
      ru: 'Кодекс о здоровье: учет мер стеснения',
      en: 'Health Code: recording of restraint',
    },
    text: {
      kk: '«Халық денсаулығы және денсаулық сақтау жүйесі туралы» Кодексте физикалық және дәрілік қысым көрсету шараларының негіздерін, ең ұзақ уақытын және міндетті тіркелуін белгілеу.',
      ru: 'Установить в Кодексе «О здоровье народа и системе здравоохранения» основания, предельную продолжительность и обязательный учет мер физического и медикаментозного стеснения.',
      en: 'Set out in the Health Code the grounds, the longest duration and the compulsory recording of physical and chemical restraint.',
    },
  },
];
