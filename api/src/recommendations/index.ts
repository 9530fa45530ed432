export { DispatchesService } from './dispatches.service';
export type { WaitingDispatch } from './dispatches.service';
export { RecommendationsModule } from './recommendations.module';
