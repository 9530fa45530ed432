export { CodeOfConductService } from './code.service';
export { ConductModule } from './conduct.module';
