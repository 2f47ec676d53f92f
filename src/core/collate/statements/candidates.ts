import { isFunctionWord } from '../../text/function-words.ts';
import { stem } from '../../text/stem.ts';
import { inOrder, type OwnUnit } from './own-units.ts';
import type { FindLink, Link } from './links.ts';
import type { Weights } from './weights.ts';

/** Two units of different articles and what links them; `a` is the earlier in the event's order. */
export interface Edge {
  readonly a: OwnUnit;
  readonly b: OwnUnit;
  readonly link: Link;
}

/** Every link between units of different articles, strongest first, then by the order of the units. */
export function findEdges(units: readonly OwnUnit[], weights: Weights, findLink: FindLink): Edge[] {
  return pairsThatShare(units, weights)
    .flatMap(([a, b]): Edge[] => {
      const link = findLink(a, b);
      return link ? [{ a, b, link }] : [];
    })
    .sort((x, y) => y.link.strength - x.link.strength || inOrder(x.a, y.a) || inOrder(x.b, y.b));
}

// Inflected words count in full only when their stems are equal, so that this looks below what is enough.
const LEAST = 8;

/**
 * The pairs that can share enough bits, by an index of the stems that say something: each unit meets only the units
 * that have a word of its own.
 */
function pairsThatShare(units: readonly OwnUnit[], weights: Weights): [OwnUnit, OwnUnit][] {
  const places = new Map<string, number[]>();
  const equals = new Map<string, number[]>();
  const pairs: [OwnUnit, OwnUnit][] = [];
  units.forEach((unit, number) => {
    const telling = new Map<string, number>();
    for (const { form } of unit.words) {
      if (!isFunctionWord(form)) telling.set(stem(form), weights.bits(form));
    }
    const shared = new Map<number, number>();
    for (const [key, bits] of telling) {
      for (const other of places.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + bits);
    }
    // Equal words are looked at, however little they say.
    const whole = unit.words.map(({ form }) => form).join(' ');
    for (const other of equals.get(whole) ?? []) shared.set(other, LEAST);
    equals.set(whole, [...(equals.get(whole) ?? []), number]);
    for (const [other, bits] of shared) {
      const earlier = units[other];
      if (bits >= LEAST && earlier && earlier.article !== unit.article) pairs.push([earlier, unit]);
    }
    for (const key of telling.keys()) {
      const list = places.get(key);
      if (list) list.push(number);
      else places.set(key, [number]);
    }
  });
  return pairs;
}
