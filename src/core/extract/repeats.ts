import { isDigit, isLetter } from './characters.ts';
import type { Utterance } from './pieces.ts';
import type { Draft } from './sieve.ts';

// Shorter words are repeated by chance: two speakers may both say “no comment”.
const WORDS_LEAST = 4;

/** Gives words that an article prints twice, as in a subhead and the body, one speaker. */
export function findRepeats(
  text: string,
  utterances: readonly Utterance[],
  drafts: readonly (Draft | undefined)[],
): (Draft | undefined)[] {
  if (!drafts.some((draft, index) => !draft && isLong(toWords(text, utterances[index])))) return [...drafts];
  const spoken = utterances.flatMap((utterance, index) => {
    const draft = drafts[index];
    const words = toWords(text, utterance);
    return draft && isLong(words) ? [{ words: ` ${words.join(' ')} `, draft }] : [];
  });
  return drafts.map((draft, index) => {
    const words = toWords(text, utterances[index]);
    if (draft || !isLong(words)) return draft;
    const wanted = ` ${words.join(' ')} `;
    const same = spoken.find((other) => other.words.includes(wanted));
    return same && { ...same.draft, chain: 'repeated-words' };
  });
}

function isLong(words: readonly string[]): boolean {
  return words.length >= WORDS_LEAST;
}

function toWords(text: string, utterance: Utterance | undefined): string[] {
  const words: string[] = [];
  for (const { start, end } of utterance?.pieces ?? []) {
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
