import { analyzeEvent } from '../../src/core/analysis.ts';
import { fieldText } from '../../src/core/article-text.ts';
import type { EventAnalysis, Reading, Statement } from '../../src/core/model.ts';
import { someEvent, toArticle } from './articles.ts';

/** Articles `a`, `b`, `c` … of one event, by their texts. */
export function analyzeTexts(...texts: readonly string[]): EventAnalysis {
  return analyzeEvent(
    someEvent,
    texts.map((text, index) => toArticle(String.fromCharCode(97 + index), text)),
    [],
  );
}

/** All words of a reading, places parted by ` | `, words beside its marks in brackets. */
export function printedWords({ articles }: EventAnalysis, reading: Reading): string {
  const article = articles.find(({ id }) => id === reading.article);
  return reading.places
    .map(({ field, spans, role }) => {
      const words = spans.map(({ start, end }) => fieldText(article, field).slice(start, end)).join(' … ');
      return role === 'beside' ? `[${words}]` : words;
    })
    .join(' | ');
}

/** The statement that an article prints with these words. */
export function statementWith(event: EventAnalysis, article: string, words: string): Statement {
  const found = event.statements.find(({ readings }) =>
    readings.some((reading) => reading.article === article && printedWords(event, reading).includes(words)),
  );
  if (!found) throw new Error(`${article} prints no statement with “${words}”.`);
  return found;
}

export function readingOf(statement: Statement, article: string): Reading {
  const reading = statement.readings.find((other) => other.article === article);
  if (!reading) throw new Error(`No article ${article}.`);
  return reading;
}

/** What each article did to the statement that `a` prints with these words: `a verbatim 7/7, b absent`. */
export function treatmentsOf(event: EventAnalysis, words: string, article = 'a'): string {
  return statementWith(event, article, words)
    .readings.map(({ article: id, treatment, kept, of }) =>
      treatment === 'absent' ? `${id} absent` : `${id} ${treatment} ${kept}/${of}`,
    )
    .join(', ');
}

/** The base of a statement as printed, ` ‖ ` where no article prints both sides together. */
export function baseOf({ articles }: EventAnalysis, { base }: Statement): string {
  return base.pieces
    .map(({ article, field, start, end, joint }) => {
      const text = fieldText(
        articles.find(({ id }) => id === article),
        field,
      );
      return (joint ? '‖ ' : '') + text.slice(start, end);
    })
    .join(' ');
}
