export { VoluntaryDataModule } from './voluntary-data.module';
