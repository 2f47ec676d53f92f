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

/**
 * All that an event's statements tell, a line each for its speaker and base, and for what every article did:
 *
 *     Ada Holt: We will close the harbour until spring
 *     a trimmed 5/7 We will close the harbour
 *     b verbatim 7/7 We will close the harbour until spring
 */
export function tellStatements(event: EventAnalysis): string[] {
  return event.statements.flatMap((statement) => [
    `${statement.speaker?.name ?? 'nobody'}${statement.factuality === 'said' ? '' : ` (${statement.factuality})`}: ${baseOf(event, statement)}`,
    ...statement.readings.map((reading) => tellReading(event, reading)),
  ]);
}

function tellReading(event: EventAnalysis, reading: Reading): string {
  const { article, treatment, kept, of, tied, ellipsis, order, joins, credit, elsewhere } = reading;
  const text = event.articles.find(({ id }) => id === article)?.text ?? '';
  return [
    treatment === 'absent' ? `${article} absent` : `${article} ${treatment} ${kept}/${of}`,
    tied && 'tied',
    ellipsis !== 'none' && ellipsis,
    order === 'other' && 'in another order',
    ...joins.map(({ left, ellipsis: dots }) => `joins over ${left.length} ${dots}`),
    credit && `credits ${credit.name}`,
    printedWords(event, reading),
    ...elsewhere.map(({ start, end, why }) => `(${why}: ${text.slice(start, end)})`),
  ]
    .filter(Boolean)
    .join(' ');
}
