import { likeness } from '../../text/edit-distance.ts';
import { wordWeight } from '../../text/english/frequency.ts';
import { stem } from '../../text/english/stem.ts';

/**
 * How far two different words can stand for one spoken word, 0 to 1: another inflection, a name written otherwise, or
 * the shift from a speaker's own words into a report of them ("I will" becomes "he would"). For finding readings;
 * in a verdict on wording such words are different words.
 */
export function alikeness(a: string, b: string): number {
  if (a === b) return 1;
  const known = likenesses.get(a)?.get(b);
  if (known !== undefined) return known;
  if (pairs >= MOST_PAIRS) {
    likenesses.clear();
    pairs = 0;
  }
  const found = compare(a, b);
  const ofA = likenesses.get(a) ?? new Map<string, number>();
  likenesses.set(a, ofA.set(b, found));
  pairs++;
  return found;
}

/** Whether a report shifts the word: "I", "will", "today". */
export function isShifted(form: string): boolean {
  return SHIFTS.has(form);
}

// The same words meet in every two units of an event; bounds memory on a large archive.
const MOST_PAIRS = 1_000_000;
const likenesses = new Map<string, Map<string, number>>();
let pairs = 0;

function compare(a: string, b: string): number {
  const others = SHIFTS.get(b);
  if (SHIFTS.get(a)?.some((group) => others?.includes(group))) return 0.5;
  if (a[0] !== b[0]) return 0;
  if (stem(a) === stem(b)) return 0.8;
  if (a.length < LONG_ENOUGH || b.length < LONG_ENOUGH) return 0;
  if (isDerived(a, b)) return 0.6;
  return isRare(a) && isRare(b) && likeness(a, b) >= NAME_LIKENESS ? 0.6 : 0;
}

// Transliterations differ by a letter or two (Khankendi, Khankandi); shorter words that do are other words.
const LONG_ENOUGH = 6;
const NAME_LIKENESS = 0.75;
// Common words that look alike (minister, monster) are two words; names are rarer than this.
const NAME_BITS = 16;

function isRare(form: string): boolean {
  return wordWeight(form) >= NAME_BITS;
}

/** One word's stem begins the other's: interfere, interference; provoke, provocation is not caught. */
function isDerived(a: string, b: string): boolean {
  const [shorter = '', longer = ''] = [stem(a), stem(b)].sort((x, y) => x.length - y.length);
  return shorter.length >= LONG_ENOUGH && longer.startsWith(shorter);
}

/** A word may stand in several groups: *had* is a form of *have*, and what becomes of *must*. */
function groupsByWord(groups: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const [group, line] of groups.entries()) {
    for (const word of line.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), group]);
  }
  return byWord;
}

// Words that a report may have for a speaker's own: in another person or tense, or seen from another place or day.
const SHIFTS = groupsByWord([
  'i he she we they',
  'me him us them her',
  'my his our their her mine ours theirs hers',
  'myself himself herself ourselves themselves',
  "am is are was were i'm he's she's we're they're be been being",
  "have has had i've we've they've having",
  "will would shall should i'll he'll she'll we'll they'll i'd he'd she'd we'd they'd",
  'can could',
  'may might',
  'must had',
  'do does did',
  "don't doesn't didn't",
  "won't wouldn't",
  "can't cannot couldn't",
  "isn't aren't wasn't weren't",
  "haven't hasn't hadn't",
  'this that',
  'these those',
  'here there',
  'now then',
  'today monday tuesday wednesday thursday friday saturday sunday',
  'come came go went going gone',
  'say said says',
  'make made',
  'get got',
  'give gave given',
  'take took taken',
  'know knew known',
  'think thought',
  'feel felt',
  'want wanted',
  'leave left',
  'see saw seen',
]);
