import { UnitOfWork } from '../../database';
import { HandlesJob, type JobHandler, worker } from '../../jobs';
import { FilesService } from '../files.service';
import { forgetUnclaimedFiles } from './file.jobs';

@HandlesJob(forgetUnclaimedFiles, { cron: '40 2 * * *' })
export class ForgetUnclaimedFiles implements JobHandler<never> {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: FilesService,
  ) {}

  async run(): Promise<void> {
    await this.unit.run(worker, (work) => this.files.forgetUnclaimed(work));
  }
}
