import { once } from 'node:events';
import { inventArticle } from './archive-articles.ts';

/** `node tests/bench/archive-lines.ts N` prints N invented articles, a JSON object a line. */
const count = Number(process.argv[2]);
for (let number = 0; number < count; number += 1) {
  const { outlet, published, text } = inventArticle(number);
  const line = `${JSON.stringify({ id: `a${number}`, outlet, published, text })}\n`;
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}
