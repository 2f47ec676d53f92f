import type { Span } from '../../content-model.ts';
import { hasWords, type QuotedSpan } from './quoted-spans.ts';

/** One utterance: the stretches that an attribution or a few words of the reporter's interrupt. */
export interface Utterance extends Span {
  readonly pieces: readonly QuotedSpan[];
  /** Where the name of who says it stands inside the marks, in a conversation quoted as a whole. */
  readonly label?: Span;
}

/** Whether the words between two stretches are an attribution or the like, so that they are pieces of one utterance. */
export type Interruption = (text: string, a: QuotedSpan, b: QuotedSpan) => boolean;

/**
 * Joins stretches into utterances; stretches without a word in them are left out. What interrupts an utterance is for the
 * language to say.
 */
export function joinPieces(
  text: string,
  stretches: readonly QuotedSpan[],
  isInterrupted: Interruption,
): Utterance[] {
  const utterances: QuotedSpan[][] = [];
  const lastAtDepth: (QuotedSpan[] | undefined)[] = [];
  for (const stretch of stretches) {
    if (!hasWords(text, stretch)) continue;
    const open = lastAtDepth[stretch.depth];
    const previous = open?.at(-1);
    lastAtDepth.length = stretch.depth + 1;
    if (
      open &&
      previous &&
      (previous.runsOn || isOneTurn(previous, stretch) || isInterrupted(text, previous, stretch))
    ) {
      open.push(stretch);
      continue;
    }
    const pieces = [stretch];
    lastAtDepth[stretch.depth] = pieces;
    utterances.push(pieces);
  }
  return utterances.map((pieces) => ({
    pieces,
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
  }));
}

/** A paragraph of a dialogue is one speaker’s. */
function isOneTurn(a: QuotedSpan, b: QuotedSpan): boolean {
  return a.family === 'dash' && b.family === 'dash' && a.block === b.block;
}
