import { readForward, readOwner, type Mention } from '../grammar/phrases.ts';
import { isNameLike, isSubject } from '../grammar/speakable.ts';
import type { Word } from '../grammar/words.ts';
import { rubrics } from '../languages/en/labels.ts';
import { findCueVerb, isNounToo } from '../languages/en/cues.ts';
import {
  auxiliaries,
  clauseWords,
  determiners,
  personNouns,
  prepositions,
  pronouns,
} from '../languages/en/words.ts';

/**
 * A small language for what stands around a quotation. A pattern is a line of elements; `Q` is the quotation, and what
 * stands before it is read from right to left:
 *
 *   said|says     one of these words        S    the source, a noun phrase for somebody who can speak
 *   <text>        a word of a named list    V    another such phrase, through whom it comes
 *   <text>=cue    … which is the cue        O    the source as an owner: *Lee’s* answer
 *   , : ( ) –     a sign                    N    any noun phrase
 *   ^ $           the sentence's ends       D    where a report was written, with its dash: ELLERY, May 3 –
 *   ..            a few words, no verb      L    a phrase that opens the sentence and names nobody: Key quote
 *   …             a few words
 *   x?            perhaps                   x*   any number of it
 */
export interface Element {
  readonly kind:
    | 'words'
    | 'list'
    | 'source'
    | 'via'
    | 'owner'
    | 'phrase'
    | 'begin'
    | 'end'
    | 'gap'
    | 'words-between'
    | 'dash'
    | 'dateline'
    | 'rubric';
  readonly words: ReadonlySet<string>;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
  readonly isCue: boolean;
}

