import type { Routes } from '@angular/router';

export const placesRoutes: Routes = [];
