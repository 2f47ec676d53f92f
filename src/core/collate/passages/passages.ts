import { DisjointSets } from '../../disjoint-sets.ts';
import { inEventOrder } from '../../event-order.ts';
import type { Article, Passage, Span } from '../../model.ts';
import { wordWeight } from '../../text/english/frequency.ts';
import { hashText } from '../../text/hash.ts';
import { idForm } from '../../text/id-form.ts';
import { tokenize, words } from '../../text/tokens.ts';
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
  const groups = joinLinks(findLinks(ordered.map((article) => article.text)));
  return nameAll(groups.map(unitePlaces), ordered);
}

// Kept from call to call, since folding and numbering words is most of the work; the numbers never reach a result.
let shared = new Vocabulary(wordWeight);

const MAX_VOCABULARY = 20_000;

function currentVocabulary(): Vocabulary {
  if (shared.size > MAX_VOCABULARY) shared = new Vocabulary(wordWeight);
  return shared;
}

/** A stretch of one of the texts. */
interface Place extends Span {
  readonly article: number;
}

type Link = readonly [Place, Place];

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

/** Links whose ends are the same place join; each group is the places of one passage. */
function joinLinks(links: readonly Link[]): Place[][] {
  const places = links.flat().map((place, index) => ({ place, link: index >> 1 }));
  places.sort((x, y) => byPlace(x.place, y.place) || x.link - y.link);
  const groups = new DisjointSets(links.length);
  for (const [index, { place, link }] of places.entries()) {
    for (let next = index + 1; next < places.length; next += 1) {
      const other = places[next] as (typeof places)[number];
      if (other.place.article !== place.article || other.place.start >= place.end) break;
      if (isSame(place, other.place)) groups.join(link, other.link);
    }
  }
  return groups.lists().map((members) => members.flatMap((link) => links[link] as Link));
}

// Two spans are one place where they share this much of the longer one: a paragraph that three articles
// print is one passage, and a sentence of it that a fourth prints is another.
const SAME_PLACE = 0.5;

function isSame(x: Place, y: Place): boolean {
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

function nameAll(groups: readonly Place[][], articles: readonly Article[]): Passage[] {
  const numbers = new Map<string, number>();
  return [...groups]
    .sort((x, y) => byPlace(x[0] as Place, y[0] as Place) || byPlace(x.at(-1) as Place, y.at(-1) as Place))
    .map((places) => {
      const wordings = places.map(({ article, start, end }) =>
        (articles[article] as Article).text.slice(start, end),
      );
      const name = hashText(idForm(wordings[0] as string));
      const number = (numbers.get(name) ?? 0) + 1;
      numbers.set(name, number);
      return {
        id: number === 1 ? `p-${name}` : `p-${name}-${number}`,
        spans: places.map(({ article, start, end }) => ({
          article: (articles[article] as Article).id,
          start,
          end,
        })),
        words: Math.min(...wordings.map((wording) => words(tokenize(wording)).length)),
      };
    });
}

function byPlace(x: Place, y: Place): number {
  return x.article - y.article || x.start - y.start || x.end - y.end;
}
