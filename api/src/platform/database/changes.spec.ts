import { applyChange } from './changes';

describe('a change of a row', () => {
  it('names what became different, empties by null and leaves alone what was left out', () => {
    const row: { name: string; bin: string | null; capacity: number | null } = { name: 'a', bin: '1', capacity: 5 };
    expect(applyChange(row, { name: 'a', bin: null, capacity: undefined })).toEqual(['bin']);
    expect(row).toEqual({ name: 'a', bin: null, capacity: 5 });
  });
});
