import { firstWhere } from '../../bisect.ts';
import type { Span } from '../../content-model.ts';
import type { Part } from './rows.ts';

/** Joins words that follow one another alike, and fills what lies between parts. */
export function tile(span: Span, words: readonly Part[]): Part[] {
  const parts: Part[] = [];
  let at = span.start;
  for (const word of words) {
    const last = parts.at(-1);
    if (last && last.kind === word.kind && String(last.with) === String(word.with)) {
      parts[parts.length - 1] = { ...last, end: word.end };
    } else if (last?.kind === 'own') {
      parts[parts.length - 1] = { ...last, end: word.start };
      parts.push(word);
    } else if (word.kind === 'own') parts.push({ ...word, start: at });
    else {
      if (at < word.start) parts.push({ start: at, end: word.start, kind: 'own', with: [] });
      parts.push(word);
    }
    at = word.end;
  }
  const last = parts.at(-1);
  if (last?.kind === 'own') parts[parts.length - 1] = { ...last, end: span.end };
  else if (at < span.end) parts.push({ start: at, end: span.end, kind: 'own', with: [] });
  return parts;
}

/** The part that each word begins in. Both are in order. */
export function partsUnder(parts: readonly Part[], words: readonly Span[]): (Part | undefined)[] {
  let at = 0;
  return words.map(({ start }) => {
    while (at < parts.length && (parts[at]?.end ?? 0) <= start) at += 1;
    const part = parts[at];
    return part && part.start <= start ? part : undefined;
  });
}

/** The words that have letters in a stretch. Words are in order and apart. */
export function wordsUnder<Each extends Span>(words: readonly Each[], { start, end }: Span): Each[] {
  const first = firstWhere(words, ({ end }) => end > start);
  return words.slice(
    first,
    firstWhere(words, ({ start }) => start >= end),
  );
}
