import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { webProviders } from '../../test/web-providers';
import { ifMatch } from './if-match';
import { problemOf } from './problem';

describe('Requests to the API', () => {
  let http: HttpClient;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: webProviders() });
    http = TestBed.inject(HttpClient);
    server = TestBed.inject(HttpTestingController);
  });

  it('carry a new idempotency key with each POST, and none with other methods', () => {
    const ask = (method: string, url: string) => {
      http.request(method, url, { body: {} }).subscribe();
      return server.expectOne({ method, url }).request.headers.get('Idempotency-Key');
    };
    const [first, second] = [ask('POST', '/api/v1/places'), ask('POST', '/api/v1/places')];
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).not.toBe(first);
    expect(ask('PATCH', '/api/v1/places')).toBeNull();
    expect(ask('POST', '/api/auth/sign-in/email')).toBeNull();
  });

  it('keep the key of a caller that tries again', () => {
    http.post('/api/v1/places', {}, { headers: { 'Idempotency-Key': 'same' } }).subscribe();
    expect(server.expectOne('/api/v1/places').request.headers.get('Idempotency-Key')).toBe('same');
  });

  it('name the version that the writer saw', () => {
    expect(ifMatch({ version: 3 })).toEqual({ headers: { 'If-Match': '"3"' } });
  });

  it.each([
    ['/api/v1/places', 1],
    ['/api/auth/sign-in/email', 0],
    ['/api/public/v1/authorities', 0],
  ])('lead to the sign-in after 401 from %s: %i times', (url, times) => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    http.get(url).subscribe({ error: () => undefined });
    server.expectOne(url).flush({}, { status: 401, statusText: 'Unauthorized' });
    expect(navigate).toHaveBeenCalledTimes(times);
  });
});

describe('A failure', () => {
  it('is what the problem document says, where there is one', () => {
    const error = { code: 'RECORD.NOT_FOUND', title: 'Жоқ', correlationId: 'c', status: 404, params: {} };
    expect(problemOf(new HttpErrorResponse({ status: 404, error }))).toBe(error);
  });

  it.each([
    [0, 'problem.offline'],
    [429, 'problem.tooManyTries'],
    [502, 'problem.unexpected'],
  ])('without one, of status %i, is said as %s', (status, key) => {
    expect(problemOf(new HttpErrorResponse({ status, error: '<html>' }))).toEqual({ key });
  });
});
