import { defineJob } from '../../jobs';

export const sendMail = defineJob('send-mail', ['mailId']);
/** Finds the mails that wait, whatever became of the queue. */
export const sweepMails = defineJob('sweep-mails');
