import type { Routes } from '@angular/router';
import { textsOf } from '../../language/feature-texts';
import { OpenCalls } from './open-calls';
import { openCallsTexts } from './open-calls.texts';

/** With texts of its own, so that the portal's first page carries none of it. */
export const openCallsRoutes: Routes = [
  { path: '', component: OpenCalls, title: 'openCalls.title', resolve: { texts: textsOf(openCallsTexts) } },
];
