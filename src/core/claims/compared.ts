/** What articles side by side deny one another: that words in a row of one stand in no other. */
import type { Article, ArticleId, Span } from '../content-model.ts';
import type { Field, Quotation } from '../model.ts';
import { runFinder } from './find-runs.ts';
import { type FoldedWord, foldWords } from './folded-words.ts';

type Compared = Pick<Article, 'id' | 'text'>;

/** Words of one article that stand in another. */
export interface FoundInOther extends Span {
  readonly article: ArticleId;
  readonly in: ArticleId;
  /** Where they begin there. */
  readonly at: number;
}

/** Words of one of some articles, a sentence or a part of one, and where the others have some of them. */
export type FindInOthers = (article: string, words: readonly FoldedWord[]) => readonly FoundInOther[];

/**
 * Searches articles for words that are said to be in one of them alone; `inMarks` is what each prints inside quotation
 * marks in its body.
 */
export function othersFinder(
  articles: readonly Compared[],
  inMarks: (article: string) => readonly Span[],
): FindInOthers {
  const bodies = articles.map(({ id, text }) => ({ id, text }));
  const find = runFinder(bodies, (id, field: Field) => (field === 'body' ? inMarks(id) : []));
  return (article, words) =>
    sentencesIn(words).flatMap((sentence) =>
      bodies.flatMap(({ id }) =>
        id === article
          ? []
          : // However short the stretch is, it is a part of an article.
            find(id, sentence, Infinity).map(({ from, to, start }): FoundInOther => ({
              ...{ article, in: id, at: start },
              ...{ start: sentence[from]?.start ?? 0, end: sentence[to - 1]?.end ?? 0 },
            })),
      ),
    );
}

/** Of stretches of articles side by side that are said to be in one of them alone the words that another has too. */
export function findFailedStretches(
  stretches: readonly (Span & { readonly article: ArticleId })[],
  articles: readonly Compared[],
  inMarks: (article: string) => readonly Span[],
): FoundInOther[] {
  const find = othersFinder(articles, inMarks);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return stretches.flatMap((stretch) =>
    find(stretch.article, foldWords(texts.get(stretch.article) ?? '', stretch)),
  );
}

/** What an article prints inside quotation marks in its body. */
export function piecesInMarks(
  quotations: readonly Pick<Quotation, 'article' | 'field' | 'marks' | 'pieces'>[],
  id: ArticleId,
): Span[] {
  return quotations
    .filter(({ article, field, marks }) => article === id && field === 'body' && marks !== 'none')
    .flatMap(({ pieces }) => pieces);
}

function sentencesIn(words: readonly FoldedWord[]): FoldedWord[][] {
  const sentences: FoldedWord[][] = [];
  for (const word of words) {
    const last = sentences.at(-1);
    if (last && !word.isFirst) last.push(word);
    else sentences.push([word]);
  }
  return sentences;
}
