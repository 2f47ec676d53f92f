/**
 * A statement's readings as one run of segments over its base, in which every reading stands whole: what all have alike
 * is a segment, and so is every place where they part. Joined, a reading's texts are the words that its treatment is
 * of, character for character.
 *
 *     Times    we shall | not | rest
 *     Daily    we shall | ─   | rest
 *     Herald   we will  | not | rest
 */

import { fieldText } from '../article-text.ts';
import type { ArticleId, Span } from '../content-model.ts';
import type { EventAnalysis, Field, Statement } from '../model.ts';
import { isFound, mainField, mainSpans } from '../reading-places.ts';
import { diffTokens } from '../text/diff.ts';
import { type Token, tokenize } from '../text/tokens.ts';

export interface ReadingSegment {
  readonly article: ArticleId;
  /** '' where the reading has nothing here. */
  readonly text: string;
}

/** One text for every reading that has words, in the order of the articles. */
export type Segment = readonly ReadingSegment[];

/** Printed between two pieces of one reading, in place of the reporter's words. */
export const BREAK = '\uE000';

export function segmentReadings(statement: Statement, analysis: EventAnalysis): Segment[] {
  const byId = new Map(analysis.articles.map((article) => [article.id, article]));
  const unitsAt = (id: ArticleId, field: Field, spans: readonly Span[]) => {
    const article = byId.get(id);
    return toUnits(article === undefined ? '' : fieldText(article, field), spans);
  };
  const readings = statement.readings.filter(isFound).map((reading) => ({
    article: reading.article,
    units: unitsAt(reading.article, mainField(reading), mainSpans(reading)),
  }));
  const baseUnits = statement.base.pieces.flatMap((piece) => unitsAt(piece.article, piece.field, [piece]));
  const maps = readings.map(({ units }) => mapUnits(baseUnits, units));
  const cuts = findCuts(baseUnits.length, maps);
  const segments = cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] as number;
    const parts = readings.map(({ article, units }, row) => {
      const { before, own } = (maps[row] as UnitMap).slice(from, to);
      return {
        article,
        added: joinUnits(units.slice(before.start, before.end)),
        text: joinUnits(units.slice(own.start, own.end)),
      };
    });
    const added = parts.map(({ article, added: text }) => ({ article, text }));
    const own = parts.map(({ article, text }) => ({ article, text }));
    return [added, own].filter((segment) => segment.some(({ text }) => text !== ''));
  });
  const after = readings.map(({ article, units }, row) => ({
    article,
    text: joinUnits(units.slice((maps[row] as UnitMap).end)),
  }));
  return mergeAlike(after.some(({ text }) => text !== '') ? [...segments, after] : segments);
}

/** A word with what follows it up to the next; what precedes the first word belongs to the first. */
interface Unit {
  readonly word: Token;
  readonly text: string;
}

function toUnits(text: string, spans: readonly Span[]): Unit[] {
  return spans.flatMap((span, piece) => {
    const words = tokenize(text.slice(span.start, span.end)).filter(({ kind }) => kind === 'word');
    const own = text.slice(span.start, span.end);
    return words.map((word, index) => {
      const start = index === 0 ? 0 : word.start;
      const end = words[index + 1]?.start ?? own.length;
      const isLast = index === words.length - 1 && piece < spans.length - 1;
      return { word, text: own.slice(start, end) + (isLast ? BREAK : '') };
    });
  });
}

function joinUnits(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}

/** Where a reading's units lie against the base's. */
interface UnitMap {
  /** For a stretch of the base: what the reading adds before it, and what it has for it. */
  readonly slice: (from: number, to: number) => { before: Span; own: Span };
  /** From here on, the reading's units come after the last of the base. */
  readonly end: number;
  /** Base stretches that a segment must not cut, and places where a segment must begin. */
  readonly solid: readonly Span[];
  readonly edges: readonly number[];
}

function mapUnits(base: readonly Unit[], reading: readonly Unit[]): UnitMap {
  const changes = diffTokens(
    base.map(({ word }) => word),
    reading.map(({ word }) => word),
  );
  // For each boundary of the base: how far the reading is before, and after, what it adds there.
  const arrive: number[] = [];
  const leave: number[] = [];
  let [at, next] = [0, 0];
  for (let boundary = 0; boundary <= base.length; boundary += 1) {
    arrive.push(at);
    const added = changes[next];
    if (added?.fromA === boundary && added.toA === boundary) [at, next] = [added.toB, next + 1];
    leave.push(at);
    const change = changes[next];
    if (change === undefined || boundary < change.fromA) at += 1;
    else if (boundary === change.toA - 1) [at, next] = [change.toB, next + 1];
  }
  const replaced = changes.filter(({ fromA, toA, fromB, toB }) => fromA < toA && fromB < toB);
  return {
    slice: (from, to) => ({
      before: { start: arrive[from] ?? 0, end: leave[from] ?? 0 },
      own: { start: leave[from] ?? 0, end: arrive[to] ?? 0 },
    }),
    end: arrive[base.length] ?? 0,
    solid: replaced.map(({ fromA, toA }) => ({ start: fromA, end: toA })),
    edges: changes.flatMap(({ fromA, toA }) => [fromA, toA]),
  };
}

/** The boundaries between segments: every unit of the base alone, but for stretches that a reading words otherwise. */
function findCuts(length: number, maps: readonly UnitMap[]): number[] {
  const inside = new Set<number>();
  for (const { solid } of maps)
    for (const { start, end } of solid) for (let cut = start + 1; cut < end; cut++) inside.add(cut);
  return Array.from({ length: length + 1 }, (_, cut) => cut).filter((cut) => !inside.has(cut));
}

/** Joins neighbors in which the same readings agree and the same are silent. */
function mergeAlike(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  let before: string | undefined;
  for (const segment of segments) {
    // The neighbor's pattern is that of what was joined: a text that grows is not read again for each word.
    const own = pattern(segment);
    const last = merged.at(-1);
    if (last !== undefined && before === own) {
      merged[merged.length - 1] = last.map(({ article, text }, row) => ({
        article,
        text: text + (segment[row]?.text ?? ''),
      }));
    } else merged.push(segment);
    before = own;
  }
  return merged;
}

/** Which readings print the same text: "0,0,-" for two alike and a third that has nothing. */
function pattern(segment: Segment): string {
  return segment
    .map(({ text }) => (text === '' ? '-' : segment.findIndex((other) => other.text === text)))
    .join();
}
