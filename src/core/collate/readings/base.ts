import type { ArticleId, BasePiece } from '../../model.ts';
import type { Word } from '../../text/words.ts';
import { pairWords } from '../joining/pair-words.ts';
import { inOrder, type OwnUnit } from '../units/own-units.ts';

/** A word of a base, as one unit prints it. */
export interface BaseWord {
  readonly word: Word;
  readonly unit: OwnUnit;
  /** Its index among the unit's words. */
  readonly index: number;
  readonly form: string;
}

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

function isOfficial({ article }: OwnUnit): boolean {
  return article.kind === 'official';
}

/** For each skeleton word the unit's word that it is, or -1. */
interface Path {
  readonly unit: OwnUnit;
  readonly at: readonly number[];
  readonly first: number;
  readonly last: number;
}

function toPath(skeleton: OwnUnit, unit: OwnUnit): Path {
  const at = skeleton.words.map(() => -1);
  for (const { a, b } of pairWords(skeleton.words, unit.words)) if (at[a] === -1) at[a] = b;
  return {
    unit,
    at,
    first: at.findIndex((index) => index >= 0),
    last: at.findLastIndex((index) => index >= 0),
  };
}

/** What a unit prints at a place: its words `from` to `to`, exclusive. */
interface Variant {
  readonly unit: OwnUnit;
  readonly from: number;
  readonly to: number;
}

/** A place of the skeleton, its words `from` to `to`, exclusive, and what those that vote print there. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly variants: readonly Variant[];
  /** Before or after the words that units share: who prints fewer of them trimmed, and does not differ. */
  readonly isEdge: boolean;
}

/** Between two skeleton words that all who print around them keep, wherever somebody prints something else there. */
function innerPlaces(skeleton: OwnUnit, paths: readonly Path[]): Place[] {
  const spans = (path: Path, k: number) => path.first <= k && k <= path.last;
  const isKept = skeleton.words.map((_, k) =>
    paths.every((path) => !spans(path, k) || (path.at[k] ?? -1) >= 0),
  );
  const places: Place[] = [];
  let before = -1;
  for (let k = 0; k < skeleton.words.length; k++) {
    if (!isKept[k]) continue;
    if (before >= 0) {
      const around = paths.filter((path) => spans(path, before) && spans(path, k));
      const differs = around.some((path) => (path.at[k] ?? 0) - (path.at[before] ?? 0) !== k - before);
      if (differs || k - before > 1) {
        const from = before;
        const own = { unit: skeleton, from: from + 1, to: k };
        const others = around.map(({ unit, at }) => ({ unit, from: (at[from] ?? 0) + 1, to: at[k] ?? 0 }));
        const variants = [own, ...others].filter((variant) => !hasGap(variant));
        places.push({
          from: from + 1,
          to: k,
          variants: variants.length > 0 ? variants : [own],
          isEdge: false,
        });
      }
    }
    before = k;
  }
  return places;
}

/** Whether the unit has a gap of its own where the variant stands. */
function hasGap({ unit, from, to }: Variant): boolean {
  for (let index = from - 1; index < to; index++) if (unit.gapsAfter.has(index)) return true;
  return false;
}

/** A single word left before a place belongs to it: *I would* like, *I'd* like. */
function placeStart(from: number): number {
  return from <= 1 ? 0 : from;
}

/** Words that units print before the first or after the last word that they share with the skeleton. */
function edgePlaces(skeleton: OwnUnit, paths: readonly Path[]): Place[] {
  const length = skeleton.words.length;
  const edges = paths.flatMap(({ unit, at, first, last }): Place[] => {
    if (first < 0) return [];
    const [start, end] = [at[first] ?? 0, at[last] ?? 0];
    const before = { unit, from: 0, to: start };
    const after = { unit, from: end + 1, to: unit.words.length };
    return [
      ...(start > 0
        ? [{ from: placeStart(first - start), to: first, variants: [before], isEdge: true }]
        : []),
      ...(after.to > after.from
        ? [
            {
              from: last + 1,
              to: Math.min(length, last + 1 + after.to - after.from),
              variants: [after],
              isEdge: true,
            },
          ]
        : []),
    ];
  });
  const byPlace = Map.groupBy(edges, ({ from, to }) => `${from} ${to}`);
  return [...byPlace.values()].flatMap((same): Place[] => {
    const [{ from, to } = { from: 0, to: 0 }] = same;
    const own = { unit: skeleton, from, to };
    const inPlace = paths.flatMap(({ unit, at, first, last }): Variant[] =>
      from < to && first <= from && last >= to - 1 && (at[from] ?? -1) >= 0 && (at[to - 1] ?? -1) >= 0
        ? [{ unit, from: at[from] ?? 0, to: (at[to - 1] ?? 0) + 1 }]
        : [],
    );
    // Where the skeleton has nothing at this end, what another prints is base.
    const variants = [...(from < to ? [own] : []), ...inPlace, ...same.flatMap((place) => place.variants)];
    return [{ from, to, variants, isEdge: true }];
  });
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

/** A unit that prints just these words, in one go: the official text's, else the earliest article's, the body first. */
function printedWhole(words: readonly BaseWord[], voters: readonly OwnUnit[]): OwnUnit | undefined {
  const forms = words.map(({ form }) => form).join(' ');
  return voters
    .filter((unit) => unit.gapsAfter.size === 0 && unit.words.length === words.length)
    .filter((unit) => unit.words.map(({ form }) => form).join(' ') === forms)
    .sort(
      (a, b) =>
        Number(isOfficial(b)) - Number(isOfficial(a)) ||
        Number(a.field === 'headline') - Number(b.field === 'headline') ||
        inOrder(a, b),
    )[0];
}

function piecesOfUnit({ article, field, spans }: OwnUnit): BasePiece[] {
  return spans.map(({ start, end }) => ({ article: article.id, field, start, end, joint: false }));
}

/** Runs of words that one unit prints; the first and the last with the marks that their unit prints around them. */
function piecesOf(words: readonly BaseWord[], voters: readonly OwnUnit[]): BasePiece[] {
  const pieces: {
    article: ArticleId;
    field: BasePiece['field'];
    start: number;
    end: number;
    joint: boolean;
  }[] = [];
  words.forEach(({ word, unit, index, form }, at) => {
    const before = words[at - 1];
    const last = pieces.at(-1);
    const isNext = before?.unit === unit && before.index === index - 1;
    const span = unit.spans.find(({ start, end }) => start <= word.start && word.end <= end);
    const isLast = at === words.length - 1 && index === unit.words.length - 1;
    const end = isLast && span ? span.end : word.end;
    if (isNext && last && span && span.start < last.end) {
      last.end = end;
      return;
    }
    const joint =
      before !== undefined && !isNext && !voters.some((voter) => printsTogether(voter, before.form, form));
    const start = at === 0 && index === 0 && span ? span.start : word.start;
    pieces.push({ article: unit.article.id, field: unit.field, start, end, joint });
  });
  return pieces;
}

function printsTogether({ words, gapsAfter }: OwnUnit, first: string, second: string): boolean {
  return words.some(
    ({ form }, index) => form === first && words[index + 1]?.form === second && !gapsAfter.has(index),
  );
}