export interface Pattern {
  /** What stands before the quotation, from right to left. */
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

/** Named lists of words, as a language gives them. */
export type Lists = Readonly<Record<string, ReadonlySet<string>>>;

/** @throws where a pattern has no `Q`, or names a list that there is not. */
export function readPattern(pattern: string, lists: Lists): Pattern {
  const elements = pattern.split(' ');
  const quotation = elements.indexOf('Q');
  if (quotation < 0) throw new Error(`The pattern "${pattern}" has no Q.`);
  const read = (element: string) => readElement(element, lists);
  return {
    before: elements.slice(0, quotation).reverse().map(read),
    after: elements.slice(quotation + 1).map(read),
  };
}

const kinds: Readonly<Record<string, Element['kind']>> = {
  S: 'source',
  V: 'via',
  O: 'owner',
  N: 'phrase',
  '^': 'begin',
  $: 'end',
  '..': 'gap',
  '…': 'words-between',
  D: 'dateline',
  L: 'rubric',
  '–': 'dash',
};

function readElement(written: string, lists: Lists): Element {
  const isCue = written.endsWith('=cue');
  const bare = isCue ? written.slice(0, -4) : written;
  const isOptional = bare.length > 1 && bare.endsWith('?');
  const isRepeated = bare.length > 1 && bare.endsWith('*');
  const name = isOptional || isRepeated ? bare.slice(0, -1) : bare;
  const kind = kinds[name] ?? (name.startsWith('<') ? 'list' : 'words');
  const words = kind === 'list' ? lists[name.slice(1, -1)] : new Set(name.split('|'));
  if (!words) throw new Error(`There is no list ${name}.`);
  return { kind, words, isOptional, isRepeated, isCue };
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
// A repeated element, as a stamp of time, comes no oftener.
const TIMES_MOST = 6;

/** Matches a pattern around the quotation whose first and last pieces are at `first` and `last`. */
export function matchPattern(
  words: readonly Word[],
  { before, after }: Pattern,
  first: number,
  last: number,
): Match | undefined {
  const left = matchFrom(words, before, 0, first - 1, -1, NOTHING, words[first]?.sentence ?? 0);
  return left && matchFrom(words, after, 0, last + 1, 1, left, words[last]?.sentence ?? 0);
}

type Step = 1 | -1;

function matchFrom(
  words: readonly Word[],
  elements: readonly Element[],
  index: number,
  at: number,
  step: Step,
  match: Match,
  sentence: number,
): Match | undefined {
  const element = elements[index];
  if (!element) return match;
  const go = (next: number, found: Match) =>
    matchFrom(words, elements, index + 1, next, step, found, sentence);
  if (element.isRepeated) {
    let next = at;
    for (let times = 0; times < TIMES_MOST && isWord(words, element, next, sentence); times++) next += step;
    return go(next, match);
  }
  for (const [next, found] of listWays(words, element, at, step, match, sentence)) {
    const whole = go(next, found);
    if (whole) return whole;
  }
  return element.isOptional ? go(at, match) : undefined;
}

/** Each way in which an element may be read at `at`, with where to go on and what is found by then. */
function* listWays(
  words: readonly Word[],
  element: Element,
  at: number,
  step: Step,
  match: Match,
  sentence: number,
): Generator<readonly [number, Match]> {
  switch (element.kind) {
    case 'begin':
    case 'end':
      if (isEdge(words, element.kind, at, sentence)) yield [at, match];
      return;
    case 'gap':
    case 'words-between':
      for (let next = at; Math.abs(next - at) <= REACH; next += step) {
        yield [next, match];
        if (!isBetween(words[next], element.kind) || words[next]?.sentence !== sentence) return;
      }
      return;
    case 'dateline':
    case 'rubric': {
      const next =
        element.kind === 'dateline' ? skipDateline(words, at, sentence) : skipRubric(words, at, sentence);
      if (next !== undefined) yield [next, match];
      return;
    }
    case 'source':
    case 'via':
    case 'phrase':
    case 'owner':
      for (const mention of listPhrases(words, element.kind, at, step, sentence)) {
        const next = step > 0 ? mention.to : mention.from - 1;
        if (element.kind === 'phrase') yield [next, match];
        else if (element.kind === 'via') yield [next, { ...match, via: mention }];
        else yield [next, { ...match, source: mention }];
      }
      return;
    default:
      if (isWord(words, element, at, sentence)) yield [at + step, element.isCue ? withCue(match, at) : match];
  }
}

function isBetween(word: Word | undefined, kind: Element['kind']): boolean {
  if (word?.kind !== 'word' && word?.kind !== 'number') return false;
  return kind === 'words-between' || !(auxiliaries.has(word.key) || isVerb(word.key));
}

function isVerb(key: string): boolean {
  const cue = findCueVerb(key);
  return cue !== undefined && cue.form !== 'base' && !isNounToo(key);
}

/** PORT ELLERY, March 3 (Wire) –, read from the dash to the sentence's beginning. */
function skipDateline(words: readonly Word[], dash: number, sentence: number): number | undefined {
  const key = words[dash]?.key;
  if (key !== '—' && key !== '–' && key !== '-') return undefined;
  let at = dash - 1;
  while (
    at >= 0 &&
    dash - at <= DATELINE_MOST &&
    words[at]?.sentence === sentence &&
    isDatelinePart(words[at])
  )
    at--;
  return at < dash - 1 && words[at]?.sentence !== sentence ? at : undefined;
}

const DATELINE_MOST = 12;

function isDatelinePart(word: Word | undefined): boolean {
  if (!word) return false;
  return word.capital || word.kind === 'number' || (word.kind === 'sign' && ',().'.includes(word.key));
}

/** A phrase without a name that opens its sentence, its head a noun that names nobody: *Quote of the day*. */
function skipRubric(words: readonly Word[], end: number, sentence: number): number | undefined {
  let at = end;
  while (at > end - PHRASE_MOST && isPhrasePart(words[at], sentence)) at--;
  const from = at + 1;
  if (from > end || words[from]?.sentence !== sentence) return undefined;
  for (let part = from; part <= end; part++) if (!isRubricPart(words[part], part === from)) return undefined;
  let head = from;
  while (head < end && !prepositions.has(words[head + 1]?.key ?? '')) head++;
  return isRubricHead(words, head, from) ? at : undefined;
}

function isRubricPart(word: Word | undefined, isFirst: boolean): boolean {
  if (!word || !isBetween(word, 'gap') || pronouns.has(word.key)) return false;
  return !word.capital || isFirst || rubrics.has(word.key);
}

function isRubricHead(words: readonly Word[], head: number, from: number): boolean {
  const first = words[from];
  const noun = words[head]?.kind === 'number' && head > from ? words[head - 1] : words[head];
  if (!noun || !first || determiners.has(first.key) || first.possessive) return false;
  return rubrics.has(noun.key) && !personNouns.has(noun.key);
}

function withCue(match: Match, at: number): Match {
  const [from, to] = match.cue ?? [at, at];
  return { ...match, cue: [Math.min(from, at), Math.max(to, at)] };
}

function isWord(
  words: readonly Word[],
  { kind, words: keys }: Element,
  at: number,
  sentence: number,
): boolean {
  const word = words[at];
  if (!word || word.sentence !== sentence || word.kind === 'quotation') return false;
  if (kind === 'dash') return word.key === '—' || word.key === '–';
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
  words: readonly Word[],
  kind: Element['kind'],
  at: number,
  step: Step,
  sentence: number,
): Generator<Mention> {
  if (words[at]?.sentence !== sentence) return;
  if (kind === 'owner') {
    const owner = step < 0 ? readOwner(words, at) : undefined;
    if (owner) yield owner;
    return;
  }
  if (step > 0) {
    const whole = readForward(words, at);
    for (let to = whole?.to ?? at; to > at; to--) {
      const mention = { from: at, to };
      if (isFit(words, mention, kind)) yield mention;
    }
    return;
  }
  let from = at;
  while (from > at - PHRASE_MOST && isPhrasePart(words[from - 1], sentence)) from--;
  if (!isPhrasePart(words[at], sentence)) return;
  for (; from <= at; from++) {
    const mention = { from, to: at + 1 };
    // Ann Poe wrote: a phrase with a verb in it is none.
    if (kind !== 'phrase' && readForward(words, from)?.to !== at + 1) continue;
    if (isFit(words, mention, kind)) yield mention;
  }
}

function isPhrasePart(word: Word | undefined, sentence: number): boolean {
  if (!word || word.sentence !== sentence) return false;
  return (
    word.kind === 'word' || word.kind === 'number' || word.key === '&' || word.key === '-' || word.key === '/'
  );
}

function isFit(words: readonly Word[], mention: Mention, kind: Element['kind']): boolean {
  if (kind === 'phrase') return true;
  const first = words[mention.from];
  if (first?.kind !== 'word' || prepositions.has(first.key) || clauseWords.has(first.key)) return false;
  return isNameLike(words, mention) && isSubject(words, mention);
}
