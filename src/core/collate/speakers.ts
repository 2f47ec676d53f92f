import type { Speaker, SpeakerEntry } from '../model.ts';
import { foldForSearch } from '../text/fold.ts';

export type Compatibility = 'same' | 'unknown' | 'different';

export type CompareSpeakers = (a: Speaker | null | undefined, b: Speaker | null | undefined) => Compatibility;

/** Whether two mentions can have one speaker: a body and who speaks for it can, two different names cannot. */
export function speakerComparison(entries: readonly SpeakerEntry[]): CompareSpeakers {
  const bodyOf = new Map(entries.map((entry) => [entry.id, entry.of ?? entry.id]));
  return (a, b) => {
    if (!a || !b || isNobody(a) || isNobody(b)) return 'unknown';
    if (a.id !== null && b.id !== null) {
      return a.id === b.id || bodyOf.get(a.id) === b.id || bodyOf.get(b.id) === a.id ? 'same' : 'different';
    }
    return shareName(a.resolved, b.resolved) ? 'same' : canBeOne(a, b) ? 'unknown' : 'different';
  };
}

/** A pronoun that resolved to nobody. */
function isNobody(speaker: Speaker): boolean {
  return PRONOUNS.has(foldForSearch(speaker.resolved));
}

const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'who',
  'we',
  'i',
  'one',
  'others',
  'some',
  'which',
  'that',
  'this',
]);

/** "Senator Schumer" and "Chuck Schumer": the last word of either name is in the other. */
function shareName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  const [lastX, lastY] = [x.at(-1), y.at(-1)];
  return (lastX !== undefined && y.includes(lastX)) || (lastY !== undefined && x.includes(lastY));
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

/** An office without a name ("the president", "a spokesman") can be anybody. */
function canBeOne(a: Speaker, b: Speaker): boolean {
  return !isProperName(a.resolved) || !isProperName(b.resolved);
}

function isProperName(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
