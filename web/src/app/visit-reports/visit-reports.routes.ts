import type { Routes } from '@angular/router';

export const visitReportsRoutes: Routes = [];
