import { stepThrough } from './step-through.ts';

stepThrough('.article-text mark[id]', (words) => {
  words.tabIndex = -1;
  return words;
});
