import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { participantOf } from '../../test/participant';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { MyRecord } from './my-record';
import { participantsTexts } from './participants.texts';

describe('A participant’s own record', () => {
  it('shows mandate and certificate, and leads to the pages that are the participant’s own', async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk', participantsTexts);
    const server = TestBed.inject(HttpTestingController);
    const session = TestBed.inject(Session).load();
    const actor = { accountId: 'a', name: 'Ә', roles: ['participant'], locale: 'kk', participantId: 'p1' };
    server.expectOne('/api/v1/session').flush({ actor, permissions: ['participant.read-own', 'conflict.declare'] });
    await session;
    const fixture = TestBed.createComponent(MyRecord);
    const page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    server.expectOne('/api/v1/participants/me').flush(participantOf({ actions: [] }));
    await until(
      () => page.querySelector('app-powers-record'),
      () => fixture.detectChanges(),
    );
    expect(textOf(page)).toContain('мандат мерзімі: 31.12.2027 дейін');
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/api/v1/participants/me/certificate/pdf');
    expect(links).toContain('/office/my-conflicts');
    expect(links).not.toContain('/office/my-voluntary-data');
    expect(page.querySelectorAll('button:not(.chip)')).toHaveLength(0);
  });
});
