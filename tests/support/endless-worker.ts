import { parentPort } from 'node:worker_threads';

// Never comes to an end with the texts that say so.
parentPort?.on('message', ({ text }: { text: string }) => {
  while (text === 'endless') Math.random();
  parentPort?.postMessage({ problems: [] });
});

parentPort?.postMessage('ready');
