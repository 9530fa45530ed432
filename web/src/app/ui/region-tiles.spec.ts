import { TestBed } from '@angular/core/testing';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { RegionTiles } from './region-tiles';

describe('The tile picture of the regions', () => {
  async function draw(figures: { iso: string; value: number; text: string }[]) {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk');
    const fixture = TestBed.createComponent(RegionTiles);
    fixture.componentRef.setInput('label', 'Өңірлер');
    fixture.componentRef.setInput('figures', figures);
    await fixture.whenStable();
    return [...(fixture.nativeElement as HTMLElement).querySelectorAll('li')];
  }

  it('shows every region with its text, also one of which nothing is known', async () => {
    const tiles = await draw([{ iso: 'KZ-71', value: 3, text: '3 адам' }]);
    expect(tiles).toHaveLength(20);
    expect(tiles.map(textOf)).toContain('Астана 3 адам');
    expect(tiles.map(textOf)).toContain('Ұлытау –');
  });

  it('shades by the share of the largest, and leaves a gap unshaded', async () => {
    const tiles = await draw([
      { iso: 'KZ-71', value: 8, text: '8' },
      { iso: 'KZ-75', value: 1, text: '1' },
      { iso: 'KZ-62', value: 0, text: '0' },
    ]);
    const shade = (text: string) => tiles.find((tile) => textOf(tile) === text)?.className.match(/shade-\d/)?.[0];
    expect([shade('Астана 8'), shade('Алматы 1'), shade('Ұлытау 0')]).toEqual(['shade-4', 'shade-1', 'shade-0']);
  });
});
