import type { Block, Span } from '../../content-model.ts';
import { isLetter, isSpace, isUpper } from '../../text/code-units.ts';
import type { Utterance } from './pieces.ts';
import { hasWords, type QuotedSpan } from './quoted-spans.ts';

/**
 * Parts a conversation that is quoted as a whole, every paragraph in marks, into its turns. The names at their
 * beginnings are the reporter's and no one's words:
 *
 *   “LEE: Shall we rest?          LEE: “Shall we rest?”
 *   “MORENO: We shall not.”       MORENO: “We shall not.”
 */
export function partTurns(
  text: string,
  blocks: readonly Block[],
  utterances: readonly Utterance[],
): Utterance[] {
  return utterances.flatMap((utterance) => {
    const { pieces } = utterance;
    if (pieces.length < TURNS_LEAST || !pieces.every((piece) => fillsBlock(text, blocks, piece)))
      return [utterance];
    const labels = pieces.map((piece) => findLabel(text, piece));
    return isConversation(text, labels) ? toTurns(text, pieces, labels) : [utterance];
  });
}

const TURNS_LEAST = 2;

/** Whether a paragraph is nothing but the quotation: what is said beside it names a speaker of the whole. */
function fillsBlock(text: string, blocks: readonly Block[], { outer, block: index }: QuotedSpan): boolean {
  const block = blocks[index];
  return block !== undefined && outer.start === block.start && isBlank(text, outer.end, block.end);
}

function isBlank(text: string, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/**
 * Two paragraphs at least begin with a name: in capitals, in full, or one that comes again. “Housing: …” and “Roads:
 * …” are headings of one speech.
 */
function isConversation(text: string, labels: readonly (Span | undefined)[]): boolean {
  const names = labels.flatMap((label) => (label ? [text.slice(label.start, label.end)] : []));
  if (names.length < TURNS_LEAST || names.some((name) => headings.has(name.toLowerCase()))) return false;
  return new Set(names).size < names.length || names.every((name) => isLetterLabel(name) || isFullName(name));
}

const headings: ReadonlySet<string> = new Set('fact myth claim truth note'.split(' '));

function isFullName(name: string): boolean {
  return name === name.toUpperCase() || name.includes(' ');
}

function toTurns(
  text: string,
  pieces: readonly QuotedSpan[],
  labels: readonly (Span | undefined)[],
): Utterance[] {
  const turns: { label: Span | undefined; pieces: QuotedSpan[] }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const label = labels[index];
    if (label || turns.length === 0) turns.push({ label, pieces: [] });
    const said = label ? { ...piece, start: skipSpace(text, label.end + 1, piece.end) } : piece;
    if (hasWords(text, said)) turns.at(-1)?.pieces.push(said);
  }
  return turns
    .filter((turn) => turn.pieces.length > 0)
    .map(({ label, pieces: own }) => ({
      pieces: own,
      start: own[0]?.start ?? 0,
      end: own.at(-1)?.end ?? 0,
      ...(label && { label }),
    }));
}

function skipSpace(text: string, from: number, until: number): number {
  let start = from;
  while (start < until && isSpace(text.charCodeAt(start))) start++;
  return start;
}

const LABEL_WORDS_MOST = 4;
const LABEL_MOST = 40;

/** The name before a colon at a piece's beginning, each of its words with a capital. */
function findLabel(text: string, { start, end }: QuotedSpan): Span | undefined {
  const colon = start + text.slice(start, Math.min(end, start + LABEL_MOST)).indexOf(':');
  if (colon <= start || !isSpace(text.charCodeAt(colon + 1))) return undefined;
  const words = text.slice(start, colon).split(' ');
  if (words.length > LABEL_WORDS_MOST) return undefined;
  return words.every(isNameWord) ? { start, end: colon } : undefined;
}

function isNameWord(word: string): boolean {
  return isUpper(word.charCodeAt(0)) && isLetter(word.charCodeAt(0));
}

/** Of questions and answers, which say of nobody who speaks. */
export function isLetterLabel(name: string): boolean {
  return name.length < 2 || name.toLowerCase() === 'question' || name.toLowerCase() === 'answer';
}
