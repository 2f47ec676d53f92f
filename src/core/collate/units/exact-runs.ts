import type { Article } from '../../content-model.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import type { Word } from '../../text/words.ts';
import type { Formed } from '../joining/pair-words.ts';
import type { Weights } from '../joining/weights.ts';
import { RARE, RUN } from '../run-limits.ts';
import type { Sentence } from '../readings/running-text.ts';

/** Words of a base that stand in an article in a row. */
export interface ExactRun {
  readonly sentence: Sentence;
  /** The sentence's words `from` to `to`, exclusive. */
  readonly from: number;
  readonly to: number;
  /** Index of the first of them among the words looked for. */
  readonly at: number;
}

/** Looks for words in one article's sentences. */
export type FindRuns = (words: readonly Word[], article: Article) => ExactRun[];

// Two are enough where one of them is rare; of fewer than `RUN` words all are looked for.
export const RARE_RUN = 2;
// Of the places of one row of words in an article so many are told.
const MOST_PLACES = 12;

/** Looks for words in sentences, as rows of forms: the search without which nothing negative is said. */
export function runFinder(sentences: readonly Sentence[], weights: Weights): FindRuns {
  const byArticle = new Map(
    [...Map.groupBy(sentences, ({ article }) => article)].map(([article, own]) => [
      article,
      rowIndex(own, weights),
    ]),
  );
  return (words, article) => byArticle.get(article)?.(words) ?? [];
}

interface RowPlace {
  readonly sentence: Sentence;
  readonly at: number;
}

/** An index of an article's rows of one to four words; those of one or two only where a word is rare, or all is asked. */
function rowIndex(sentences: readonly Sentence[], weights: Weights): (words: readonly Word[]) => ExactRun[] {
  const rows = new Map<number, RowPlace[]>();
  const put = (forms: readonly Formed[], sentence: Sentence, at: number, length: number) => {
    const key = keyOf(forms, at, length);
    const list = rows.get(key);
    if (!list) rows.set(key, [{ sentence, at }]);
    else if (list.length < MOST_PLACES) list.push({ sentence, at });
  };
  for (const sentence of sentences) {
    const { words } = sentence;
    for (let at = 0; at < words.length; at++)
      for (let length = 1; length <= RUN && at + length <= words.length; length++)
        put(words, sentence, at, length);
  }
  return (words) => {
    const found: ExactRun[] = [];
    const look = (at: number, length: number, isEnough: (run: ExactRun) => boolean = () => true) => {
      for (const place of rows.get(keyOf(words, at, length)) ?? []) {
        const run = extend(words, at, place, length);
        if (run && isEnough(run) && !found.some((other) => isWithin(run, other))) found.push(run);
      }
    };
    if (words.length < RUN) {
      look(0, words.length);
      return found;
    }
    for (let at = 0; at + RUN <= words.length; at++) look(at, RUN);
    for (let at = 0; at + RARE_RUN <= words.length; at++) {
      const pair = words.slice(at, at + RARE_RUN);
      if (pair.some(({ form }) => weights.bits(form) >= RARE)) look(at, RARE_RUN);
      // What speakers say again and again needs another word that says something, or a third.
      else if (pair.some(({ form }) => weights.isRare(form))) look(at, RARE_RUN, isTelling);
    }
    return found;
  };
}

function isTelling({ sentence, from, to }: ExactRun): boolean {
  const own = sentence.words.slice(from, to);
  return own.length > RARE_RUN || own.every(({ form }) => !isFunctionWord(form));
}

/** The longest row around the place, both ways; `undefined` where the words there are not those looked for. */
function extend(words: readonly Word[], at: number, place: RowPlace, length: number): ExactRun | undefined {
  const own = place.sentence.words;
  for (let step = 0; step < length; step++)
    if (words[at + step]?.form !== own[place.at + step]?.form) return undefined;
  let [first, from, to] = [at, place.at, place.at + length];
  while (first > 0 && from > 0 && words[first - 1]?.form === own[from - 1]?.form) {
    first--;
    from--;
  }
  while (
    to < own.length &&
    first + to - from < words.length &&
    words[first + to - from]?.form === own[to]?.form
  )
    to++;
  return { sentence: place.sentence, from, to, at: first };
}

function isWithin(run: ExactRun, other: ExactRun): boolean {
  return run.sentence === other.sentence && other.from <= run.from && run.to <= other.to;
}

/** A number for a row of forms; two rows may have one number, so that what is found is compared. */
function keyOf(words: readonly Formed[], at: number, length: number): number {
  let key = length;
  for (let step = 0; step < length; step++) {
    const form = words[at + step]?.form ?? '';
    for (let index = 0; index < form.length; index++)
      key = Math.imul(key ^ form.charCodeAt(index), 0x01000193);
    key = Math.imul(key ^ 0x20, 0x01000193);
  }
  return key;
}
