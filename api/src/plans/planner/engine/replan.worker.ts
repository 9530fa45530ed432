import { parentPort, workerData } from 'node:worker_threads';
import { replan } from '../search/replan';
import type { ReplanTask } from './replan-engine';

const { problem, current, ...options } = workerData as ReplanTask;
parentPort?.postMessage(replan(problem, current, options).monthOf);
