/**
 * Phrases in plain words, looked for in a line's own: `read more/also :` is “Read more:” and “READ ALSO –”. Of words with a
 * stroke between any will do, `the?` may be missing, `#` is a number, `*` any word and `...` up to six. A colon stands
 * for whatever parts a label from what follows. Chinese and Japanese are written with a space after each character.
 */
export interface Phrases {
  readonly begins?: string;
  readonly holds?: string;
  readonly is?: string;
  readonly ends?: string;
}

export type PhraseTest = (words: readonly string[]) => boolean;

/** Makes the test of a set of phrases, each after a `|`. */
export function findsPhrases({ begins, holds, is, ends }: Phrases): PhraseTest {
  const opening = index(begins);
  const whole = index(is);
  const inner = index(holds);
  const closing = compile(ends);
  return (words) =>
    candidates(opening, words[0]).some((phrase) => endsOf(phrase, words, 0).length > 0) ||
    candidates(whole, words[0]).some((phrase) => endsOf(phrase, words, 0).includes(words.length)) ||
    (inner.size > 0 &&
      words.some((word, at) =>
        candidates(inner, word).some((phrase) => endsOf(phrase, words, at).length > 0),
      )) ||
    closing.some((phrase) =>
      words.some(
        (_, at) =>
          at >= words.length - phrase.length - LONGEST_GAP &&
          endsOf(phrase, words, at).includes(words.length),
      ),
    );
}

/** The words of a line as phrases are held against it: small letters, no punctuation but what parts a label from the rest. */
export function phraseWords(line: string): string[] {
  const words =
    smallLetters(line.normalize('NFKC'))
      .replace(/[’ʼ]/g, "'")
      .match(
        // Scripts that part no words: a character is one.
        /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])[\p{L}\p{M}\p{N}@©£€$'])+|[:|–—»›→>]/gu,
      ) ?? [];
  const found = words
    .map((word) =>
      /^[:|–—»›→>]$/.test(word) ? ':' : /^[£€$]?\d/.test(word) ? '#' : word.replace(/^'|'$/g, ''),
    )
    .filter((word) => word !== '');
  // A sign before the first word parts nothing.
  return found.slice(
    Math.max(
      0,
      found.findIndex((word) => word !== ':'),
    ),
  );
}

/** Turkish has two letters i, and a capital of each; “ILGILI” and “İlgili” are one word. */
function smallLetters(text: string): string {
  return text.toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i');
}

interface PhraseWord {
  readonly any: boolean;
  readonly isGap: boolean;
  readonly isOptional: boolean;
  readonly words: ReadonlySet<string>;
}

type Phrase = readonly PhraseWord[];

const LONGEST_GAP = 6;

function compile(source: string | undefined): Phrase[] {
  return smallLetters(source ?? '')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/).map(toPhraseWord));
}

function toPhraseWord(source: string): PhraseWord {
  const isOptional = source.endsWith('?');
  const words = new Set((isOptional ? source.slice(0, -1) : source).split('/'));
  return { any: source === '*', isGap: source === '...', isOptional, words };
}

/** Phrases by the word that they begin with; a phrase that may begin with anything is under the empty word. */
function index(source: string | undefined): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of compile(source)) {
    for (const first of firstWords(phrase)) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

function firstWords(phrase: Phrase): Set<string> {
  const first = new Set<string>();
  for (const word of phrase) {
    if (word.any || word.isGap) first.add('');
    else for (const each of word.words) first.add(each);
    if (!word.isOptional && !word.isGap) break;
  }
  return first;
}

function candidates(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  word: string | undefined,
): readonly Phrase[] {
  if (word === undefined || phrases.size === 0) return [];
  return [...(phrases.get(word) ?? []), ...(phrases.get('') ?? [])];
}

/** Where a phrase that begins at a word may end. */
function endsOf(phrase: Phrase, words: readonly string[], start: number): number[] {
  let places = new Set([start]);
  for (const each of phrase) {
    const next = new Set<number>();
    for (const at of places) {
      if (each.isGap)
        for (let step = 0; step <= LONGEST_GAP && at + step <= words.length; step++) next.add(at + step);
      if (each.isOptional) next.add(at);
      const word = words[at];
      if (word !== undefined && (each.any || each.words.has(word))) next.add(at + 1);
    }
    places = next;
    if (places.size === 0) return [];
  }
  return [...places];
}
