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
 *   …             a few words                        ……   many words
 *   ~             what two commas enclose
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
    | 'long-gap'
    | 'aside'
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
  /** The words of which one has to stand right before the quotation, and right after it; nothing where any may. */
  readonly keysBefore: ReadonlySet<string> | undefined;
  readonly keysAfter: ReadonlySet<string> | undefined;
}

/** Named lists of words, as a language gives them. */
export type Lists = Readonly<Record<string, ReadonlySet<string>>>;

/** @throws where a pattern has no `Q`, or names a list that there is not. */
export function readPattern(pattern: string, lists: Lists): Pattern {
  const elements = pattern.split(' ');
  const quotation = elements.indexOf('Q');
  if (quotation < 0) throw new Error(`The pattern "${pattern}" has no Q.`);
  const read = (element: string) => readElement(element, lists);
  const before = elements.slice(0, quotation).reverse().map(read);
  const after = elements.slice(quotation + 1).map(read);
  return { before, after, keysBefore: listFirstKeys(before), keysAfter: listFirstKeys(after) };
}

/** The words with which elements may begin; nothing where that is more than words can say. */
function listFirstKeys(elements: readonly Element[]): ReadonlySet<string> | undefined {
  const keys = new Set<string>();
  for (const { kind, words, isOptional, isRepeated } of elements) {
    if ((kind !== 'words' && kind !== 'list') || words.has('#')) return undefined;
    for (const word of words) keys.add(word);
    if (!isOptional && !isRepeated) return keys;
  }
  return undefined;
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
  '……': 'long-gap',
  '~': 'aside',
  D: 'dateline',
  L: 'rubric',
};

/** Signs that the notation writes otherwise, or that have two forms. */
const signs: Readonly<Record<string, ReadonlySet<string>>> = {
  '||': new Set(['|']),
  '–': new Set(['–', '—']),
};

function readElement(written: string, lists: Lists): Element {
  const isCue = written.endsWith('=cue');
  const bare = isCue ? written.slice(0, -4) : written;
  const isOptional = bare.length > 1 && bare.endsWith('?');
  const isRepeated = bare.length > 1 && bare.endsWith('*');
  const name = isOptional || isRepeated ? bare.slice(0, -1) : bare;
  const kind = kinds[name] ?? (name.startsWith('<') ? 'list' : 'words');
  const words = kind === 'list' ? lists[name.slice(1, -1)] : (signs[name] ?? new Set(name.split('|')));
  if (!words) throw new Error(`There is no list ${name}.`);
  return { kind, words, isOptional, isRepeated, isCue };
}
