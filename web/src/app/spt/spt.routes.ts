import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { ContactList } from './contact-list';
import { ContactPage } from './contact-page';
import { sptTexts } from './spt.texts';

/** The form brings the validators, so it comes only when it is needed. */
export const sptRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(sptTexts) },
    children: [
      { path: '', component: ContactList, title: 'spt.title' },
      {
        path: 'new',
        title: 'spt.new.title',
        canMatch: [may('spt.register')],
        canDeactivate: [askBeforeLeaving('spt.unsaved')],
        loadComponent: () => import('./contact-form').then((file) => file.ContactForm),
      },
      { path: ':id', component: ContactPage, title: 'spt.one' },
    ],
  },
];
