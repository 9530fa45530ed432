import type { Routes } from '@angular/router';
import { textsOf } from '../../language/feature-texts';
import { LetterPage } from './letter-page';
import { letterTexts } from './letter.texts';

/** With texts of its own, so that the portal's first page carries none of it. */
export const letterRoutes: Routes = [
  { path: '', component: LetterPage, title: 'letter.title', resolve: { texts: textsOf(letterTexts) } },
];
