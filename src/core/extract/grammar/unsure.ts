import { nobodies } from '../languages/en/factuality.ts';
import { AUXILIARY, is } from '../languages/en/lexicon.ts';
import { auxiliaries, betweenWords } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import type { Mention } from './phrases.ts';
import { isAdverb } from './verbs.ts';

/**
 * Whether speech was denied, hypothetical or asked for, and so not said: did not say, would say, to say, without saying,
 * if she says.
 */
export function isUnsure(words: readonly Word[], verb: number): boolean {
  const isBase = words[verb]?.cue?.form === 'base';
  for (let at = verb - 1; at >= 0 && verb - at <= 4; at--) {
    const word = words[at];
    const key = word?.key ?? '';
    if (word?.sentence !== words[verb]?.sentence) return false;
    // Who continues to say so says so, and so does who goes on to.
    if (key === 'to' && isContinued(words, at - 1)) return false;
    if (unsureWords.has(key) || key.endsWith("n't") || (isBase && key === "'d")) return true;
    if (!auxiliaries.has(key) && !betweenWords.has(key) && !(word && isAdverb(word))) return false;
  }
  return false;
}

/** If *Lee* says so; nobody says so. */
export function isUnsureSubject(words: readonly Word[], { from }: Mention): boolean {
  const first = words[from]?.key ?? '';
  const before = words[from - 1];
  if (nobodies.has(first)) return true;
  if (!before || before.sentence !== words[from]?.sentence) return false;
  // It is late when the captain says so.
  if (before.key === 'when' && is(words[from - 2], AUXILIARY)) return true;
  // Lee denied that Poe said so.
  const verb = before.key === 'that' ? words[from - 2] : before;
  return conditions.has(before.key) || nobodies.has(before.key) || denials.has(verb?.key ?? '');
}

function isContinued(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  return key.startsWith('continu') || key === 'went' || (key === 'on' && words[at - 1]?.key === 'went');
}

const unsureWords: ReadonlySet<string> = new Set(
  'to not never would could should might may must cannot can will shall if without of than from allegedly supposedly'.split(
    ' ',
  ),
);
const conditions: ReadonlySet<string> = new Set('if unless whether should did does do had'.split(' '));
const denials: ReadonlySet<string> = new Set(['deny', 'denies', 'denied', 'denying']);
