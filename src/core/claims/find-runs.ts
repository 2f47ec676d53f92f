import type { Article, Field, Span } from '../model.ts';
import { wordWeight } from '../text/english/frequency.ts';
import { isFunctionWord } from '../text/english/function-words.ts';
import { fold } from '../text/fold.ts';
import { type FoldedWord, foldWords } from './folded-words.ts';

/** Where words that were searched for stand in an article, in a row. */
export interface FoundRun extends Span {
  readonly article: string;
  readonly field: Field;
  /** The searched words `from` to `to`, exclusive. */
  readonly from: number;
  readonly to: number;
}

/** So many words in a row are found; of fewer than that all. */
const RUN = 4;
// Fewer are found where one of them is rare: two words that say something ("phony theology"), or three.
const RARE_RUN = 2;
// In bits, of a word by itself; "watershed" has as many, "summit" has fewer.
const RARE_BITS = 14;
// A word that the event's own prose uses more often names what the event is about.
const MOST_OUTSIDE = 2;
// Whoever prints a phrase more often than this in one article has been found long before.
const MOST_PLACES = 40;
// As long as any sentence; whoever prints so many words in a row prints them.
const LONGEST = 64;

type Searched = Pick<Article, 'id' | 'text' | 'headline'>;

/**
 * Searches an article of an event for words, as a reader would who does not trust the page: without case, accents and
 * marks, runs of four words or more, or fewer with a rare one among them; of fewer than four words all of them. It knows
 * nothing of statements and shares no code with what made them. `inMarks` are the stretches that stand inside quotation
 * marks; the words may be a part of so many (`of`).
 */
export function runFinder(
  articles: readonly Searched[],
  inMarks: (article: string, field: Field) => readonly Span[],
): (article: string, words: readonly FoldedWord[], of?: number) => FoundRun[] {
  const lines = articles.flatMap(({ id, text, headline = '' }): Line[] => [
    { article: id, field: 'headline', words: foldWords(headline, { start: 0, end: headline.length }) },
    { article: id, field: 'body', words: foldWords(text, { start: 0, end: text.length }) },
  ]);
  const isRare = rarity(lines, inMarks);
  const byArticle = Map.groupBy(lines, ({ article }) => article);
  const indexes = new Map<string, Index>();
  const indexOf = (article: string) => {
    const index = indexes.get(article) ?? indexLines(byArticle.get(article) ?? []);
    indexes.set(article, index);
    return index;
  };
  return (article, words, of = words.length) => {
    const { pairs, singles } = indexOf(article);
    const [only] = words;
    if (only && of === 1) return (singles.get(only.form) ?? []).map(({ line, at }) => toRun(line, at, 0, 1));
    const found: FoundRun[] = [];
    words.slice(0, -1).forEach(({ form }, from) => {
      for (const { line, at } of pairs.get(`${form} ${words[from + 1]?.form}`) ?? []) {
        // A run is taken from its first word on.
        if (from > 0 && isSame(line, at - 1, words[from - 1]) && line.words[at]?.isFirst === false) continue;
        let length = 2;
        while (length < LONGEST && isGoingOn(line, at + length, words[from + length])) length++;
        const run = line.words.slice(at, at + length);
        if (isEnough(run, of, isRare)) found.push(toRun(line, at, from, length));
      }
    });
    return found;
  };
}

interface Line {
  readonly article: string;
  readonly field: Field;
  readonly words: readonly FoldedWord[];
}

function isSame({ words }: Line, at: number, word: FoldedWord | undefined): boolean {
  return word !== undefined && words[at]?.form === word.form;
}

function isGoingOn(line: Line, at: number, word: FoldedWord | undefined): boolean {
  return isSame(line, at, word) && line.words[at]?.isFirst === false;
}

function isEnough(run: readonly FoldedWord[], of: number, isRare: (word: FoldedWord) => boolean): boolean {
  if (of < RUN) return run.length === of;
  if (run.length >= RUN) return true;
  const telling = run.filter(({ form }) => !isFunctionWord(form));
  return run.some(isRare) && (telling.length >= RARE_RUN || run.length > RARE_RUN);
}

function toRun({ article, field, words }: Line, at: number, from: number, length: number): FoundRun {
  const [first, last] = [words[at], words[at + length - 1]];
  return { article, field, start: first?.start ?? 0, end: last?.end ?? 0, from, to: from + length };
}

interface Place {
  readonly line: Line;
  readonly at: number;
}

interface Index {
  /** Where each two words stand next to each other within a sentence. */
  readonly pairs: ReadonlyMap<string, readonly Place[]>;
  readonly singles: ReadonlyMap<string, readonly Place[]>;
}

function indexLines(lines: readonly Line[]): Index {
  const pairs = placesBy(lines, ({ words }, at) => {
    const [word, next] = [words[at], words[at + 1]];
    return word && next && !next.isFirst ? `${word.form} ${next.form}` : undefined;
  });
  return { pairs, singles: placesBy(lines, ({ words }, at) => words[at]?.form) };
}

function placesBy(
  lines: readonly Line[],
  keyAt: (line: Line, at: number) => string | undefined,
): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const line of lines) {
    const counts = new Map<string, number>();
    for (let at = 0; at < line.words.length; at++) {
      const key = keyAt(line, at);
      const count = counts.get(key ?? '') ?? 0;
      if (key === undefined || count >= MOST_PLACES) continue;
      counts.set(key, count + 1);
      const list = places.get(key);
      if (list) list.push({ line, at });
      else places.set(key, [{ line, at }]);
    }
  }
  return places;
}

function rarity(
  lines: readonly Line[],
  inMarks: (article: string, field: Field) => readonly Span[],
): (word: FoldedWord) => boolean {
  const outside = new Map<string, number>();
  for (const { article, field, words } of lines) {
    const spans = inMarks(article, field).toSorted((a, b) => a.start - b.start);
    let at = 0;
    for (const { form, start } of words) {
      while (at < spans.length && (spans[at] as Span).end <= start) at++;
      const span = spans[at];
      if (span && span.start <= start) continue;
      outside.set(form, (outside.get(form) ?? 0) + 1);
    }
  }
  return ({ form, isPlain }) =>
    isPlain && wordWeight(fold(form)) >= RARE_BITS && (outside.get(form) ?? 0) <= MOST_OUTSIDE;
}
