import type { Span } from '../model.ts';
import { isLetter, isSpace, isUpper } from './characters.ts';
import type { Utterance } from './pieces.ts';
import type { Stretch } from './stretches.ts';

/**
 * Parts a conversation that is quoted as a whole, every paragraph in marks, into its turns. The names at their
 * beginnings are the reporter's and no one's words:
 *
 *   “LEE: Shall we rest?          LEE: “Shall we rest?”
 *   “MORENO: We shall not.”       MORENO: “We shall not.”
 */
export function partTurns(text: string, utterances: readonly Utterance[]): Utterance[] {
  return utterances.flatMap((utterance) => {
    const labels = utterance.pieces.map((piece) => findLabel(text, piece));
    const isConversation = labels.filter(Boolean).length >= TURNS_LEAST;
    return isConversation ? toTurns(utterance.pieces, labels) : [utterance];
  });
}

// One name and a colon may be a title: “Backfire: The Last Years of a Harbor”.
const TURNS_LEAST = 2;

function toTurns(pieces: readonly Stretch[], labels: readonly (Span | undefined)[]): Utterance[] {
  const turns: { label: Span | undefined; pieces: Stretch[] }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const label = labels[index];
    if (label || turns.length === 0) turns.push({ label, pieces: [] });
    turns.at(-1)?.pieces.push(label ? { ...piece, start: label.end + 2 } : piece);
  }
  return turns.map(({ label, pieces: own }) => ({
    pieces: own,
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    ...(label && { label }),
  }));
}

const LABEL_WORDS_MOST = 4;
const LABEL_MOST = 40;

/** The name before a colon at a piece's beginning, each of its words with a capital. */
function findLabel(text: string, { start, end }: Stretch): Span | undefined {
  const colon = start + text.slice(start, Math.min(end, start + LABEL_MOST)).indexOf(':');
  if (colon <= start || colon + 2 >= end) return undefined;
  if (!isSpace(text.charCodeAt(colon + 1))) return undefined;
  const words = text.slice(start, colon).split(' ');
  if (words.length > LABEL_WORDS_MOST) return undefined;
  return words.every(isNameWord) ? { start, end: colon } : undefined;
}

function isNameWord(word: string): boolean {
  return isUpper(word.charCodeAt(0)) && isLetter(word.charCodeAt(0));
}
