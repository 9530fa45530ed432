import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Language } from '../language/language';

/** Refusals and reports come in the language on the screen. The session's cookie goes along by itself: one origin. */
export const readerLanguage: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'Accept-Language': inject(Language).active() } }));
