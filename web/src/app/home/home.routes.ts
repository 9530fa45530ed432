import type { Routes } from '@angular/router';
import { textsOf } from '../language/feature-texts';
import { HomePage } from './home-page';
import { homeTexts } from './home.texts';

export const homeRoutes: Routes = [
  { path: '', component: HomePage, title: 'home.title', resolve: { texts: textsOf(homeTexts) } },
];
