import { fieldText } from './article-text.ts';
import { JOINT } from './base-words.ts';
import type { Article, ArticleId, Span } from './content-model.ts';
import type { Field, Reading, Statement } from './model.ts';
import { mainPlaces } from './reading-places.ts';

/** Words of one statement or of several in a row as one article prints them in quotation marks, to the character. */
export interface PrintedWording {
  readonly article: ArticleId;
  /** With dots between words that do not stand together. */
  readonly words: string;
  /** Whether the article prints all that the readings are held against. */
  readonly isWhole: boolean;
}

/**
 * The fullest wording that a single article prints of statements that stand in a row: of equals the base's own, then the
 * earlier article's. A base that is composed of what several articles print is nobody's wording, and in quotation marks it
 * would be told as one. `undefined` where no article has the words in marks.
 */
export function findPrintedWording(
  statements: readonly Pick<Statement, 'base' | 'readings'>[],
  articles: readonly Pick<Article, 'id' | 'text' | 'headline'>[],
): PrintedWording | undefined {
  const wordings = articles.flatMap((article) => {
    const readings = statements.flatMap(({ readings }) =>
      readings.filter((each) => each.article === article.id),
    );
    const marked = readings.filter(isMarked);
    const kept = marked.reduce((sum, reading) => sum + reading.kept, 0);
    const bases = statements.filter(({ base }) => base.article === article.id).length;
    return marked.length === 0 ? [] : [{ article, marked, kept, bases }];
  });
  const [fullest] = wordings.toSorted((a, b) => b.kept - a.kept || b.bases - a.bases);
  if (!fullest) return undefined;
  const { article, marked } = fullest;
  return {
    article: article.id,
    words: writePlaces(article, marked),
    isWhole: marked.length === statements.length && marked.every(({ wording }) => wording === 'verbatim'),
  };
}

function isMarked(reading: Reading): boolean {
  return mainPlaces(reading).some(({ marked }) => marked);
}

function writePlaces(article: Pick<Article, 'text' | 'headline'>, readings: readonly Reading[]): string {
  const spans = readings.flatMap((reading) =>
    mainPlaces(reading).flatMap(({ field, marked, spans: own }) =>
      marked ? own.map(({ start, end }) => ({ field, start, end })) : [],
    ),
  );
  return spans
    .map((span, at) => {
      const before = spans[at - 1];
      const words = fieldText(article, span.field).slice(span.start, span.end);
      const between = before === undefined ? '' : areTogether(article, before, span) ? ' ' : JOINT;
      return between + words.replace(/\s+/gu, ' ').trim();
    })
    .join('');
}

type Place = Span & { readonly field: Field };

function areTogether(article: Pick<Article, 'text' | 'headline'>, a: Place, b: Place): boolean {
  return (
    a.field === b.field && a.end <= b.start && fieldText(article, a.field).slice(a.end, b.start).trim() === ''
  );
}
