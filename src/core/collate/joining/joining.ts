import type { Article } from '../../content-model.ts';
import { formsOf, inOrder, type OwnUnit } from '../units/own-units.ts';
import type { Edge } from './candidates.ts';
import { overlap } from './overlap.ts';
import type { Weights } from './weights.ts';

/** Units that are one statement. */
export type Cluster = readonly OwnUnit[];

/**
 * Joins linked units, the strongest links first. A unit takes one partner in each other article. Several units of one
 * article share a statement only where they answer to different words of a partner, or where one holds all the other's
 * words; two units of one article are never joined through a third, and a few words never bridge two long units.
 */
export function joinUnits(units: readonly OwnUnit[], edges: readonly Edge[], weights: Weights): Clustering {
  const { first, again } = foldRepeats(units);
  const clustering = new Clustering(units, edges, weights);
  for (const { a, b } of edges) if (first.get(a) === a && first.get(b) === b) clustering.join(a, b);
  for (const unit of again) clustering.follow(unit, first.get(unit) ?? unit);
  return clustering;
}

export class Clustering {
  readonly #weights: Weights;
  readonly #groups = new Map<OwnUnit, Group>();
  readonly #links = new Map<OwnUnit, Map<OwnUnit, ReadonlySet<number>>>();

  constructor(units: readonly OwnUnit[], edges: readonly Edge[], weights: Weights) {
    this.#weights = weights;
    for (const unit of units) this.#groups.set(unit, new Group(unit));
    for (const edge of edges) this.add(edge);
  }

  /** Makes a link known, without joining. */
  add({ a, b, link }: Edge): void {
    this.#linksOf(a).set(b, new Set(link.inA));
    this.#linksOf(b).set(a, new Set(link.inB));
  }

