import { defineJob } from '../../jobs';

export const forgetUnclaimedFiles = defineJob('forget-unclaimed-files');
