import { isFunctionWord } from '../../text/english/function-words.ts';
import { isSameForm } from '../../text/english/spoken-words.ts';
import { type Pair, pairInOrder } from './pairs.ts';

/** What a word is compared by. */
export interface Formed {
  readonly form: string;
}

/**
 * Which base word each word of a reading is. Where the reading is nothing but base words all of them are paired, so
 * that the verdict is exact; elsewhere function words are paired only beside words that carry meaning. Words written
 * together on one side and apart on the other (`seafloor`, `sea floor`) make two pairs with the one word.
 */
export function pairWords(base: readonly Formed[], reading: readonly Formed[]): Pair[] {
  const [a, b] = [joinCompounds(base, reading), joinCompounds(reading, base)];
  if (!a && !b) return pairForms(base, reading);
  const [unitsA, unitsB] = [a ?? singles(base), b ?? singles(reading)];
  return pairForms(unitsA, unitsB).flatMap((pair) => spread(unitsA[pair.a], unitsB[pair.b]));
}

interface Compound extends Formed {
  readonly from: number;
  readonly to: number;
}

function singles(words: readonly Formed[]): Compound[] {
  return words.map(({ form }, index) => ({ form, from: index, to: index }));
}

/** Neighbouring words that the other side writes as one, joined; `undefined` where there are none. */
function joinCompounds(words: readonly Formed[], other: readonly Formed[]): Compound[] | undefined {
  const forms = new Set(other.map(({ form }) => form));
  const joined: Compound[] = [];
  let found = false;
  for (let at = 0; at < words.length; at++) {
    const form = words[at]?.form ?? '';
    const next = words[at + 1]?.form;
    const both = form + (next ?? '');
    if (next !== undefined && both.length >= SHORTEST_COMPOUND && forms.has(both) && /^\p{L}+$/u.test(both)) {
      joined.push({ form: both, from: at, to: at + 1 });
      found = true;
      at++;
    } else joined.push({ form, from: at, to: at });
  }
  return found ? joined : undefined;
}

// "any" and "more" are "anymore"; "a" and "n" are not "an".
const SHORTEST_COMPOUND = 5;

function spread(a: Compound | undefined, b: Compound | undefined): Pair[] {
  if (!a || !b) return [];
  const length = Math.max(a.to - a.from, b.to - b.from) + 1;
  return Array.from({ length }, (_, step) => ({
    a: Math.min(a.from + step, a.to),
    b: Math.min(b.from + step, b.to),
  }));
}

// With every word worth 1 and a run next to nothing, the pairing keeps the most words in the fewest runs.
const HARDLY_ANYTHING = 1e-6;
// A run of pairs must hold one word that says something, or three that do not: "of the" alone anchors nothing.
const FUNCTION_WORTH = 0.3;
const RUN_COST = 0.7;

function pairForms(base: readonly Formed[], reading: readonly Formed[]): Pair[] {
  const same = (i: number, j: number) => isSameForm(base[i]?.form ?? '', reading[j]?.form ?? '');
  if (isSubsequence(base, reading)) {
    const worth = (i: number, j: number) => (same(i, j) ? 1 : 0);
    return pairInOrder(base.length, reading.length, { worth, open: HARDLY_ANYTHING });
  }
  const worth = (i: number, j: number) => {
    if (!same(i, j)) return 0;
    return isFunctionWord(base[i]?.form ?? '') ? FUNCTION_WORTH : 1;
  };
  const anchors = pairInOrder(base.length, reading.length, { worth, open: RUN_COST });
  return anchors.length === 0 ? [] : fillBetween(anchors, base, reading, same);
}

// So few words on both sides between two runs, or beside one, are an exchange in place, and a function word that both
// sides have there is the same word: "we [will|shall] not rest".
const IN_PLACE = 5;

function fillBetween(
  anchors: readonly Pair[],
  base: readonly Formed[],
  reading: readonly Formed[],
  same: (i: number, j: number) => boolean,
): Pair[] {
  const filled: Pair[] = [];
  let from: Pair = { a: 0, b: 0 };
  for (const to of [...anchors, { a: base.length, b: reading.length }]) {
    // Beside the outermost runs only the words next to them count, however long the base goes on.
    const start = filled.length > 0 ? from : nearest(from, to);
    const end = to.a < base.length || to.b < reading.length ? to : nearestAfter(from, to);
    const [lengthA, lengthB] = [end.a - start.a, end.b - start.b];
    if (lengthA > 0 && lengthB > 0 && lengthA <= IN_PLACE && lengthB <= IN_PLACE) {
      const worth = (i: number, j: number) => (same(start.a + i, start.b + j) ? 1 : 0);
      const pairs = pairInOrder(lengthA, lengthB, { worth, open: HARDLY_ANYTHING });
      filled.push(...pairs.map((pair) => ({ a: start.a + pair.a, b: start.b + pair.b })));
    }
    if (to.a < base.length && to.b < reading.length) filled.push(to);
    from = { a: to.a + 1, b: to.b + 1 };
  }
  return filled;
}

function nearest(from: Pair, to: Pair): Pair {
  return { a: Math.max(from.a, to.a - IN_PLACE), b: Math.max(from.b, to.b - IN_PLACE) };
}

function nearestAfter(from: Pair, to: Pair): Pair {
  return { a: Math.min(to.a, from.a + IN_PLACE), b: Math.min(to.b, from.b + IN_PLACE) };
}

function isSubsequence(base: readonly Formed[], reading: readonly Formed[]): boolean {
  let at = 0;
  for (const { form } of base) if (isSameForm(form, reading[at]?.form ?? '')) at++;
  return at === reading.length;
}
