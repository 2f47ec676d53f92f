import { isDigit, isLetter } from '../../text/code-units.ts';
import type { Utterance } from '../marks/pieces.ts';
import type { Draft } from './sieve.ts';

// Shorter words are repeated by chance: two speakers may both say “no comment”.
const WORDS_LEAST = 4;

/** Gives words that an article prints twice, as in a subhead and the body, one speaker. */
export function findRepeats(
  text: string,
  utterances: readonly Utterance[],
  drafts: readonly (Draft | undefined)[],
): (Draft | undefined)[] {
  if (drafts.every((draft) => draft !== undefined)) return [...drafts];
  const words = utterances.map((utterance) => toWords(text, utterance));
  // Only words with which somebody unknown begins need looking for.
  const firsts = new Set(words.flatMap((said, index) => (drafts[index] ? [] : said.slice(0, 1))));
  const spoken = new Map<string, Place>();
  for (const [owner, said] of words.entries()) {
    if (!drafts[owner]) continue;
    for (let at = 0; at + WORDS_LEAST <= said.length; at++) {
      if (!firsts.has(said[at] ?? '')) continue;
      const beginning = said.slice(at, at + WORDS_LEAST).join(' ');
      if (!spoken.has(beginning)) spoken.set(beginning, { owner, at });
    }
  }
  return drafts.map((draft, index) => {
    const said = words[index] ?? [];
    if (draft || said.length < WORDS_LEAST) return draft;
    const place = spoken.get(said.slice(0, WORDS_LEAST).join(' '));
    const same = place && drafts[place.owner];
    if (!same || !goesOn(words[place.owner] ?? [], place.at, said)) return undefined;
    return { ...same, lead: { ...same.lead, rule: 'repeated words' }, chain: 'repeated-words' };
  });
}

/** Where words were said first: in the utterance with an index, from one of its words on. */
interface Place {
  readonly owner: number;
  readonly at: number;
}

function goesOn(whole: readonly string[], from: number, said: readonly string[]): boolean {
  return said.every((word, index) => whole[from + index] === word);
}

function toWords(text: string, utterance: Utterance): string[] {
  const words: string[] = [];
  for (const { start, end } of utterance.pieces) {
    let from = -1;
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 32;
      const inside = isLetter(code) || isDigit(code) || code === 39 || code === 0x2019;
      if (inside && from < 0) from = at;
      if (!inside && from >= 0) {
        words.push(text.slice(from, at).toLowerCase());
        from = -1;
      }
    }
  }
  return words;
}
