import type { QuotationKind } from '../model.ts';
import { isTerminal, isUpper } from './characters.ts';

// Fewer words than this seldom make an utterance by themselves.
const SPEECH_WORDS = 8;

/** Decides what quoted words are: someone's utterance, a piece of one, or a name held at a distance. */
export function decideKind(text: string, start: number, end: number): { kind: QuotationKind; why: string } {
  const words = text.slice(start, end).split(/\s+/).length;
  const sentence =
    isUpper(text.charCodeAt(start)) &&
    (isTerminal(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 44);
  if (sentence) return { kind: 'speech', why: 'A sentence of its own.' };
  if (words >= SPEECH_WORDS) return { kind: 'speech', why: `${words} words, enough for an utterance.` };
  return {
    kind: 'fragment',
    why: `${words === 1 ? 'One word' : `${words} words`} inside the reporter’s sentence.`,
  };
}