  clusters(): Cluster[] {
    return [...new Set(this.#groups.values())]
      .map(({ units }) => units.toSorted(inOrder))
      .sort((x, y) => inOrder(x[0] as OwnUnit, y[0] as OwnUnit));
  }

  clusterOf(unit: OwnUnit): Cluster {
    return this.#groups.get(unit)?.units ?? [unit];
  }

  /** Puts a repetition where the first of equal units is; one of few words only where that has joined another article's. */
  follow(unit: OwnUnit, first: OwnUnit): void {
    const [own, group] = [this.#groups.get(unit), this.#groups.get(first)];
    if (!own || !group || own === group || own.units.length > 1) return;
    const isAlone = group.byArticle.size === 1 && group.byArticle.has(unit.article);
    if (isAlone && unit.words.length < LONG_REPEAT) return;
    group.take(own);
    this.#groups.set(unit, group);
  }

  areOne(a: OwnUnit, b: OwnUnit): boolean {
    return this.#groups.get(a) === this.#groups.get(b);
  }

  /** Makes one statement of those of two units, where nothing speaks against it. */
  join(a: OwnUnit, b: OwnUnit): boolean {
    const [x, y] = [this.#groups.get(a), this.#groups.get(b)];
    if (!x || !y || x === y || !this.#mayJoin(x, y)) return false;
    const [all, fewer] = x.units.length >= y.units.length ? [x, y] : [y, x];
    all.take(fewer);
    for (const unit of fewer.units) this.#groups.set(unit, all);
    return true;
  }

  #mayJoin(x: Group, y: Group): boolean {
    if (!x.hasEqual(y.fullest) && !y.hasEqual(x.fullest) && !this.#areLinked(x.fullest, y.fullest))
      return false;
    const both = [...x.byArticle].flatMap(([article, units]) => {
      const others = y.byArticle.get(article);
      return others ? [{ units, others }] : [];
    });
    if (both.some(({ units, others }) => units.length * others.length > MOST_COMPARED)) return false;
    const isEither = (unit: OwnUnit) => [x, y].includes(this.#groups.get(unit) as Group);
    return both.every(({ units, others }) =>
      units.every((unit) => others.every((other) => this.#areParts(unit, other, isEither))),
    );
  }

  #areLinked(a: OwnUnit, b: OwnUnit): boolean {
    if (a.article !== b.article) return this.#linksOf(a).has(b);
    return this.#holds(a, b);
  }

  /** Whether one of two units has, inflections aside, all that the other says. */
  #holds(a: OwnUnit, b: OwnUnit): boolean {
    const [longer, shorter] = a.words.length >= b.words.length ? [a, b] : [b, a];
    return overlap(longer.words, shorter.words, this.#weights).contained >= HELD;
  }

  /** Whether two units of one article can be readings of one statement, by its partners among some units. */
  #areParts(a: OwnUnit, b: OwnUnit, isAmong: (unit: OwnUnit) => boolean): boolean {
    if (this.#holds(a, b)) return true;
    const shared = [...this.#linksOf(a).keys()].flatMap((partner) => {
      const links = this.#linksOf(partner);
      const [ofA, ofB] = [links.get(a), links.get(b)];
      return ofA && ofB && isAmong(partner) ? [{ ofA, ofB }] : [];
    });
    return shared.length > 0 && shared.every(({ ofA, ofB }) => areApart(ofA, ofB));
  }

  #linksOf(unit: OwnUnit): Map<OwnUnit, ReadonlySet<number>> {
    const links = this.#links.get(unit) ?? new Map<OwnUnit, ReadonlySet<number>>();
    this.#links.set(unit, links);
    return links;
  }
}

/** Units that are one statement so far, with what is asked of them before others join. */
class Group {
  readonly units: OwnUnit[];
  readonly byArticle: Map<Article, OwnUnit[]>;
  readonly #forms: Set<string>;
  fullest: OwnUnit;

  constructor(unit: OwnUnit) {
    this.units = [unit];
    this.byArticle = new Map([[unit.article, [unit]]]);
    this.#forms = new Set([formsOf(unit)]);
    this.fullest = unit;
  }

  /** Whether one of them has the words of another unit, form by form. */
  hasEqual(unit: OwnUnit): boolean {
    return this.#forms.has(formsOf(unit));
  }

  take(other: Group): void {
    for (const unit of other.units) {
      this.units.push(unit);
      const own = this.byArticle.get(unit.article);
      if (own) own.push(unit);
      else this.byArticle.set(unit.article, [unit]);
    }
    for (const forms of other.#forms) this.#forms.add(forms);
    this.fullest = fullest([this.fullest, other.fullest]);
  }
}

/** For each unit the one that joins in its place: of many equal ones of an article the first; and those that follow. */
function foldRepeats(units: readonly OwnUnit[]): { first: Map<OwnUnit, OwnUnit>; again: OwnUnit[] } {
  const first = new Map<OwnUnit, OwnUnit>();
  const again: OwnUnit[] = [];
  const known = new Map<string, { unit: OwnUnit; count: number }>();
  for (const unit of units) {
    const { rank, words, speaker, factuality } = unit;
    const isLong = words.length >= LONG_REPEAT;
    const key = `${rank} ${factuality} ${isLong ? '' : (speaker?.id ?? speaker?.resolved ?? '')} ${formsOf(unit)}`;
    const before = known.get(key);
    const count = (before?.count ?? 0) + 1;
    known.set(key, { unit: before?.unit ?? unit, count });
    const isAgain = before !== undefined && (isLong || count > MOST_EQUAL);
    if (isAgain) again.push(unit);
    first.set(unit, isAgain ? before.unit : unit);
  }
  return { first, again };
}

/** The unit with most words, of equals the first. */
export function fullest(units: readonly OwnUnit[]): OwnUnit {
  return units.reduce((best, unit) =>
    unit.words.length > best.words.length ||
    (unit.words.length === best.words.length && inOrder(unit, best) < 0)
      ? unit
      : best,
  );
}

// One article that has more units in two statements than this, multiplied, says one thing again and again.
const MOST_COMPARED = 64;
// So many equal units of an article join by themselves; further ones follow the first.
const MOST_EQUAL = 4;

// The same words, so many in a row, were said once, however often an article prints them.
const LONG_REPEAT = 6;

// Of a unit's weight so much has to be in another of its article for it to be a repetition.
const HELD = 0.9;

// Two units that both have "the people of" of a partner still answer to different words of it.
const SHARED_AT_MOST = 1 / 3;

function areApart(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let both = 0;
  for (const index of a) if (b.has(index)) both++;
  return both <= Math.min(a.size, b.size) * SHARED_AT_MOST;
}
