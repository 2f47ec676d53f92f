import type { Article, Span } from '../content-model.ts';
import type { EventAnalysis } from '../model.ts';
import { type FoundInOther, findFailedStretches, piecesInMarks } from './compared.ts';
import { foldWords } from './folded-words.ts';

type Searched = Pick<EventAnalysis, 'quotations'> & {
  readonly articles: readonly Pick<Article, 'id' | 'kind' | 'text'>[];
};

/**
 * Where reports have words of an official text’s sentences after all. Of each sentence it is said that no report prints it;
 * a run of four words of it in a report, or of fewer with a rare one, is such a place.
 */
export function findInReports(
  sentences: readonly (Span & { readonly article: string })[],
  official: string,
  { articles, quotations }: Searched,
): FoundInOther[] {
  const searched = articles.filter(({ id, kind }) => id === official || kind !== 'official');
  return findFailedStretches(sentences, searched, (article) => piecesInMarks(quotations, article));
}

/**
 * The sentences of official texts that no report prints. One is withdrawn, so that nothing is said of it, where the reports
 * have half of its words or more after all.
 */
export function withdrawPrinted({
  unprinted,
  ...searched
}: Searched & Pick<EventAnalysis, 'unprinted'>): EventAnalysis['unprinted'] {
  const byOfficial = Map.groupBy(unprinted, ({ article }) => article);
  const printed = new Set(
    [...byOfficial].flatMap(([official, sentences]) => {
      const found = findInReports(sentences, official, searched);
      const text = searched.articles.find(({ id }) => id === official)?.text ?? '';
      return sentences.filter((sentence) => isMostly(foldWords(text, sentence), found));
    }),
  );
  return unprinted.map((sentence) => (printed.has(sentence) ? { ...sentence, withdrawn: true } : sentence));
}

/** Whether runs hold half of some words or more. */
function isMostly(words: readonly Span[], runs: readonly Span[]): boolean {
  const held = words.filter(({ start, end }) => runs.some((run) => run.start <= start && end <= run.end));
  return held.length > 0 && held.length * 2 >= words.length;
}
