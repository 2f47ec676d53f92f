import { isUpper } from '../../../text/code-units.ts';
import type { Word } from '../../tagging/words.ts';
import { UNTAGGED } from '../en/lexicon.ts';

/** Parts words as French joins them: l’|accord, qu’|il, a|-t-|il, dit|-il. */
export function splitWords(text: string, words: readonly Word[]): Word[] {
  return words.flatMap((word) => (word.kind === 'word' ? splitWord(text, word) : [word]));
}

function splitWord(text: string, word: Word): Word[] {
  const elision = findElision(word.key);
  if (elision > 0)
    return [part(text, word, 0, elision), ...splitWord(text, part(text, word, elision, word.key.length))];
  const inversion = /-(?:t-)?(?:ils?|elles?|on|je)$/.exec(word.key);
  if (!inversion) return [word];
  const pronoun = word.key.lastIndexOf('-') + 1;
  return [part(text, word, 0, inversion.index), part(text, word, pronoun, word.key.length)];
}

const elided: ReadonlySet<string> = new Set("l' d' qu' s' n' c' j' m' t' jusqu' lorsqu' puisqu'".split(' '));

function findElision(key: string): number {
  const at = key.indexOf("'") + 1;
  // D'après, aujourd'hui are one word.
  return at > 0 &&
    at < key.length &&
    elided.has(key.slice(0, at)) &&
    key !== "d'après" &&
    key !== "d'ailleurs"
    ? at
    : 0;
}

function part(text: string, word: Word, from: number, to: number): Word {
  const start = word.start + from;
  return {
    ...word,
    ...UNTAGGED,
    key: word.key.slice(from, to),
    start,
    end: Math.min(word.end, word.start + to),
    capital: isUpper(text.charCodeAt(start)),
    possessive: false,
  };
}
