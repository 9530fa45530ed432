export { ActEdition } from './act-edition.entity';
export { ActsModule } from './acts.module';
export { ActsService } from './acts.service';
