import { SectionsDraft } from './sections-draft';

const title = { kk: '', ru: '', en: '' };
const report = (version: number, texts: Record<string, string>) => ({
  version,
  sections: Object.entries(texts).map(([key, text]) => ({ key, title, text })),
});

describe('What a member types into the sections', () => {
  let draft: SectionsDraft;
  beforeEach(() => {
    draft = new SectionsDraft();
    draft.meet(report(1, { opening: 'a', regime: 'b' }));
  });

  it('is unsaved until the server has taken it', () => {
    expect(draft.isDirty()).toBe(false);
    draft.type('opening', 'mine');
    expect(draft.isDirty()).toBe(true);
    draft.saved(draft.texts(), report(2, { opening: 'mine', regime: 'b' }));
    expect([draft.isDirty(), draft.version()]).toEqual([false, 2]);
  });

  it('stays when it was typed while the server was taking what came before', () => {
    draft.type('opening', 'mine');
    const sent = draft.texts();
    draft.type('opening', 'mine and more');
    draft.saved(sent, report(2, { opening: 'mine', regime: 'b' }));
    expect(draft.texts()).toEqual({ opening: 'mine and more', regime: 'b' });
    expect([draft.isDirty(), draft.isDisputed()]).toEqual([true, false]);
  });

  it('joins with what another wrote in another section', () => {
    draft.type('opening', 'mine');
    draft.meet(report(2, { opening: 'a', regime: 'theirs' }));
    expect(draft.texts()).toEqual({ opening: 'mine', regime: 'theirs' });
    expect([draft.isDisputed(), draft.version()]).toEqual([false, 2]);
  });

  it('stands beside what another wrote in the same section, until the member has chosen', () => {
    draft.type('opening', 'mine');
    draft.meet(report(2, { opening: 'theirs', regime: 'b' }));
    expect([draft.texts(), draft.disputes()]).toEqual([{ opening: 'mine', regime: 'b' }, { opening: 'theirs' }]);
    draft.meet(report(3, { opening: 'theirs', regime: 'b' }));
    expect(draft.disputes()).toEqual({ opening: 'theirs' });
    draft.meet(report(4, { opening: 'theirs again', regime: 'b' }));
    expect(draft.disputes()).toEqual({ opening: 'theirs again' });
    draft.settle('opening', 'both');
    expect([draft.texts(), draft.isDisputed(), draft.isDirty()]).toEqual([
      { opening: 'both', regime: 'b' },
      false,
      true,
    ]);
  });

  it('is no dispute when both wrote the same', () => {
    draft.type('opening', 'same');
    draft.meet(report(2, { opening: 'same', regime: 'b' }));
    expect([draft.isDisputed(), draft.isDirty()]).toEqual([false, false]);
  });

  it('takes no notice of an answer that came too late', () => {
    draft.meet(report(3, { opening: 'new', regime: 'b' }));
    draft.meet(report(2, { opening: 'old', regime: 'b' }));
    expect([draft.texts()['opening'], draft.version()]).toEqual(['new', 3]);
  });

  it('goes when the member gives it up', () => {
    draft.type('opening', 'mine');
    draft.meet(report(2, { opening: 'theirs', regime: 'b' }));
    draft.discard();
    expect([draft.texts(), draft.isDirty(), draft.isDisputed()]).toEqual([
      { opening: 'theirs', regime: 'b' },
      false,
      false,
    ]);
  });
});
