/** Counting words as every count on the site does: punctuation and space are none, numbers are. */

import { firstWhere } from '../../bisect.ts';
import type { Span } from '../../content-model.ts';
import type { Token } from '../../text/tokens.ts';

/** The words that lie wholly inside one of the spans, each once however the spans overlap. */
export function wordsInside(words: readonly Token[], spans: readonly Span[]): Token[] {
  return mergeSpans(spans).flatMap(({ start, end }) => {
    const first = firstWhere(words, (one) => one.start >= start);
    let last = first;
    while ((words[last]?.end ?? Infinity) <= end) last += 1;
    return words.slice(first, last);
  });
}

/** The same stretch of text as spans that are in order and apart. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push({ start: span.start, end: span.end });
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/** What is left of the spans where none of the holes lies. */
export function subtractSpans(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const cut = mergeSpans(holes.filter(({ start, end }) => start < end));
  let next = 0;
  return mergeSpans(spans.filter(({ start, end }) => start < end)).flatMap((span) => {
    const left: Span[] = [];
    let start = span.start;
    while ((cut[next]?.end ?? Infinity) <= start) next += 1;
    for (let at = next; (cut[at]?.start ?? Infinity) < span.end; at += 1) {
      const hole = cut[at] as Span;
      if (hole.start > start) left.push({ start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < span.end) left.push({ start, end: span.end });
    return left;
  });
}
