/** Counting words as every count on the site does: punctuation and space are none, numbers are. */
import type { Span } from '../model.ts';
import { type Token, tokenize } from '../text/tokens.ts';

export function findWords(text: string): Token[] {
  return tokenize(text).filter((token) => token.kind === 'word');
}

/** The words that lie wholly inside one of the spans, each once however the spans overlap. */
export function wordsInside(words: readonly Token[], spans: readonly Span[]): Token[] {
  if (spans.length === 0) return [];
  const merged = mergeSpans(spans);
  let next = 0;
  return words.filter((word) => {
    while (next < merged.length && (merged[next] as Span).end <= word.start) next += 1;
    const span = merged[next];
    return span !== undefined && span.start <= word.start && word.end <= span.end;
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
  return mergeSpans(spans.filter(({ start, end }) => start < end)).flatMap((span) => {
    const left: Span[] = [];
    let start = span.start;
    for (const hole of cut) {
      if (hole.end <= start || hole.start >= span.end) continue;
      if (hole.start > start) left.push({ start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < span.end) left.push({ start, end: span.end });
    return left;
  });
}
