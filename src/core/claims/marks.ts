import { fieldText } from '../article-text.ts';
import type { Article } from '../content-model.ts';
import type { Quotation } from '../model.ts';

/**
 * Whether an article prints quotation marks around words, whoever's they are. Of single ones only a pair around several
 * words is told from apostrophes.
 */
export function printsMarks({ text, headline = '' }: Pick<Article, 'text' | 'headline'>): boolean {
  return [headline, text].some((field) => DOUBLE.test(field) || SINGLE.test(field));
}

/** The clauses that are said not to stand in quotation marks and have some, or stand in those of another quotation. */
export function findMarkedClauses(
  articles: readonly Article[],
  quotations: readonly Pick<Quotation, 'id' | 'article' | 'field' | 'kind' | 'pieces'>[],
): string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const marked = Map.groupBy(
    quotations.filter(({ kind }) => kind !== 'indirect'),
    ({ article, field }) => `${field} ${article}`,
  );
  return quotations
    .filter(({ kind, article: id, field, pieces }) => {
      const article = byId.get(id);
      if (kind !== 'indirect' || !article) return false;
      const others = (marked.get(`${field} ${id}`) ?? []).flatMap((each) => each.pieces);
      return pieces.some(
        ({ start, end }) =>
          DOUBLE.test(fieldText(article, field).slice(start, end)) ||
          others.some((other) => other.start < end && start < other.end),
      );
    })
    .map(({ id }) => id);
}

const DOUBLE = /[“”„"«»「」『』]/u;
// The first word apart: where a space could stand at every place, an unclosed mark took time in the square of what follows.
const SINGLE = /(?:^|[\s(])[‘'‹][^\s‘’'‹›]+[^\S\n][^‘’'‹›\n]*[’'›](?!\p{L})/u;
