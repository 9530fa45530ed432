import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';
import '../app/forms/reflect-metadata';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
