import type { Article, ArticleId, Span } from '../../content-model.ts';
import type { EventAnalysis, Field, QuotationId } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOfText } from '../../text-words.ts';
import { wordsInside } from './counted-words.ts';
import { isGrammarWord } from './grammar-words.ts';

/** A word of a headline or a lead that says something, and which other articles open with it too. */
export interface OpeningWord extends Span {
  /** Articles whose headline or lead has the same word; never the article itself. */
  readonly alsoIn: readonly ArticleId[];
}

export interface OpeningPart extends Span {
  readonly field: Field;
  readonly words: readonly OpeningWord[];
  /** Quotations that begin in it. */
  readonly quotations: readonly QuotationId[];
}

/** How an article opens: its headline, where the text held has one, and its first paragraph. */
export interface Opening {
  readonly article: ArticleId;
  readonly headline: OpeningPart | null;
  readonly lead: OpeningPart | null;
}

/** Sets headlines and leads side by side: which words all open with, and which only one does. */
export function compareOpenings(analysis: EventAnalysis): Opening[] {
  const openings = analysis.articles.map((article) => ({ article, parts: findParts(article) }));
  const keys = new Map(
    openings.map(({ article, parts }) => [
      article.id,
      new Set(parts.flatMap(({ words }) => words.map(({ key }) => bareKey(key)))),
    ]),
  );
  return openings.map(({ article, parts }) => {
    const [headline = null, lead = null] = (['headline', 'body'] as const).map((field) => {
      const part = parts.find((candidate) => candidate.field === field);
      if (part === undefined) return null;
      const words = part.words.map(({ start, end, key }) => ({
        start,
        end,
        alsoIn: analysis.articles
          .map(({ id }) => id)
          .filter((id) => id !== article.id && keys.get(id)?.has(bareKey(key))),
      }));
      const quotations = analysis.quotations
        .filter(
          (quotation) =>
            quotation.article === article.id &&
            quotation.field === field &&
            quotation.kind !== 'indirect' &&
            quotation.start >= part.start &&
            quotation.start < part.end,
        )
        .map(({ id }) => id);
      return { field, start: part.start, end: part.end, words, quotations };
    });
    return { article: article.id, headline, lead };
  });
}

interface Part extends Span {
  readonly field: Field;
  readonly words: readonly Token[];
}

function findParts(article: Article): Part[] {
  const parts: Part[] = [];
  const says = ({ key }: Token) => !isGrammarWord(bareKey(key));
  if (article.headline !== undefined) {
    const words = wordsOfText(article.headline).filter(says);
    parts.push({ field: 'headline', start: 0, end: article.headline.length, words });
  }
  const lead = article.blocks.find(({ kind }) => kind !== 'heading');
  if (lead !== undefined) {
    const words = wordsInside(wordsOfText(article.text), [lead]).filter(says);
    parts.push({ field: 'body', start: lead.start, end: lead.end, words });
  }
  return parts;
}

function bareKey(key: string): string {
  return key.replace(/'s$/u, '');
}
