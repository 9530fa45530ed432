import { parentPort, workerData } from 'node:worker_threads';
import { measuredFit, type PastDraw } from './fit';

/** The thread that holds the outcomes of draws against their odds once, and ends. */
parentPort?.postMessage(measuredFit(workerData as PastDraw[]));
