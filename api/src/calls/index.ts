export { Call } from './call.entity';
export { callSummary, type CallFile } from './call.view';
export { CallsModule } from './calls.module';
export { CallsService } from './calls.service';
