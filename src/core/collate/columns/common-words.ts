import type { Article, ArticleId, Span } from '../../content-model.ts';
import { once } from '../../once.ts';
import { wordWeight } from '../../text/english/frequency.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import { fold } from '../../text/fold.ts';
import { MOST_OUTSIDE, RARE, RUN } from '../run-limits.ts';
import { type Column, toColumn } from './column-units.ts';
import { wordsUnder } from './column-parts.ts';
import { type FoundWords, loneStretches, markFound } from './found-words.ts';
import type { Columns } from './rows.ts';

// Of the places of two words in one article so many are looked at.
const MOST_PLACES = 40;

/**
 * Marks the words of each column that another column has too although no shared row shows it: four or more in a row within
 * a sentence, or fewer with a rare one among them. Otherwise a comparison would say that one article alone has them. `said`
 * is what each article prints inside quotation marks in its body, in order and apart.
 */
export function markCommonWords(
  columns: Columns,
  articles: readonly Article[],
  said: readonly (readonly Span[])[],
): Columns {
  const searched = articles.map((article) => indexArticle(toColumn(article)));
  const byId = new Map(searched.map((each) => [each.id, each]));
  const isRare = rarity(searched, said);
  const found = loneStretches(columns).flatMap(({ article, start, end }) => {
    const own = wordsUnder(byId.get(article)?.words ?? [], { start, end });
    const others = searched.filter(({ id }) => id !== article);
    return others.flatMap((other) =>
      findRuns(own, other, isRare).map(([words, at]): FoundWords => ({
        ...{ article, in: other.id, at: other.words[at]?.start ?? 0 },
        ...{ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 },
      })),
    );
  });
  return markFound(columns, articles, found);
}

interface SearchedWord extends Span {
  readonly form: string;
  readonly text: string;
  /** The index of its sentence. */
  readonly unit: number;
  /** An amount, initials and a word with a hyphen are one word here, and several to who reads only letters and digits. */
  readonly parts: number;
}

interface Searched {
  readonly id: ArticleId;
  readonly words: readonly SearchedWord[];
  /** Where each two words stand next to each other in a sentence, and each word of several parts: the index of the first. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const indexArticle = once(({ article, words: own }: Column): Searched => {
  const words = own.map(({ key, ...word }): SearchedWord => ({
    ...word,
    form: key.normalize('NFD').replace(/\p{M}/gu, ''),
    parts: word.text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 1,
  }));
  const places = new Map<string, number[]>();
  const put = (key: string, at: number) => {
    const list = places.get(key);
    if (!list) places.set(key, [at]);
    else if (list.length < MOST_PLACES) list.push(at);
  };
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next?.unit === word.unit) put(`${word.form} ${next.form}`, at);
    if (word.parts > 1) put(word.form, at);
  });
  return { id: article.id, words, places };
});

/** From left to right the longest runs of words that an article has too, apart, with the index of their first word there. */
function findRuns(
  own: readonly SearchedWord[],
  { words, places }: Searched,
  isRare: (word: SearchedWord) => boolean,
): [SearchedWord[], number][] {
  const found: [SearchedWord[], number][] = [];
  const goesOn = (from: number, at: number) =>
    own[from]?.form === words[at]?.form &&
    own[from]?.unit === own[from - 1]?.unit &&
    words[at]?.unit === words[at - 1]?.unit;
  for (let from = 0; from < own.length;) {
    const form = own[from]?.form ?? '';
    const starts = [...(places.get(`${form} ${own[from + 1]?.form}`) ?? []), ...(places.get(form) ?? [])];
    let best: [SearchedWord[], number] | undefined;
    for (const at of starts) {
      let length = 1;
      while (from + length < own.length && goesOn(from + length, at + length)) length += 1;
      const run = own.slice(from, from + length);
      if (length <= (best?.[0].length ?? 0)) continue;
      if (isEnough(run, [...run, ...words.slice(at, at + length)].some(isRare))) best = [run, at];
    }
    if (best) found.push(best);
    from += best?.[0].length ?? 1;
  }
  return found;
}

function isEnough(run: readonly SearchedWord[], hasRare: boolean): boolean {
  const count = countParts(run);
  if (count >= RUN) return true;
  // Of a contraction the search that comes after does not know that it says little: "I'm sorry".
  const telling = run.filter(({ form }) => !isFunctionWord(form.replace(/['’]/gu, '')));
  return hasRare && (count > 2 || countParts(telling) > 1);
}

function countParts(run: readonly SearchedWord[]): number {
  return run.reduce((sum, { parts }) => sum + parts, 0);
}

/** Which words say much: rare ones in small letters that the articles do not use again and again outside quotation marks. */
function rarity(
  searched: readonly Searched[],
  said: readonly (readonly Span[])[],
): (word: SearchedWord) => boolean {
  const outside = new Map<string, number>();
  for (const [index, { words }] of searched.entries()) {
    const spans = said[index] ?? [];
    let at = 0;
    for (const { form, start } of words) {
      while ((spans[at]?.end ?? Infinity) <= start) at += 1;
      if ((spans[at]?.start ?? Infinity) <= start) continue;
      outside.set(form, (outside.get(form) ?? 0) + 1);
    }
  }
  return ({ text, form }) =>
    (outside.get(form) ?? 0) <= MOST_OUTSIDE &&
    // The word of an amount with a hyphen may be one: a 48-page indictment.
    (text.match(/(?<![\p{L}'’])\p{Ll}+(?!['’]?\p{L})/gu) ?? []).some(
      (part) => wordWeight(fold(part)) >= RARE,
    );
}
