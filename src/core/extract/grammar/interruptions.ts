import { AUXILIARY, DETERMINER, is, PREPOSITION, SPEAKER } from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import { isNameLike, isSubject } from './can-speak.ts';
import { isNamePart } from './name-phrases.ts';
import { type Mention, readBackward, readForward } from './phrases.ts';
import { isShortRegion } from './places.ts';

/** What stands between a name and its verb: an apposition, a bracket, a relative clause. */

// No name with its apposition is longer; the bound also keeps every search short.
const REACH = 40;

/** Over what commas, brackets or dashes enclose: Hikmet Hajiyev, a presidential aide, wrote. */
export function findBeforeAside(words: readonly Word[], close: number, verb: number): Mention | undefined {
  // Sen. Ann Poe (D-Ohio), said: the comma closes nothing.
  if (words[close]?.key === ',' && words[close - 1]?.key === ')')
    return findBeforeAside(words, close - 1, verb);
  const opening = words[close]?.kind === 'quotation' ? ',' : openings[words[close]?.key ?? ''];
  let best: Mention | undefined;
  for (let at = close - 1; at > 0 && close - at < REACH; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[verb]?.sentence) break;
    if (word.key !== opening || word.kind !== 'sign') continue;
    if (isRelativePronoun(words[at - 1])) return findRelative(words, at - 1);
    const mention = readBackward(words, skipAuxiliaries(words, skipBracket(words, at - 1)));
    if (
      !mention ||
      !isNameLike(words, mention) ||
      !isSubject(words, mention) ||
      followsPreposition(words, mention) ||
      followsParticiple(words, mention) ||
      isShortRegion(words, mention)
    ) {
      if (opening === '(') return undefined;
      continue;
    }
    if (opening === '(' || isAside(words, at + 1) || is(words[mention.to - 1], SPEAKER))
      return isNamed(words, at + 1) ? mention : findBeforeApposition(words, mention);
    best ??= mention;
  }
  return best;
}

/** Sen. Ann Poe *(D-Ohio)*, in a speech, said. */
function skipBracket(words: readonly Word[], end: number): number {
  if (words[end]?.key !== ')') return end;
  let at = end;
  while (at > 0 && end - at < REACH && words[at]?.key !== '(') at--;
  return words[at]?.key === '(' ? at - 1 : end;
}

/** The board *has*, however, said. */
function skipAuxiliaries(words: readonly Word[], end: number): number {
  let at = end;
  while (is(words[at], AUXILIARY) && !words[at]?.capital) at--;
  return at;
}

const openings: Readonly<Record<string, string>> = { ')': '(', ',': ',', '—': '—', '–': '–' };

/** The mayor, *Ann Poe*, said: whether an aside is nothing but a name. */
function isNamed(words: readonly Word[], at: number): boolean {
  const name = readForward(words, at);
  return (
    name !== undefined &&
    words[name.to]?.key === ',' &&
    isCapitalized(words, name) &&
    !isShortRegion(words, name)
  );
}

/** *Ann Poe*, the mayor, who opposed it, said: a phrase that tells about the name before it gives way to the name. */
function findBeforeApposition(words: readonly Word[], mention: Mention): Mention {
  const comma = words[mention.from - 1];
  if (comma?.key !== ',' || comma.sentence !== words[mention.from]?.sentence) return mention;
  if (isCapitalized(words, mention)) return mention;
  const name = readCapitals(words, mention.from - 2);
  if (!name || !isNameLike(words, name)) return mention;
  return followsPreposition(words, name) || words[name.from - 1]?.key === ',' ? mention : name;
}

/** The capitals that end at `end`, and nothing before them: angered *Ann Poe*. */
function readCapitals(words: readonly Word[], end: number): Mention | undefined {
  let from = end + 1;
  while (isNamePart(words[from - 1]) && words[from - 1]?.sentence === words[end]?.sentence) from--;
  return from <= end ? { from, to: end + 1 } : undefined;
}

function isCapitalized(words: readonly Word[], { from, to }: Mention): boolean {
  return words[from]?.capital === true && words[to - 1]?.capital === true && !is(words[from], DETERMINER);
}

/** Whether what follows a comma tells about the name before it. */
function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return is(word, DETERMINER | PREPOSITION | SPEAKER) || !word.capital;
}

function followsPreposition(words: readonly Word[], { from }: Mention): boolean {
  // As Ann Poe, the mayor, put it.
  if (words[from - 1]?.key === 'as' && words[from - 2]?.kind !== 'word') return false;
  return is(words[from], PREPOSITION) || is(words[from - 1], PREPOSITION);
}

/** Ann Poe, *facing* a challenge in Ellery, a swing state, said. */
function followsParticiple(words: readonly Word[], { from }: Mention): boolean {
  const before = words[from - 1];
  return before?.key.endsWith('ing') === true && !before.capital && words[from - 2]?.kind === 'sign';
}

/** “Who”, “which” or “that”, with whom it stands for: Ann Poe, the mayor, *who* said. */
export function findRelative(words: readonly Word[], pronoun: number): Mention | undefined {
  const at = words[pronoun - 1]?.key === ',' ? pronoun - 2 : pronoun - 1;
  const word = words[at];
  if (word?.kind !== 'word' || word.sentence !== words[pronoun]?.sentence) return undefined;
  const phrase = readBackward(words, at);
  const person = phrase && words[pronoun]?.key === 'who' ? findLastName(words, phrase) : phrase;
  if (!person || !isSubject(words, person)) return undefined;
  return { from: pronoun, to: pronoun + 1, antecedent: findBeforeApposition(words, person) };
}

/**
 * An attack on *Ann Poe*, who; a boost for *the dockers* who: the name that a preposition adds is nearer than what it is
 * added to, and so are people where that is nobody.
 */
function findLastName(words: readonly Word[], mention: Mention): Mention {
  const { from, to } = mention;
  const parts = Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at)
    .filter((at) => is(words[at], PREPOSITION) && !is(words[at + 1], PREPOSITION))
    .map((at) => ({ from: at + 1, to }));
  if (!isNameLike(words, mention)) return parts.find((part) => isNameLike(words, part)) ?? mention;
  const last = parts.at(-1);
  return last && words[last.from - 1]?.key !== 'of' && isCapitalized(words, last) ? last : mention;
}

export function isRelativePronoun(word: Word | undefined): boolean {
  return word?.key === 'who' || word?.key === 'which' || word?.key === 'that';
}
