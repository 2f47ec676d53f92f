import { isDash } from '../grammar/dash.ts';
import { skipDateline } from '../grammar/dateline.ts';
import type { Mention } from '../grammar/phrases.ts';
import type { Word } from '../tagging/words.ts';
import type { Element, Pattern } from './pattern.ts';

/** How a language reads phrases. */
export interface Reader {
  /** The longest noun phrase that begins at a word. */
  readForward(words: readonly Word[], at: number): Mention | undefined;
  /** The owner that ends at a word: *Lee’s* answer. */
  readOwner(words: readonly Word[], end: number): Mention | undefined;
  /** Whether a phrase is somebody who can speak. */
  isSource(words: readonly Word[], mention: Mention): boolean;
  isVerb(word: Word): boolean;
  /** Whether the words from `from` to `end`, which open a sentence, are a heading for words and nobody’s name. */
  isRubric(words: readonly Word[], from: number, end: number): boolean;
}

/** What a pattern found, by indexes among the words. */
export interface Match {
  readonly source: Mention | null;
  readonly via: Mention | null;
  /** The first and the last word of the cue. */
  readonly cue: readonly [number, number] | null;
}

const NOTHING: Match = { source: null, via: null, cue: null };

// Farther words belong to another clause.
const REACH = 8;
const LONG_REACH = 25;
// A repeated element, as a stamp of time, comes no oftener.
const TIMES_MOST = 6;

/** Matches a pattern around the quotation whose first and last pieces are at `first` and `last`. */
export function matchPattern(
  words: readonly Word[],
  { before, after, keysBefore, keysAfter }: Pattern,
  first: number,
  last: number,
  reader: Reader,
): Match | undefined {
  if (keysBefore && !keysBefore.has(words[first - 1]?.key ?? '')) return undefined;
  if (keysAfter && !keysAfter.has(words[last + 1]?.key ?? '')) return undefined;
  const left = matchFrom(
    { words, elements: before, step: -1, sentence: words[first]?.sentence ?? 0, reader },
    0,
    first - 1,
    NOTHING,
  );
  return (
    left &&
    matchFrom(
      { words, elements: after, step: 1, sentence: words[last]?.sentence ?? 0, reader },
      0,
      last + 1,
      left,
    )
  );
}

/** What stands on one side of a quotation, and what is sought there. */
interface Side {
  readonly words: readonly Word[];
  readonly elements: readonly Element[];
  readonly step: 1 | -1;
  readonly sentence: number;
  readonly reader: Reader;
}

function matchFrom(side: Side, index: number, at: number, match: Match): Match | undefined {
  const element = side.elements[index];
  if (!element) return match;
  const go: Go = (next, found) => matchFrom(side, index + 1, next, found);
  if (element.isRepeated) {
    let next = at;
    for (let times = 0; times < TIMES_MOST && isWord(side, element, next); times++) next += side.step;
    return go(next, match);
  }
  return tryWays(side, element, at, match, go) ?? (element.isOptional ? go(at, match) : undefined);
}

/** Goes on with the next element, at a word and with what is found by then. */
type Go = (next: number, found: Match) => Match | undefined;

/** The first way to read an element at `at` with which the rest can be read too. */
function tryWays(side: Side, element: Element, at: number, match: Match, go: Go): Match | undefined {
  const { words, step, sentence, reader } = side;
  const goOn = (next: number | undefined) => (next === undefined ? undefined : go(next, match));
  const { kind } = element;
  switch (kind) {
    case 'begin':
    case 'end':
      return isEdge(words, kind, at, sentence) ? go(at, match) : undefined;
    case 'gap':
    case 'words-between':
    case 'long-gap': {
      const reach = kind === 'long-gap' ? LONG_REACH : REACH;
      for (let next = at; Math.abs(next - at) <= reach; next += step) {
        const whole = go(next, match);
        if (whole) return whole;
        if (!isBetween(words[next], kind, reader) || words[next]?.sentence !== sentence) return undefined;
      }
      return undefined;
    }
    case 'aside':
      return goOn(skipAside(side, at));
    case 'dateline':
      return goOn(skipDatelineBefore(words, at, sentence));
    case 'rubric':
      return goOn(skipRubric(side, at));
    case 'source':
    case 'via':
    case 'phrase':
    case 'owner':
      for (const mention of listPhrases(side, kind, at)) {
        const next = step > 0 ? mention.to : mention.from - 1;
        const found = kind === 'phrase' ? match : { ...match, [kind === 'via' ? 'via' : 'source']: mention };
        const whole = go(next, found);
        if (whole) return whole;
      }
      return undefined;
    default:
      return isWord(side, element, at)
        ? go(at + step, element.isCue ? withCue(match, at) : match)
        : undefined;
  }
}

