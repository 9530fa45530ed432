export { ConflictsModule } from './conflicts.module';
export { ConflictsService } from './conflicts.service';
