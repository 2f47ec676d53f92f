import type { SpeakerEntry } from '../../content-model.ts';
import type { Speaker } from '../../model.ts';
import { isPronoun } from '../../text/english/pronouns.ts';
import { foldForSearch } from '../../text/fold.ts';

export type Compatibility = 'same' | 'unknown' | 'different';

export type CompareSpeakers = (a: Speaker | null | undefined, b: Speaker | null | undefined) => Compatibility;

/** Whether two mentions can have one speaker: a body and who speaks for it can, two different names cannot. */
export function speakerComparison(entries: readonly SpeakerEntry[]): CompareSpeakers {
  const bodyOf = new Map(entries.map((entry) => [entry.id, entry.of ?? entry.id]));
  const compareNames = rememberPairs((a, b) => {
    if (isNobody(a) || isNobody(b)) return 'unknown';
    if (shareName(a, b)) return 'same';
    return canBeOne(a, b) || areKin(nameWords(a), nameWords(b)) ? 'unknown' : 'different';
  });
  return (a, b) => {
    if (!a || !b) return 'unknown';
    if (a.id === null || b.id === null) return compareNames(a.resolved, b.resolved);
    return a.id === b.id || bodyOf.get(a.id) === b.id || bodyOf.get(b.id) === a.id ? 'same' : 'different';
  };
}

/** An event has few names and compares them for every pair of readings. */
function rememberPairs(
  compare: (a: string, b: string) => Compatibility,
): (a: string, b: string) => Compatibility {
  const known = new Map<string, Compatibility>();
  return (a, b) => {
    const key = `${a}\n${b}`;
    const result = known.get(key) ?? compare(a, b);
    known.set(key, result);
    return result;
  };
}

/** Nobody's own words: a pronoun that stayed one, or a newspaper that passes on what others say. */
function isNobody(name: string): boolean {
  return (
    isPronoun(name) ||
    foldForSearch(name)
      .split(/[\s,]+/)
      .some((word) => PRESS.has(word))
  );
}

const PRESS = new Set(
  'times post journal news press newspaper magazine reporters cnn nbc abc cbs msnbc reuters afp ap'.split(
    ' ',
  ),
);

/** "Senator Schumer" and "Chuck Schumer": the last word of either name is in the other, and no given names differ. */
function shareName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  const [lastX, lastY] = [x.at(-1), y.at(-1)];
  const shares = (lastX !== undefined && y.includes(lastX)) || (lastY !== undefined && x.includes(lastY));
  return shares && !areKin(x, y);
}

/** "Liz Cheney" and "Mary Cheney": one surname after other given names may be one person, or two. */
function areKin(a: readonly string[], b: readonly string[]): boolean {
  const [given, other] = [givenOf(a), givenOf(b)];
  if (a.at(-1) !== b.at(-1) || given === undefined || other === undefined) return false;
  const names = new Set(a.slice(0, -1));
  return (
    !b.slice(0, -1).some((word) => names.has(word)) && !given.startsWith(other) && !other.startsWith(given)
  );
}

/** The word before the surname, where it is no title. */
function givenOf(words: readonly string[]): string | undefined {
  const given = words.at(-2);
  return NO_OWN_NAMES.has(given ?? '') ? undefined : given;
}

function nameWords(name: string): string[] {
  const words = foldForSearch(name).match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !NO_NAMES.has(word));
}

const NO_NAMES = new Set([
  'the',
  'of',
  'for',
  'and',
  'mr',
  'mrs',
  'ms',
  'jr',
  'sr',
  'in',
  'his',
  'her',
  'a',
  'an',
]);

/** An office without a name ("The president") can be anybody's. */
function canBeOne(a: string, b: string): boolean {
  return !hasOwnName(a) || !hasOwnName(b);
}

function hasOwnName(name: string): boolean {
  const words = name.split(/[\s,]+/);
  // "the new Democratic congresswoman", "The California Democrat": a description ends in what somebody is.
  const head = words.at(-1) ?? '';
  if (
    /^(?:the|an?|his|her|their|its)$/i.test(words[0] ?? '') &&
    (!/^\p{Lu}/u.test(head) || NO_OWN_NAMES.has(foldForSearch(head)))
  )
    return false;
  return words.some((word) => /^\p{Lu}/u.test(word) && !NO_OWN_NAMES.has(foldForSearch(word)));
}

const NO_OWN_NAMES = new Set(
  (
    'the a an his her their its mr mrs ms dr sen rep gov gen president vice chairman chairwoman chair senator representative ' +
    'congressman congresswoman governor mayor minister prime secretary spokesman spokeswoman spokesperson judge justice ' +
    'speaker leader director attorney general sheriff lawyer candidate official officials aide ministry department ' +
    'statement report campaign office administration committee republican democrat democrats republicans'
  ).split(' '),
);
