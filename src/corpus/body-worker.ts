import { parentPort } from 'node:worker_threads';
import { type BodySource, readBody } from './body.ts';

parentPort?.on('message', (source: BodySource) => {
  parentPort?.postMessage(readBody(source));
});

// The time limit begins when there is somebody to read.
parentPort?.postMessage('ready');
