import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { Session } from '../session/session';

/** A session that ended on the server (signed out elsewhere, revoked, expired) leads back to the sign-in, and from there to the same page. */
export const sessionEnd: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  const session = inject(Session);
  return next(request).pipe(
    catchError((error: unknown) => {
      if (error instanceof HttpErrorResponse && error.status === 401 && request.url.startsWith('/api/v1/')) {
        session.forget();
        void router.navigate(['/sign-in'], { queryParams: { to: router.url } });
      }
      return throwError(() => error);
    }),
  );
};
