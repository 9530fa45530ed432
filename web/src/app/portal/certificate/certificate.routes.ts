import type { Routes } from '@angular/router';
import { textsOf } from '../../language/feature-texts';
import { CertificatePage } from './certificate-page';
import { certificateTexts } from './certificate.texts';

/** With texts of its own, so that the portal's first page carries none of it. */
export const certificateRoutes: Routes = [
  { path: '', component: CertificatePage, title: 'certificate.title', resolve: { texts: textsOf(certificateTexts) } },
];
