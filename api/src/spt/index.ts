export { SptModule } from './spt.module';
