import type { Article, Span } from '../content-model.ts';
import type { Field } from '../model.ts';
import { once } from '../once.ts';
import { wordWeight } from '../text/english/frequency.ts';
import { isFunctionWord } from '../text/english/function-words.ts';
import { fold } from '../text/fold.ts';
import { type FoldedField, type FoldedWord, foldField, foldFields, foldWords } from './folded-words.ts';

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
 * nothing of statements, and shares with what made them only what words are weighed and folded by. `inMarks` are the
 * stretches that stand inside quotation marks; the words may be a part of so many (`of`).
 */
export function runFinder(
  articles: readonly Searched[],
  inMarks: (article: string, field: Field) => readonly Span[],
): (article: string, words: readonly FoldedWord[], of?: number) => FoundRun[] {
  const lines = articles.flatMap(({ id, text, headline = '' }): Line[] => [
    toLine(id, 'headline', headline),
    toLine(id, 'body', text),
  ]);
  const isRare = rarity(lines, inMarks);
  const byArticle = Map.groupBy(lines, ({ article }) => article);
  return (article, words, of = words.length) => {
    const own = byArticle.get(article) ?? [];
    const [only] = words;
    if (only && of === 1)
      return own.flatMap((line) =>
        (line.places.get(only.form) ?? []).slice(0, MOST_PLACES).map((at) => toRun(line, at, 0, 1)),
      );
    const found: FoundRun[] = [];
    words.slice(0, -1).forEach(({ form }, from) => {
      const key = `${form} ${words[from + 1]?.form}`;
      for (const line of own) {
        for (const at of line.pairs.get(key) ?? []) {
          // A run is taken from its first word on.
          if (from > 0 && isSame(line, at - 1, words[from - 1]) && line.words[at]?.isFirst === false)
            continue;
          let length = 2;
          while (length < LONGEST && isGoingOn(line, at + length, words[from + length])) length++;
          const run = line.words.slice(at, at + length);
          if (isEnough(run, of, isRare)) found.push(toRun(line, at, from, length));
        }
      }
    });
    return found;
  };
}

/** Whether an article prints four words in a row of some, or all of fewer, in a sentence. */
export function printsRun(article: Pick<Article, 'text' | 'headline'>, words: string): boolean {
  const wanted = foldWords(words, { start: 0, end: words.length });
  const length = Math.min(RUN, wanted.length);
  return foldFields(article).some((field) =>
    wanted
      .slice(0, wanted.length - length + 1)
      .some(({ form }, from) =>
        (field.places.get(form) ?? []).some((at) =>
          wanted
            .slice(from, from + length)
            .every((word, next) => isNext(field.words[at + next], word, next > 0)),
        ),
      ),
  );
}

function isNext(word: FoldedWord | undefined, wanted: FoldedWord, isInside: boolean): boolean {
  return word?.form === wanted.form && !(isInside && word.isFirst);
}

interface Line extends FoldedField {
  readonly article: string;
  readonly field: Field;
  /** Where each two words stand next to each other within a sentence. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

function toLine(article: string, field: Field, text: string): Line {
  const folded = foldField(text);
  return { article, field, ...folded, pairs: pairsOf(folded) };
}

const pairsOf = once(({ words }: FoldedField): ReadonlyMap<string, readonly number[]> => {
  const pairs = new Map<string, number[]>();
  words.forEach(({ form }, at) => {
    const next = words[at + 1];
    if (!next || next.isFirst) return;
    const key = `${form} ${next.form}`;
    const list = pairs.get(key);
    if (!list) pairs.set(key, [at]);
    else if (list.length < MOST_PLACES) list.push(at);
  });
  return pairs;
});

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
