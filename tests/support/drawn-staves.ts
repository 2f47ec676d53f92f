import { insertionFinder } from '../../src/core/collate/readings/base-text.ts';
import { setStaves } from '../../src/core/collate/staves/staves.ts';
import { print } from '../../src/views/html/html.ts';
import { english } from '../../src/views/say.ts';
import { stavesHtml } from '../../src/views/statement/staves-html.ts';
import { analyzeTexts } from './statements.ts';

/** One statement as so many articles print it, the lines under its words. */
export function drawStaves(...said: readonly string[]): string {
  const event = analyzeTexts(...said.map((words) => `“${words},” Holt said.`));
  const [statement] = event.statements;
  if (!statement) throw new Error('There is a statement.');
  const articles = new Map(event.articles.map((article) => [article.id, article]));
  return print(stavesHtml(setStaves(statement, articles, insertionFinder(event.quotations)), english));
}
