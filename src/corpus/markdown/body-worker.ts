import { parentPort } from 'node:worker_threads';
import { type BodySource, readBody } from './body.ts';

parentPort?.on('message', (source: BodySource) => {
  parentPort?.postMessage(readBody(source));
});

// Processor time is counted from when there is somebody to read.
parentPort?.postMessage('ready');
