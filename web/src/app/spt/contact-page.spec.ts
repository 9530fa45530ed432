import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { sptContactOf } from '../../test/spt-contact';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { ContactPage } from './contact-page';
import { sptTexts } from './spt.texts';

describe('An entry of the log', () => {
  it('tells its content, papers and corrections, and that its opening is recorded', async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('en', sptTexts);
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const fixture = TestBed.createComponent(ContactPage);
    fixture.componentRef.setInput('id', 's1');
    fixture.detectChanges();
    const later = { id: 's2', contactOn: '2026-02-25', subject: 'In May' };
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/spt/s1')
      .flush(sptContactOf({ correctedBy: [later] }));
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const said = textOf(page);
    expect(said).toContain('A later entry corrects this one: In May, 25 February 2026');
    expect(said).toContain('Each opening of this entry is recorded. 11-10(2)');
    expect(said).toContain('By 1 April 2026');
    expect(page.querySelector('li a')?.getAttribute('href')).toBe('/api/v1/spt/s1/files/f1');
    page.querySelector<HTMLButtonElement>('app-actions-bar button')?.click();
    expect(navigate).toHaveBeenCalledWith(['/office/spt/new'], { queryParams: { corrects: 's1' } });
  });
});
