import { fieldText } from '../../article-text.ts';
import type { Edge } from '../joining/candidates.ts';
import { pairWords } from '../joining/pair-words.ts';
import { endOf, inOrder, type OwnUnit, startOf } from './own-units.ts';
import { DOTS, STOP_AT_END } from './sentences-in-marks.ts';

/**
 * Parts units where another article, inside one pair of marks, ends a sentence and goes on, and both sides align with
 * the unit: “*in the past and we'll do it again*” beside “*in the past. We'll do it again*”; and at dots of their own
 * where another article prints what stands before them as a sentence, or what stands on both sides as two: “*We learned
 * something ... whatever we call it*” beside “*We learned something,*” she said. “*Whatever we call it*”. Done once, from
 * boundaries as printed. Returns all units, in order; those not parted are the same objects.
 */
export function partUnits(units: readonly OwnUnit[], edges: readonly Edge[]): OwnUnit[] {
  const following = nextSentences(units);
  const linked = new Map<OwnUnit, Map<OwnUnit, readonly number[]>>();
  const ends = new Map<OwnUnit, Set<number>>();
  const put = (unit: OwnUnit, other: OwnUnit, inUnit: readonly number[], inOther: readonly number[]) => {
    const links = linked.get(unit) ?? new Map<OwnUnit, readonly number[]>();
    links.set(other, inUnit);
    linked.set(unit, links);
    const last = inUnit.at(-1);
    if (last === undefined || inOther.at(-1) !== other.words.length - 1) return;
    if (hasRun(inUnit) && isSentence(other)) ends.set(unit, (ends.get(unit) ?? new Set()).add(last));
  };
  for (const { a, b, link } of edges) {
    put(a, b, link.inA, link.inB);
    put(b, a, link.inB, link.inA);
  }
  return units
    .flatMap((unit) => {
      const cuts = new Set<number>();
      for (const [first, before] of linked.get(unit) ?? []) {
        const second = following.get(first);
        if (!second || second.article === unit.article) continue;
        const last = before.at(-1);
        const after = linked.get(unit)?.get(second) ?? inRest(unit, second, last);
        const next = after[0];
        if (last === undefined || next === undefined) continue;
        if (last >= next || !hasRun(before) || !hasRun(after)) continue;
        cuts.add(beginningOf(unit, second, last, next));
      }
      for (const gap of unit.gapsAfter) {
        const isBetween = ends.get(unit)?.has(gap) || standsApart(gap, linked.get(unit) ?? new Map());
        if (isBetween && hasDots(unit, gap)) cuts.add(gap + 1);
      }
      return cuts.size === 0
        ? [unit]
        : cutAt(
            unit,
            [...cuts].sort((x, y) => x - y),
          );
    })
    .sort(inOrder);
}

/** Whether the words before and those after a gap are two units of one article, each by a run of them. */
function standsApart(gap: number, links: ReadonlyMap<OwnUnit, readonly number[]>): boolean {
  const before = new Set<OwnUnit['article']>();
  const after = new Set<OwnUnit['article']>();
  for (const [{ article }, at] of links) {
    if (!hasRun(at)) continue;
    if ((at.at(-1) ?? 0) <= gap) before.add(article);
    else if ((at[0] ?? 0) > gap) after.add(article);
  }
  return !before.isDisjointFrom(after);
}

/** Begins with a capital and ends with a stop: a few words before the stop of the reporter's own sentence are none. */
function isSentence({ article, field, spans }: OwnUnit): boolean {
  const text = fieldText(article, field).slice(startOf({ spans }), endOf({ spans }));
  return /^\p{Lu}/u.test(text) && STOP_AT_END.test(text.slice(-4));
}

function hasDots({ article, field, words }: OwnUnit, gap: number): boolean {
  const between = fieldText(article, field).slice(words[gap]?.end, words[gap + 1]?.start);
  return DOTS.test(between);
}

/** Indexes of the unit's words after `last` that are the other's. */
function inRest({ words }: OwnUnit, other: OwnUnit, last = -1): number[] {
  return pairWords(words.slice(last + 1), other.words).map(({ a }) => a + last + 1);
}

/** The sentence that follows each in the same marks, without dots between. */
function nextSentences(units: readonly OwnUnit[]): Map<OwnUnit, OwnUnit> {
  const following = new Map<OwnUnit, OwnUnit>();
  units.forEach((unit, index) => {
    const next = units[index + 1];
    const isNext =
      next !== undefined &&
      next.article === unit.article &&
      next.field === unit.field &&
      next.quotation === unit.quotation &&
      next.number === unit.number + 1 &&
      !next.afterDots;
    if (isNext) following.set(unit, next);
  });
  return following;
}

// What both sides of a full stop have to share with the unit, in a row.
const RUN = 3;

function hasRun(indexes: readonly number[]): boolean {
  let length = 0;
  return indexes.some((index, at) => {
    length = at > 0 && indexes[at - 1] === index - 1 ? length + 1 : 1;
    return length >= RUN;
  });
}

/** Between two sentences' words the linking word ("and", "but") goes with the second. */
function beginningOf(unit: OwnUnit, second: OwnUnit, last: number, next: number): number {
  const own = second.words.findIndex(({ form }) => form === unit.words[next]?.form);
  return Math.max(last + 1, own > 0 ? next - own : last + 1);
}

function cutAt(unit: OwnUnit, cuts: readonly number[]): OwnUnit[] {
  const bounds = [0, ...cuts, unit.words.length];
  return bounds.slice(0, -1).flatMap((from, part): OwnUnit[] => {
    const until = bounds[part + 1] ?? unit.words.length;
    const words = unit.words.slice(from, until);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const isLast = until === unit.words.length;
    const start = part === 0 ? startOf(unit) : first.start;
    const end = isLast ? endOf(unit) : last.end;
    const spans = unit.spans.flatMap((span) => {
      const clipped = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
      return clipped.start < clipped.end ? [clipped] : [];
    });
    const gapsAfter = new Set(
      [...unit.gapsAfter].flatMap((at) => (at >= from && at < until - 1 ? [at - from] : [])),
    );
    // Numbers between whole ones: the order within the quotation stays.
    const number = unit.number + part / bounds.length;
    const afterDots = part === 0 ? unit.afterDots : unit.gapsAfter.has(from - 1);
    return [{ ...unit, words, spans, gapsAfter, number, afterDots }];
  });
}
