import type { Article } from '../../content-model.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import { formsOf, inOrder, type OwnUnit } from '../units/own-units.ts';
import type { FindLink, Link } from './links.ts';
import { stemIndex } from './stem-index.ts';
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
// Of the telling words of the shorter so much has to be shared; a link asks for more.
const SHARE = 0.25;
// Of each article so many equal units are looked at.
const MOST_EQUAL = 4;

/** The pairs that can share enough bits, and those of equal words, however little they say; each once. */
function pairsThatShare(units: readonly OwnUnit[], weights: Weights): [OwnUnit, OwnUnit][] {
  const find = stemIndex(units, weights, LEAST);
  const equal = equalUnits(units);
  const totals = Float64Array.from(units, (unit) => tellingBits(unit, weights));
  const least = (a: number, b: number) => SHARE * Math.min(totals[a] ?? 0, totals[b] ?? 0);
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  const seen = new Set<number>();
  return units.flatMap((unit, number) =>
    [
      ...find(unit.words)
        .filter((found) => found.item.article !== unit.article && found.bits >= least(number, found.number))
        .map(({ item }) => item),
      ...equal(unit),
    ].flatMap((other): [OwnUnit, OwnUnit][] => {
      if (other.article === unit.article) return [];
      const at = numbers.get(other) ?? 0;
      const key = Math.min(at, number) * units.length + Math.max(at, number);
      if (seen.has(key)) return [];
      seen.add(key);
      return [at < number ? [other, unit] : [unit, other]];
    }),
  );
}

function equalUnits(units: readonly OwnUnit[]): (unit: OwnUnit) => OwnUnit[] {
  const places = new Map<string, Map<Article, OwnUnit[]>>();
  for (const unit of units) {
    const key = formsOf(unit);
    const byArticle = places.get(key) ?? new Map<Article, OwnUnit[]>();
    places.set(key, byArticle);
    const list = byArticle.get(unit.article);
    if (!list) byArticle.set(unit.article, [unit]);
    else if (list.length < MOST_EQUAL) list.push(unit);
  }
  return (unit) => [...(places.get(formsOf(unit))?.values() ?? [])].flat();
}

function tellingBits({ words }: OwnUnit, weights: Weights): number {
  return words.reduce((sum, { form }) => (isFunctionWord(form) ? sum : sum + weights.bits(form)), 0);
}
