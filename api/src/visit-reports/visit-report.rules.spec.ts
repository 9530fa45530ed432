import {
  everyComplaintMustBeTransferred,
  everyMemberMustHaveSigned,
  formMustBeApproved,
  memberMustHaveReadTheFrozenVersion,
  memberMustNotHaveSigned,
  reportMustSaySomething,
  sectionMustBeInTheForm,
  sectionsMustDiffer,
  signerMustHaveCarriedOutTheVisit,
  type VisitReportFacts,
  visitMustBeCarriedOut,
} from './visit-report.rules';
import { canonicalJson, sha256Of } from './frozen-content';

const facts: VisitReportFacts = {
  memberIds: ['a', 'b'],
  untransferredComplaints: 0,
  findings: 1,
  writtenSections: 0,
  signedBy: ['a'],
  participantId: 'b',
};

describe('The rules of a visit report', () => {
  it('wait for every complaint of the visit to be transferred (11-5(4))', () => {
    expect(everyComplaintMustBeTransferred(facts)).toBeNull();
    expect(everyComplaintMustBeTransferred({ ...facts, untransferredComplaints: 2 })).toMatchObject({
      code: 'VISIT_REPORT.COMPLAINT_NOT_TRANSFERRED',
      provision: '11-5(4)',
      params: { count: 2 },
    });
  });

  it('let nobody freeze a report that says nothing', () => {
    expect(reportMustSaySomething(facts)).toBeNull();
    expect(reportMustSaySomething({ ...facts, findings: 0, writtenSections: 1 })).toBeNull();
    expect(reportMustSaySomething({ ...facts, findings: 0 })).toMatchObject({ code: 'VISIT_REPORT.EMPTY' });
  });

  it('let only those sign who carried out the visit, each once (11-8(4))', () => {
    expect(signerMustHaveCarriedOutTheVisit(facts)).toBeNull();
    expect(signerMustHaveCarriedOutTheVisit({ ...facts, participantId: 'recused' })).toMatchObject({
      code: 'VISIT_REPORT.NOT_A_MEMBER',
      provision: '11-8(4)',
    });
    expect(signerMustHaveCarriedOutTheVisit({ ...facts, participantId: undefined })).not.toBeNull();
    expect(memberMustNotHaveSigned(facts)).toBeNull();
    expect(memberMustNotHaveSigned({ ...facts, participantId: 'a' })).toMatchObject({
      code: 'VISIT_REPORT.SIGNED_ALREADY',
    });
  });

  it('count a report as signed only when all members have signed, and never without members (11-8(4))', () => {
    expect(everyMemberMustHaveSigned(facts)).toMatchObject({ code: 'VISIT_REPORT.NOT_SIGNED_BY_ALL' });
    expect(everyMemberMustHaveSigned({ ...facts, signedBy: ['b', 'a'] })).toBeNull();
    expect(everyMemberMustHaveSigned({ ...facts, memberIds: [], signedBy: [] })).not.toBeNull();
  });

  it('hold the signature to the bytes that were read', () => {
    expect(memberMustHaveReadTheFrozenVersion('abc', 'abc')).toBeNull();
    expect(memberMustHaveReadTheFrozenVersion('abc', 'abd')).toMatchObject({ code: 'VISIT_REPORT.OTHER_VERSION' });
  });

  it('ask for a form of the Council and a visit that was carried out', () => {
    expect(formMustBeApproved({ approvedOn: '2026-01-10' })).toBeNull();
    expect(formMustBeApproved({ approvedOn: null })).toMatchObject({ code: 'REPORT_FORM.NONE_APPROVED' });
    expect(formMustBeApproved(null)).not.toBeNull();
    expect(visitMustBeCarriedOut({ status: 'carried_out' })).toBeNull();
    expect(visitMustBeCarriedOut({ status: 'started' })).toMatchObject({ code: 'VISIT_REPORT.VISIT_NOT_CARRIED_OUT' });
  });

  it('know the headings of the form, each once', () => {
    const form = [{ key: 'conditions' }, { key: 'conclusions' }];
    expect(sectionMustBeInTheForm('conditions', form)).toBeNull();
    expect(sectionMustBeInTheForm('weather', form)).toMatchObject({ params: { key: 'weather' } });
    expect(sectionsMustDiffer(form)).toBeNull();
    expect(sectionsMustDiffer([...form, { key: 'conditions' }])).toMatchObject({ params: { key: 'conditions' } });
  });
});

describe('Frozen content', () => {
  it('is the same bytes whatever the order of the keys, and other bytes for another content', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'ә' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ә","d":null}]}');
    expect(sha256Of(canonicalJson({ a: 1, b: 2 }))).toBe(sha256Of(canonicalJson({ b: 2, a: 1 })));
    expect(sha256Of(canonicalJson({ a: 1 }))).not.toBe(sha256Of(canonicalJson({ a: 2 })));
  });
});
