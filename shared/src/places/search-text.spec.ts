import { searchText } from './search-text';

describe('the text that a search compares', () => {
  it('takes Latin i and Cyrillic і for one letter', () => {
    expect(searchText('ұлттық алдын алу тетiгi')).toBe(searchText('ұлттық алдын алу тетігі'));
  });

  it('takes words typed wholly in look-alikes for the same word', () => {
    expect(searchText('Mock')).toBe(searchText('Моск'));
    expect(searchText('KAPA')).toBe(searchText('КАРА'));
  });

  it('does not mind case, quotes, dashes and repeated spaces', () => {
    expect(searchText('Учреждение  «№ 7» – Алматы')).toBe(searchText('учреждение 7 алматы'));
  });

  it('keeps letters apart that only resemble each other', () => {
    expect(searchText('қала')).not.toBe(searchText('кала'));
    expect(searchText('өзен')).not.toBe(searchText('озен'));
    expect(searchText('үлт')).not.toBe(searchText('улт'));
  });

  it('joins several texts and leaves out the absent ones', () => {
    expect(searchText('Бір', null, undefined, '123456789012')).toBe(`${searchText('бір')} 123456789012`);
  });
});
