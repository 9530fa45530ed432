import type { CallComparison } from '@shared/calls/call.contract';
import { type Client, testApp, type TestApp } from '../../../test/app';
import { makeAnnouncedCall } from '../../../test/make/calls';
import { uploadPdf } from '../../../test/make/files';
import { checkGrounds, makeApplication } from '../../../test/make/participants';
import { UnitOfWork } from '../../platform/database';
import { worker } from '../../platform/jobs';
import { decide } from '../../../test/make/council';
import { SelectionSteps } from '../selection-steps';

describe('The candidates of a call', () => {
  let app: TestApp;
  let office: Client;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());

  it('are compared by what they can do and where they can go, and by nothing else (11-8(2))', async () => {
    const call = await makeAnnouncedCall(app);
    const callId = call.id;
    const first = await makeApplication(app, { callId, competences: ['disability'], travelRegions: ['KZ-79'] });
    const second = await makeApplication(app, { callId, category: 'doctor', competences: ['psychiatry'] });
    const third = await makeApplication(app, { callId });
    await checkGrounds(app, second, { '11-3(1)(5)': 'open' });
    await office.post(`/applications/${second.id}/documents`, { kind: 'cv', fileId: await uploadPdf(office) });
    await office.post(`/applications/${(await checkGrounds(app, third, { '11-3(1)(4)': 'met' })).id}/refusal`, {
      provision: '11-3(1)(4)',
    });
    const compare = (query = '', client = office) => client.get<CallComparison>(`/calls/${callId}/comparison${query}`);
    const { body } = await compare('?order=coverage');
    expect(body.candidates).toEqual([
      {
        applicationId: second.id,
        fullName: second.fullName,
        category: 'doctor',
        competences: ['psychiatry'],
        travelRegions: [],
        grounds: { clear: 7, met: 0, open: 1 },
        missingDocuments: ['application_form'],
      },
      expect.objectContaining({ applicationId: first.id, missingDocuments: ['application_form', 'cv'] }),
    ]);
    expect(body.coverage).toEqual({
      categories: [
        { category: 'lawyer', wanted: 2, offered: 1 },
        { category: 'doctor', wanted: null, offered: 1 },
      ],
      regions: [
        { region: 'KZ-75', offered: 0 },
        { region: 'KZ-10', offered: 0 },
      ],
      competences: [
        { competence: 'law', offered: 0 },
        { competence: 'psychiatry', offered: 1 },
      ],
    });
    for (const query of ['?order=fullName', '?order=age', '?sort=organisation', '?category=doctor']) {
      expect((await compare(query)).status).toBe(422);
    }
    expect((await compare('', app.as(['council']))).status).toBe(200);
    expect((await compare('', app.as(['participant']))).status).toBe(403);
    expect((await office.get('/calls/7c0a0000-0000-4000-8000-000000000001/comparison')).status).toBe(404);
  });

  it('wait for a step each, which the first page shows', async () => {
    const [open, clear, decided] = [await makeApplication(app), await makeApplication(app), await makeApplication(app)];
    await checkGrounds(app, clear);
    await decide(app, { subjectType: 'selection', subjectId: decided.id });
    const steps = await app.nest
      .get(UnitOfWork)
      .read(worker, (work) => app.nest.get(SelectionSteps, { strict: false }).toTake(work));
    const of = (id: string) => steps.find(({ applicationId }) => applicationId === id)?.step;
    expect([of(open.id), of(clear.id), of(decided.id)]).toEqual(['grounds', 'council', 'decided']);
    expect(steps[0]?.step).toBe('decided');
  });
});
