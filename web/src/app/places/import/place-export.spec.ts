import { TestBed } from '@angular/core/testing';
import { axeFindings } from '../../../test/axe';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { placesTexts } from '../places.texts';
import { PlaceExport } from './place-export';

describe('The export of the list', () => {
  it('leads to the rows that are seen, in both formats, explained in the language on the screen', async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk', placesTexts);
    const fixture = TestBed.createComponent(PlaceExport);
    fixture.componentRef.setInput('filters', { q: 'үй & бақ', region: 'KZ-75', type: '' });
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const links = [...page.querySelectorAll('a')];
    expect(links.map(textOf)).toEqual(['XLSX шығару', 'CSV шығару']);
    const { pathname, searchParams } = new URL(links[0]?.href ?? '', 'http://office');
    expect(pathname).toBe('/api/v1/places/export');
    expect(Object.fromEntries(searchParams)).toEqual({
      q: 'үй & бақ',
      region: 'KZ-75',
      explainedIn: 'kk',
      format: 'xlsx',
    });
    expect(links.every((link) => link.hasAttribute('download'))).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
  });
});
