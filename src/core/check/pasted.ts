import type { Span } from '../content-model.ts';
import { markShapes, opensWords } from '../text/quotation-marks.ts';
import { sentencesOf } from '../text/sentences.ts';

// What is checked at once; a longer text is answered for its first.
const MOST = 20;

/**
 * The words to check in what somebody pasted: what stands in quotation marks where anything of two words or more does,
 * otherwise every sentence.
 */
export function splitPasted(text: string): Span[] {
  const quoted = quotedSpans(text).filter(({ start, end }) => /\S\s+\S/.test(text.slice(start, end)));
  return (quoted.length > 0 ? quoted : sentencesOf(text, paragraphSpans(text))).slice(0, MOST);
}

function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let closing = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] as string;
    if (start < 0) {
      const shape = markShapes[mark];
      // A single mark is mostly an apostrophe.
      if (!shape || shape.family === 'single') continue;
      if (shape.usually === 'closes' && !opensWords(text, at, undefined)) continue;
      start = at + 1;
      closing = shape.closings;
    } else if (closing.includes(mark)) {
      spans.push(trim(text, { start, end: at }));
      start = -1;
    }
  }
  // Marks that are never closed hold what follows them.
  if (start >= 0) spans.push(trim(text, { start, end: text.length }));
  return spans.filter((span) => span.start < span.end);
}

function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n/g)) {
    spans.push(trim(text, { start, end: gap.index }));
    start = gap.index + gap[0].length;
  }
  spans.push(trim(text, { start, end: text.length }));
  return spans.filter((span) => span.start < span.end);
}

function trim(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}
