import type { Span } from '../../content-model.ts';
import { type MarkShape, markShapes, opensWords } from '../../text/quotation-marks.ts';

/** A quotation mark. */
export interface Mark extends Span {
  readonly opens: boolean;
  /** An apostrophe may look like it. */
  readonly isSingle: boolean;
  /** Whether its partner lies in the stretch too. */
  readonly isPaired: boolean;
}

/** The quotation marks of a stretch, in order. What stands inside its words is none. */
export function findMarks(text: string, { start, end }: Span, words: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  const open: Record<MarkShape['family'], number[]> = {
    double: [],
    single: [],
    guillemet: [],
    'single guillemet': [],
  };
  let next = 0;
  for (let at = start; at < end; at++) {
    while (next < words.length && (words[next]?.end ?? 0) <= at) next++;
    const shape = markShapes[text[at] ?? ''];
    if (!shape || (words[next]?.start ?? end) <= at) continue;
    const { family } = shape;
    const last = marks[open[family].at(-1) ?? -1];
    const opens = opensWords(text, at, last && text[last.start]);
    const partner = opens ? undefined : open[family].pop();
    const other = marks[partner ?? -1];
    if (partner !== undefined && other) marks[partner] = { ...other, isPaired: true };
    if (opens) open[family].push(marks.length);
    const isPaired = other !== undefined;
    marks.push({ start: at, end: at + 1, opens, isSingle: family === 'single', isPaired });
  }
  return marks;
}

/** Either sign of an apostrophe as one. */
export function evenApostrophes(text: string): string {
  return text.replaceAll('’', "'");
}
