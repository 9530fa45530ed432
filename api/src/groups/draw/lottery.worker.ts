import { parentPort, workerData } from 'node:worker_threads';
import type { LotteryInput } from './lottery';
import { lotteryOf } from './lottery-of';

/** The thread that computes one lottery and ends. */
parentPort?.postMessage(lotteryOf(workerData as LotteryInput));
