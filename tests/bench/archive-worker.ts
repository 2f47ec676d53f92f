import { parentPort, workerData } from 'node:worker_threads';
import { ShingleReader } from '../../src/core/collate/passages/shingles.ts';
import { inventArticle } from './archive-articles.ts';

const { from, to } = workerData as { from: number; to: number };
const reader = new ShingleReader();
let characters = 0;
let filled = 0;
let shingles = new Uint32Array(1 << 16);
let articles = new Uint32Array(1 << 16);
for (let number = from; number < to; number += 1) {
  const { text } = inventArticle(number);
  characters += text.length;
  const own = reader.read(text);
  if (filled + own.length > shingles.length) {
    shingles = grow(shingles);
    articles = grow(articles);
  }
  shingles.set(own, filled);
  articles.fill(number, filled, filled + own.length);
  filled += own.length;
}
const table = { shingles: shingles.slice(0, filled), articles: articles.slice(0, filled) };
parentPort?.postMessage({ table, characters }, [table.shingles.buffer, table.articles.buffer]);

function grow(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
