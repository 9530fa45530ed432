import type { ProvisionRow } from '../provision';

export const ARTICLE_11_4 = [
  {
    id: '11-4',
    kind: 'must',
    kk: 'Қатысушының құқықтары және оның тәуелсіздігі.',
    ru: 'Права участника и его независимость.',
    en: 'The rights of a participant and the participant’s independence.',
  },
  {
    id: '11-4(1)',
    kind: 'record',
    kk: 'Қатысушы ақпарат алуға, ұсталатын адамдармен байланысуға, топ құрамында баруға, әңгімелесуге, ұйымды еркін таңдауға, хабарлар мен шағымдарды қабылдауға құқылы.',
    ru: 'Участник вправе получать информацию, общаться с содержащимися лицами, посещать в составе группы, проводить беседы, свободно выбирать организации, принимать сообщения и жалобы.',
    en: 'A participant may obtain information, meet persons held, visit as a member of a group, hold interviews, choose places freely, and take in messages and complaints.',
  },
  {
    id: '11-4(1)(1)',
    kind: 'record',
    kk: 'Ұйымдарда ұсталатын адамдардың саны, мұндай ұйымдардың саны және олардың орналасқан жері туралы ақпарат алу.',
    ru: 'Получать информацию о числе содержащихся лиц, о количестве организаций и их местонахождении.',
    en: 'To have information on the number of persons held, the number of organisations and where they are.',
  },
  {
    id: '11-4(1)(2)',
    kind: 'record',
    kk: 'Ұсталатын адамдармен байланысуға және олардың ұстау жағдайлары туралы ақпаратқа қол жеткізу; бас тарту кедергі келтіру ретінде тіркеледі.',
    ru: 'Иметь доступ к содержащимся лицам и к информации об условиях их содержания; отказ фиксируется как воспрепятствование.',
    en: 'To have contact with persons held and information on their conditions; a refusal is recorded as obstruction.',
  },
  {
    id: '11-4(1)(3)',
    kind: 'must',
    kk: 'Алдын ала баруды құрылған топтың құрамында ғана жүзеге асыру.',
    ru: 'Осуществлять превентивные посещения только в составе сформированной группы.',
    en: 'To make visits as a member of a formed group only.',
  },
  {
    id: '11-4(1)(4)',
    kind: 'record',
    kk: 'Ұсталатын адамдармен, олардың заңды өкілдерімен және ақпарат бере алатын кез келген адаммен куәларсыз, өзі немесе аудармашы арқылы әңгімелесу.',
    ru: 'Беседовать с содержащимися лицами, их законными представителями и любым, кто может дать сведения, без свидетелей, лично или через переводчика.',
    en: 'To interview persons held, their legal representatives and anyone else who may give information, without witnesses, personally or through an interpreter.',
  },
  {
    id: '11-4(1)(5)',
    kind: 'record',
    kk: 'Баратын ұйымдарды еркін таңдау және оларға кедергісіз бару.',
    ru: 'Свободно выбирать и беспрепятственно посещать организации.',
    en: 'To choose places freely and visit them unhindered.',
  },
  {
    id: '11-4(1)(6)',
    kind: 'must',
    kk: 'Азаптау және басқа да қатыгез қарым-қатынас туралы хабарлар мен шағымдарды бару кезінде де, одан тыс уақытта да қабылдау.',
    ru: 'Принимать сообщения и жалобы о пытках и другом жестоком обращении в любое время, на посещении и вне его.',
    en: 'To take in messages and complaints of torture and ill-treatment at any time, on a visit or off.',
  },
  {
    id: '11-4(2)',
    kind: 'must',
    kk: 'Қатысушы тәуелсіз: анықталған жайттарды оларды жазған топтан басқа ешкім өзгертпейді.',
    ru: 'Участник независим: выявленные факты не правит никто, кроме группы, которая их изложила.',
    en: 'A participant is independent: nobody but the authoring group edits its findings.',
  },
] as const satisfies readonly ProvisionRow[];
