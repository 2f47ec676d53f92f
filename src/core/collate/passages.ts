import type { Article, Passage, Span } from '../model.ts';
import { wordWeight } from '../text/frequency.ts';
import { hashText } from '../text/hash.ts';
import { tokenize, words } from '../text/tokens.ts';
import { alignSequences } from './align.ts';
import { type Sequence, spanOfWords, Vocabulary } from './sequence.ts';

/** Where two texts share running text, in or out of marks, reworded or not: spans that say the same in like words. */
export function alignTexts(a: string, b: string): { a: Span; b: Span }[] {
  const vocabulary = currentVocabulary();
  return alignPair(vocabulary.read(a), vocabulary.read(b), vocabulary.weights);
}

/**
 * The running text that articles of an event share, from some six words up where they are rare enough; the same for
 * every order of the articles.
 */
export function findPassages(articles: readonly Article[]): Passage[] {
  const vocabulary = currentVocabulary();
  const ordered = [...articles].sort(byPublication);
  const sequences = ordered.map((article) => vocabulary.read(article.text));
  const { weights } = vocabulary;
  const links: Link[] = [];
  for (const [at, left] of sequences.entries()) {
    for (let other = at + 1; other < sequences.length; other += 1) {
      for (const { a, b } of alignPair(left, sequences[other] as Sequence, weights)) {
        links.push([
          { article: at, ...a },
          { article: other, ...b },
        ]);
      }
    }
  }
  return nameAll(joinLinks(links), ordered, sequences);
}

// Kept from call to call, since folding and numbering words is most of the work; the numbers never reach a result.
let shared = new Vocabulary(wordWeight);

const MAX_VOCABULARY = 100_000;

function currentVocabulary(): Vocabulary {
  if (shared.size > MAX_VOCABULARY) shared = new Vocabulary(wordWeight);
  return shared;
}

interface Place extends Span {
  /** Its number among the event's articles. */
  readonly article: number;
}

type Link = readonly [Place, Place];

function alignPair(a: Sequence, b: Sequence, weights: readonly number[]): { a: Span; b: Span }[] {
  return alignSequences(a, b, weights).map((region) => ({
    a: spanOfWords(a, region.fromA, region.toA),
    b: spanOfWords(b, region.fromB, region.toB),
  }));
}

/** Spans that mostly cover one another are one place; places that a link joins are one passage. */
function joinLinks(links: readonly Link[]): Place[][] {
  const groups: Place[][] = [];
  for (const link of links) {
    const touching = groups.filter((group) => group.some((place) => link.some((end) => isSame(place, end))));
    const rest = groups.filter((group) => !touching.includes(group));
    groups.length = 0;
    groups.push(...rest, [...touching.flat(), ...link]);
  }
  return groups.map(unitePlaces);
}

// Two spans are one place where they share this much of the longer one: a paragraph that three articles
// print is one passage, and a sentence of it that a fourth prints is another.
const SAME_PLACE = 0.5;

function isSame(x: Place, y: Place): boolean {
  if (x.article !== y.article) return false;
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared >= SAME_PLACE * Math.max(x.end - x.start, y.end - y.start);
}

/** In text order, with overlapping places of one article made one. */
function unitePlaces(places: readonly Place[]): Place[] {
  const united: Place[] = [];
  for (const place of [...places].sort(byPlace)) {
    const last = united.at(-1);
    if (last?.article === place.article && place.start < last.end) {
      united[united.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    } else united.push(place);
  }
  return united;
}

function nameAll(
  groups: readonly Place[][],
  articles: readonly Article[],
  sequences: readonly Sequence[],
): Passage[] {
  const numbers = new Map<string, number>();
  return [...groups]
    .sort((x, y) => byPlace(x[0] as Place, y[0] as Place) || byPlace(x.at(-1) as Place, y.at(-1) as Place))
    .map((places) => {
      const wordings = places.map((place) => keysWithin(sequences[place.article] as Sequence, place));
      const name = hashText((wordings[0] as string[]).join(' '));
      const number = (numbers.get(name) ?? 0) + 1;
      numbers.set(name, number);
      return {
        id: number === 1 ? `p-${name}` : `p-${name}-${number}`,
        spans: places.map(({ article, start, end }) => ({
          article: (articles[article] as Article).id,
          start,
          end,
        })),
        words: Math.min(...wordings.map((keys) => keys.length)),
      };
    });
}

function keysWithin(sequence: Sequence, { start, end }: Place): string[] {
  return words(tokenize(sequence.text.slice(start, end))).map(({ key }) => key);
}

function byPlace(x: Place, y: Place): number {
  return x.article - y.article || x.start - y.start || x.end - y.end;
}

function byPublication(x: Article, y: Article): number {
  return compare(x.published ?? '', y.published ?? '') || compare(x.id, y.id);
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
