import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type ActivatedRouteSnapshot, type RouterStateSnapshot, UrlTree } from '@angular/router';
import type { Permission } from '@shared/permissions';
import { speak, webProviders } from '../../test/web-providers';
import { may, signedIn } from './guards';
import { Session } from './session';

const actor = { accountId: 'a', name: 'A', roles: ['office'], locale: 'kk' };

describe('The session', () => {
  let server: HttpTestingController;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: webProviders() });
    server = TestBed.inject(HttpTestingController);
  });
  afterEach(() => server.verify());

  async function begin(permissions: Permission[] | null): Promise<void> {
    const loaded = TestBed.inject(Session).load();
    const view = permissions ? { actor, permissions } : { actor: null, permissions: [] };
    server.expectOne('/api/v1/session').flush(view);
    await loaded;
    TestBed.tick();
  }

  const enter = (url: string) =>
    TestBed.runInInjectionContext(() => signedIn({} as ActivatedRouteSnapshot, { url } as RouterStateSnapshot));
  const opens = (permission: Permission) => TestBed.runInInjectionContext(() => may(permission)({}, []));

  it('tells the server of a new language once, for one who is signed in', async () => {
    await begin([]);
    await speak('ru');
    TestBed.tick();
    const told = server.expectOne({ method: 'PATCH', url: '/api/v1/session' });
    expect(told.request.body).toEqual({ locale: 'ru' });
    told.flush({});
    TestBed.tick();
  });

  it('tells the server nothing of the language of one who is not signed in', async () => {
    await begin(null);
    await speak('ru');
    TestBed.tick();
    server.expectNone('/api/v1/session');
  });

  it('leads one who is not signed in to the sign-in, and from there back', async () => {
    await begin(null);
    const answer = await enter('/office/places?region=75');
    expect(answer).toBeInstanceOf(UrlTree);
    expect(String(answer)).toBe('/sign-in?to=%2Foffice%2Fplaces%3Fregion%3D75');
  });

  it('opens the office to one who is signed in, page by page as permissions say', async () => {
    await begin(['place.read']);
    expect(await enter('/office/home')).toBe(true);
    expect(await opens('place.read')).toBe(true);
    expect(await opens('complaint.open')).toBe(false);
  });

  it('knows nobody after it was forgotten', async () => {
    await begin(['place.read']);
    TestBed.inject(Session).forget();
    expect(await enter('/office/home')).toBeInstanceOf(UrlTree);
  });
});
