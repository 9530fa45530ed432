import type { Routes } from '@angular/router';

export const dispatchesRoutes: Routes = [];
