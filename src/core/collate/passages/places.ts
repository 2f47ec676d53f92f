import { DisjointSets } from '../../disjoint-sets.ts';
import type { Span } from '../../content-model.ts';
import { hashText } from '../../text/hash.ts';
import { idForm } from '../../text/id-form.ts';
import { tokenize, words } from '../../text/tokens.ts';

/** A stretch of one of several texts, which are told apart by number. */
export interface Place extends Span {
  readonly article: number;
}

/** Two places that share running text. */
export type Link = readonly [Place, Place];

/** Links whose ends are the same place join; each group is the places of one passage, and both groups and places are in order. */
export function groupPlaces(links: readonly Link[]): Place[][] {
  return joinLinks(links)
    .map(unitePlaces)
    .sort((x, y) => byPlace(x[0] as Place, y[0] as Place) || byPlace(x.at(-1) as Place, y.at(-1) as Place));
}

/** Gives passages their ids: from the words of the first place, and their number among equals. */
export class PassageNames {
  readonly #numbers = new Map<string, number>();

  /** `wordings` has the words of each place, in order; `words` is how many the shortest has. */
  name(wordings: readonly string[]): { readonly id: string; readonly words: number } {
    const name = hashText(idForm(wordings[0] as string));
    const number = (this.#numbers.get(name) ?? 0) + 1;
    this.#numbers.set(name, number);
    return {
      id: number === 1 ? `p-${name}` : `p-${name}-${number}`,
      words: Math.min(...wordings.map((wording) => words(tokenize(wording)).length)),
    };
  }
}

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

function byPlace(x: Place, y: Place): number {
  return x.article - y.article || x.start - y.start || x.end - y.end;
}
