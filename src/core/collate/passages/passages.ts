import { inEventOrder } from '../../event-order.ts';
import type { Article, Span } from '../../content-model.ts';
import type { Passage } from '../../model.ts';
import { wordWeight } from '../../text/english/frequency.ts';
import { groupPlaces, type Link, PassageNames } from './places.ts';
import { findRuns } from './runs.ts';
import { spanOfWords, Vocabulary, weighWithin } from './sequence.ts';

/** Where two texts that report the same share running text word for word, from some six words up. */
export function alignRuns(a: string, b: string): { a: Span; b: Span }[] {
  return findLinks([a, b]).map(([left, right]) => ({
    a: { start: left.start, end: left.end },
    b: { start: right.start, end: right.end },
  }));
}

/**
 * The running text that articles of an event share, in or out of marks, from some six words up where they are rare
 * enough, among words and in the event; the same for every order of the articles.
 */
export function findPassages(articles: readonly Article[]): Passage[] {
  const ordered = inEventOrder(articles);
  const names = new PassageNames();
  return groupPlaces(findLinks(ordered.map((article) => article.text))).map((places) => {
    const spans = places.map(({ article, start, end }) => ({
      article: ordered[article] as Article,
      start,
      end,
    }));
    const { id, words } = names.name(spans.map(({ article, start, end }) => article.text.slice(start, end)));
    return { id, spans: spans.map(({ article, ...span }) => ({ article: article.id, ...span })), words };
  });
}

// Kept from call to call, since folding and numbering words is most of the work; the numbers never reach a result.
let shared = new Vocabulary(wordWeight);

const MAX_VOCABULARY = 20_000;

function currentVocabulary(): Vocabulary {
  if (shared.size > MAX_VOCABULARY) shared = new Vocabulary(wordWeight);
  return shared;
}

function findLinks(texts: readonly string[]): Link[] {
  const vocabulary = currentVocabulary();
  const sequences = texts.map((text) => vocabulary.read(text));
  const weights = weighWithin(sequences, vocabulary.weights);
  const links: Link[] = [];
  for (const [left, a] of sequences.entries()) {
    for (const [right, b] of sequences.entries()) {
      if (right <= left) continue;
      for (const run of findRuns(a, b, weights)) {
        links.push([
          { article: left, ...spanOfWords(a, run.fromA, run.toA) },
          { article: right, ...spanOfWords(b, run.fromB, run.toB) },
        ]);
      }
    }
  }
  return links;
}
