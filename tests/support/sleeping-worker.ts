import { parentPort } from 'node:worker_threads';

// Answers late without having worked, as a reader does on a machine that is busy with something else.
parentPort?.on('message', () => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  parentPort?.postMessage({ problems: [] });
});

parentPort?.postMessage('ready');
