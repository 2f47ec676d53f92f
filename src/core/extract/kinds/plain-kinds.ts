import type { Judgement } from './kinds.ts';
import type { Utterance } from '../marks/pieces.ts';
import type { Voices } from '../coreference/speakers.ts';

// As for English: fewer words are a piece of the reporter's sentence, unless they are a sentence themselves.
const SPEECH_LEAST = 8;
// A name in marks is seldom longer.
const TERM_MOST = 2;

/**
 * Decides what words in marks are in a language whose words are not known, by their length and their marks alone. One that
 * somebody is said to have said is no term.
 */
export function decidePlainKinds(
  text: string,
  utterances: readonly Utterance[],
  { attributions }: Voices,
  lang: string,
): Judgement[] {
  return utterances.map((utterance, index) =>
    decideKind(text, utterance, lang, attributions[index]?.speaker != null),
  );
}

function decideKind(text: string, utterance: Utterance, lang: string, isAttributed: boolean): Judgement {
  const words = utterance.pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
  const count = countWords(words, lang);
  if (utterance.pieces[0]?.family === 'dash')
    return { kind: 'speech', why: 'A turn of a dialogue, which a dash opens.' };
  if (utterance.pieces[0]?.family === 'double-corner')
    return { kind: 'term', why: 'Marks for the title of a work.' };
  if (/[.!?…。！？؟।]["'”’»]?$/u.test(words) && count > TERM_MOST)
    return { kind: 'speech', why: 'A sentence of its own.' };
  if (count >= SPEECH_LEAST)
    return { kind: 'speech', why: `${count} words in a row, enough to stand as an utterance.` };
  if (count <= TERM_MOST && !isAttributed)
    return { kind: 'term', why: 'A word or two in marks, and nobody is said to have said them.' };
  return { kind: 'fragment', why: `${count === 1 ? 'One word' : `${count} words`} in marks.` };
}

function countWords(words: string, lang: string): number {
  let count = 0;
  for (const { isWordLike } of segmenterFor(lang).segment(words)) if (isWordLike) count++;
  return count;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return segmenter;
}
