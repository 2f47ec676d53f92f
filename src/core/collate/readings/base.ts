import type { ArticleId } from '../../content-model.ts';
import type { BasePiece } from '../../model.ts';
import { inOrder, isOfficial, type OwnUnit } from '../units/own-units.ts';
import { type BaseWord, piecesOf, piecesOfUnit, printedWhole } from './base-pieces.ts';
import { edgePlaces, innerPlaces, type Place, toPath, type Variant } from './base-places.ts';

/** The wording that the readings of a statement are held against. */
export interface Base {
  readonly words: readonly BaseWord[];
  readonly pieces: readonly BasePiece[];
  /** The article that prints all of it, if one does. */
  readonly article: ArticleId | null;
  /** Places where as many articles print another wording: from the base word before to the base word after, exclusive. */
  readonly ties: readonly { readonly after: number; readonly before: number }[];
}

/**
 * Composes the base of a statement place by place from the units that vote (each article's main ones). A unit votes
 * only between its first and its last word and not at its own dots or brackets. The official text's wording stands;
 * else the one of most articles, else that of the unit with more words, then of the earlier article. Up to three words
 * in a row inside that most leave out are not base; more are. Beyond a unit's first and last word, what others print is
 * base. The idea is that of a variant graph and its consensus path (Schmidt & Colomb 2009; Lee 2003).
 */
export function composeBase(voters: readonly OwnUnit[]): Base {
  const skeleton = chooseSkeleton(voters);
  const paths = voters.filter((unit) => unit !== skeleton).map((unit) => toPath(skeleton, unit));
  const places = [...innerPlaces(skeleton, paths), ...edgePlaces(skeleton, paths)]
    .map((place) => ({
      ...place,
      variants: place.variants.filter((variant) => !isMoved(variant, place, skeleton)),
    }))
    .filter(({ variants }) => variants.length > 0)
    .sort((a, b) => a.from - b.from);
  const words: BaseWord[] = [];
  const ties: { after: number; before: number }[] = [];
  let at = 0;
  const take = (unit: OwnUnit, from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const word = unit.words[index];
      if (word) words.push({ word, unit, index, form: word.form });
    }
  };
  for (const place of places) {
    if (place.from < at) continue;
    take(skeleton, at, place.from);
    const { winner, isTied } = decide(place);
    const after = words.length - 1;
    take(winner.unit, winner.from, winner.to);
    if (isTied) ties.push({ after, before: words.length });
    at = place.to;
  }
  take(skeleton, at, skeleton.words.length);
  const whole = printedWhole(words, voters);
  const final = whole
    ? whole.words.map((word, index) => ({ word, unit: whole, index, form: word.form }))
    : words;
  return {
    words: final,
    pieces: whole ? piecesOfUnit(whole) : piecesOf(final, voters),
    article: whole?.article.id ?? null,
    ties,
  };
}

/** The official text's unit, else the fullest without a gap, else the fullest; the body before the headline. */
function chooseSkeleton(units: readonly OwnUnit[]): OwnUnit {
  const ranked = units.toSorted(
    (a, b) =>
      Number(isOfficial(b)) - Number(isOfficial(a)) ||
      Number(a.gapsAfter.size > 0) - Number(b.gapsAfter.size > 0) ||
      b.words.length - a.words.length ||
      Number(a.field === 'headline') - Number(b.field === 'headline') ||
      inOrder(a, b),
  );
  return ranked[0] as OwnUnit;
}

// Fewer words that stand elsewhere too are chance.
const FEWEST_MOVED = 3;

/** Whether a unit prints at a place what the skeleton prints at another: the same words in another order. */
function isMoved({ unit, from, to }: Variant, place: Place, skeleton: OwnUnit): boolean {
  if (unit === skeleton || to - from < FEWEST_MOVED) return false;
  const forms = ` ${skeleton.words.map(({ form }, index) => (index >= place.from && index < place.to ? '|' : form)).join(' ')} `;
  return forms.includes(` ${formsOf({ unit, from, to })} `);
}

// Words inside that most leave out are base from so many on: who lacks them cut them.
export const FEWEST_CUT = 4;

function decide({ variants, isEdge }: Place): { readonly winner: Variant; readonly isTied: boolean } {
  const official = variants.find(({ unit }) => isOfficial(unit));
  if (official) return { winner: official, isTied: false };
  const groups = [...Map.groupBy(variants, formsOf).values()].map((same) => ({
    winner: same.toSorted(byStanding)[0] as Variant,
    votes: new Set(same.map(({ unit }) => unit.article)).size,
  }));
  groups.sort((a, b) => b.votes - a.votes || byStanding(a.winner, b.winner));
  const printed = groups.find(({ winner }) => winner.to > winner.from);
  const [most] = groups;
  const best = printed && printed.winner.to - printed.winner.from >= FEWEST_CUT ? printed : (most ?? printed);
  if (!best) throw new Error('A place needs somebody who prints it.');
  const wording = ` ${formsOf(best.winner)} `;
  const rival = groups.find(
    (group) => group !== best && !(isEdge && wording.includes(` ${formsOf(group.winner)} `)),
  );
  return { winner: best.winner, isTied: rival !== undefined && rival.votes === best.votes };
}

function formsOf({ unit, from, to }: Variant): string {
  return unit.words
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ');
}

/** More words first, then those that print something here, then the earlier article. */
function byStanding(a: Variant, b: Variant): number {
  return (
    Number(b.to > b.from) - Number(a.to > a.from) ||
    b.unit.words.length - a.unit.words.length ||
    Number(a.unit.field === 'headline') - Number(b.unit.field === 'headline') ||
    inOrder(a.unit, b.unit)
  );
}