function isBetween(word: Word | undefined, kind: Element['kind'], reader: Reader): boolean {
  if (word?.kind !== 'word' && word?.kind !== 'number') return false;
  return kind !== 'gap' || !reader.isVerb(word);
}

/** La maire*, en visite à Brest,* a dit: over what two commas enclose. */
function skipAside({ words, step, sentence }: Side, at: number): number | undefined {
  if (words[at]?.key !== ',') return undefined;
  for (let next = at + step; Math.abs(next - at) <= LONG_REACH; next += step) {
    const word = words[next];
    if (!word || word.sentence !== sentence || word.kind === 'quotation') return undefined;
    if (word.key === ',') return next + step;
  }
  return undefined;
}

/** PORT ELLERY, March 3 (Wire) –, read from the dash to the sentence's beginning. */
function skipDatelineBefore(words: readonly Word[], dash: number, sentence: number): number | undefined {
  if (!isDash(words[dash])) return undefined;
  let begin = dash;
  while (words[begin - 1]?.sentence === sentence && dash - begin < LONG_REACH) begin--;
  return skipDateline(words, begin) === dash + 1 ? begin - 1 : undefined;
}

/** Over a phrase that opens its sentence, where it names nobody. */
function skipRubric({ words, sentence, reader }: Side, end: number): number | undefined {
  let at = end;
  while (at > end - PHRASE_MOST && isPhrasePart(words[at], sentence)) at--;
  const from = at + 1;
  if (from > end || words[from]?.sentence !== sentence) return undefined;
  return reader.isRubric(words, from, end) ? at : undefined;
}

function withCue(match: Match, at: number): Match {
  const [from, to] = match.cue ?? [at, at];
  return { ...match, cue: [Math.min(from, at), Math.max(to, at)] };
}

function isWord({ words, sentence }: Side, { words: keys }: Element, at: number): boolean {
  const word = words[at];
  if (!word || word.sentence !== sentence || word.kind === 'quotation') return false;
  return keys.has(word.key) || (word.kind === 'number' && keys.has('#'));
}

function isEdge(words: readonly Word[], kind: 'begin' | 'end', at: number, sentence: number): boolean {
  const word = words[at];
  if (!word || word.sentence !== sentence) return true;
  return kind === 'end' && word.key === '.' && words[at + 1]?.sentence !== sentence;
}

// No name with its titles is longer.
const PHRASE_MOST = 9;

function* listPhrases(
  { words, step, sentence, reader }: Side,
  kind: Element['kind'],
  at: number,
): Generator<Mention> {
  if (words[at]?.sentence !== sentence) return;
  if (kind === 'owner') {
    const owner = step < 0 ? reader.readOwner(words, at) : undefined;
    if (owner) yield owner;
    return;
  }
  const isFit = (mention: Mention) => kind === 'phrase' || reader.isSource(words, mention);
  if (step > 0) {
    const whole = reader.readForward(words, at);
    // What only stands between is as short as can be, who speaks as long.
    const ends = Array.from({ length: (whole?.to ?? at) - at }, (_, index) => at + index + 1);
    for (const to of kind === 'phrase' ? ends : ends.reverse())
      if (isFit({ from: at, to })) yield { from: at, to };
    return;
  }
  let from = at;
  while (from > at - PHRASE_MOST && isPhrasePart(words[from - 1], sentence)) from--;
  if (!isPhrasePart(words[at], sentence)) return;
  for (; from <= at; from++) {
    // Ann Poe wrote: a phrase with a verb in it is none.
    if (kind !== 'phrase' && (reader.readForward(words, from)?.to ?? from) <= at) continue;
    if (isFit({ from, to: at + 1 })) yield { from, to: at + 1 };
  }
}

function isPhrasePart(word: Word | undefined, sentence: number): boolean {
  if (!word || word.sentence !== sentence) return false;
  return (
    word.kind === 'word' || word.kind === 'number' || word.key === '&' || word.key === '-' || word.key === '/'
  );
}
