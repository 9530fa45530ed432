import type { CodeEditionView } from '@shared/conduct/code-of-conduct.contract';
import type { ViolationRef } from '@shared/conduct/violation.contract';
import type { Person } from '../play/person';
import type { Trainee } from './capacity';
import { plusDays } from './years';

const code = {
  textKk: `1. Қатысушы әрбір адамның қадір-қасиетін құрметтейді.
2. Қатысушы бейтарап әрі тәуелсіз болады; күмән туса, барудан бас тартады.
3. Қатысушы құпиялылықты сақтайды және ешкімге зиян келтірмейді.
4. Қатысушы ұйымның жұмысына араласпайды: ұсыным береді, нұсқау бермейді.
5. Қатысушы сыйлық пен қызмет қабылдамайды.`,
  textRu: `1. Участник уважает достоинство каждого человека.
2. Участник беспристрастен и независим; при сомнении он отказывается от посещения.
3. Участник хранит конфиденциальность и никому не причиняет вреда.
4. Участник не вмешивается в работу организации: он рекомендует, а не указывает.
5. Участник не принимает подарков и услуг.`,
  textEn: `1. A participant respects the dignity of every person.
2. A participant is impartial and independent, and declines a visit in case of doubt.
3. A participant keeps confidences and harms nobody.
4. A participant does not interfere with the organisation's work: a recommendation, never an order.
5. A participant takes no gifts and no favours.`,
};

/** A code of conduct that most have acknowledged (11-5(1)), and one breach with its outcome (11-5(5)). */
export async function keepConduct(
  office: Person,
  ombudsman: Person,
  trainees: readonly Trainee[],
  today: string,
): Promise<void> {
  const from = { approvedOn: plusDays(today, -40), inForceFrom: plusDays(today, -30) };
  const { id } = await ombudsman.post<CodeEditionView>('/conduct/editions', { ...from, ...code });
  for (const [at, { person }] of trainees.entries())
    if (at % 8 !== 5) await person.post(`/conduct/editions/${id}/acknowledgement`);
  const [participant] = trainees.slice(-2);
  if (!participant) return;
  const violation = await office.post<ViolationRef>('/conduct/violations', {
    ...{
      participantId: participant.id,
      duty: '11-5(4)',
      happenedOn: plusDays(today, -60),
      foundOn: plusDays(today, -45),
    },
    evidence: 'Қызметтік жазба № 14 / Служебная записка № 14',
  });
  const outcome = { outcome: 'warning', decidedBy: 'Уәкіл / Уполномоченный', decidedOn: plusDays(today, -38) };
  await ombudsman.post(`/conduct/violations/${violation.id}/outcome`, outcome, { ifMatch: violation.version });
}
