import type { QuotationKind } from '../../model.ts';
import { isTerminal, isUpper } from '../../text/code-units.ts';
import type { Context } from '../tagging/contexts.ts';
import {
  AUXILIARY,
  BETWEEN,
  CLAUSE,
  DETERMINER,
  is,
  PERSON,
  PREPOSITION,
  PRONOUN,
  SPOKEN,
  TIME,
  WORDING,
  WORK,
} from '../languages/en/lexicon.ts';
import { possessivePronouns } from '../languages/en/words.ts';
import { enterpriseNouns, namingWords } from '../languages/en/works.ts';
import type { Utterance } from '../marks/pieces.ts';
import type { Voices } from '../coreference/speakers.ts';
import type { Word } from '../tagging/words.ts';

export interface Judgement {
  readonly kind: QuotationKind;
  /** A few plain words for readers. */
  readonly why: string;
}

/** Where an utterance stands: in its context, between the words at `first` and `last`. */
export interface Setting {
  readonly context: Context;
  readonly first: number;
  readonly last: number;
}

// Longer words before a noun are more likely said than a description of it.
const ATTRIBUTIVE_MOST = 5;
// Fewer words without a stop are a name as likely.
const SENTENCE_LEAST = 3;
// Fewer words than this are a piece of the reporter's sentence, unless they are a sentence themselves.
const SPEECH_LEAST = 8;

/** Decides what words in marks are by themselves: an utterance, a piece of one, or a name held at a distance. */
export function decideKinds(
  text: string,
  utterances: readonly Utterance[],
  { attributions }: Voices,
): Judgement[] {
  return attributions.flatMap(({ setting, by }, index) => {
    const utterance = utterances[index];
    return utterance ? [decideKind(text, utterance, setting, by === 'cue' || by === 'label')] : [];
  });
}

function decideKind(text: string, utterance: Utterance, setting: Setting, isAttributed: boolean): Judgement {
  const { start, end, pieces } = utterance;
  const printed = toWords(text, start, end);
  const term = findTerm(text, utterance, printed, setting, isAttributed);
  if (term) return { kind: 'term', why: term };
  const count =
    pieces.length === 1
      ? printed.length
      : pieces.reduce((sum, piece) => sum + toWords(text, piece.start, piece.end).length, 0);
  if (isSentence(text, utterance, printed.length, setting, isAttributed))
    return { kind: 'speech', why: 'A sentence of its own.' };
  if (count >= SPEECH_LEAST)
    return { kind: 'speech', why: `${count} words in a row, enough to stand as an utterance.` };
  return {
    kind: 'fragment',
    why: `${count === 1 ? 'One word' : `${count} words`} set into the reporter’s sentence.`,
  };
}

function isSentence(
  text: string,
  { start, end, pieces }: Utterance,
  count: number,
  { context, first, last }: Setting,
  isAttributed: boolean,
): boolean {
  if (context.kind === 'heading' && first === 0 && last === context.words.length - 1) return true;
  if (!isUpper(text.charCodeAt(start)) || count < 2) return false;
  const ending = text.charCodeAt(end - 1);
  if (isTerminal(ending)) return true;
  const after = context.words[last + 1];
  if (ending === 44 || after === undefined || after.key === ',' || pieces.length > 1) return true;
  // “It is late” she replied: whose comma was forgotten.
  const opens = context.words[first - 1]?.sentence !== context.words[first]?.sentence;
  return opens && isAttributed && count >= SENTENCE_LEAST;
}

/** Why the words are a name and nobody's utterance; `undefined` when they are not. */
function findTerm(
  text: string,
  utterance: Utterance,
  printed: readonly string[],
  setting: Setting,
  isAttributed: boolean,
): string | undefined {
  const { start, end } = utterance;
  const { words } = setting.context;
  const before = findWordBefore(words, setting.first);
  const count = printed.length;
  if (isNickname(words, setting, count)) return 'A nickname inside a name.';
  if (isSpoken(words, setting)) return undefined;
  const titled = isTitleCase(printed) && !isTerminalMark(text, end);
  if (count > 1 && isUpper(text.charCodeAt(start)) && isByline(words, setting, titled))
    return 'The title of a work: its author follows.';
  if (titled && isBesideWork(words, setting)) return 'The title of a work or program.';
  if (titled && setting.context.kind !== 'heading' && isTitlePlace(words, setting, count, isAttributed))
    return 'A name in capitals, as of a program.';
  if (
    before &&
    (before.key === 'so-called' ||
      isSoCalled(words, setting.first) ||
      before.key.endsWith('-named') ||
      (namingWords.has(before.key) && !isAttributed)) &&
    count <= 6
  )
    return `Named, not said: “${before.key}” stands before it.`;
  if (isAttributed) return undefined;
  if (count <= ATTRIBUTIVE_MOST && isAttributive(text, utterance, words, setting))
    return 'It describes the noun after it; nobody is said to have said it.';
  return undefined;
}

function findWordBefore(words: readonly Word[], at: number): Word | undefined {
  let before = at - 1;
  while (words[before]?.kind === 'sign' && at - before < 3) before--;
  const word = words[before];
  return word && word.sentence === words[at]?.sentence ? word : undefined;
}

/** The so called “…”: two words for one. */
function isSoCalled(words: readonly Word[], first: number): boolean {
  const hyphen = words[first - 2]?.key === '-' ? 1 : 0;
  return words[first - 1]?.key === 'called' && words[first - 2 - hyphen]?.key === 'so';
}

/** George “Jay” Keyworth */
function isNickname(words: readonly Word[], { first, last }: Setting, count: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  if (count > 2 || !before || !after || !before.capital || !after.capital || before.possessive) return false;
  if (before.kind !== 'word' || after.kind !== 'word' || before.sentence !== after.sentence) return false;
  return (
    !is(before, PREPOSITION | DETERMINER) && before.cue?.form !== 'past' && !is(after, TIME) && !after.cue
  );
}

/** Chants of “…”; the “…” remark. */
function isSpoken(words: readonly Word[], { first, last }: Setting): boolean {
  const near = [words[first - 1], words[first - 2], words[last + 1]];
  return near.some((word) => word !== undefined && word.kind === 'word' && is(word, SPOKEN));
}

/** “…,” by Jo Lee; “Night Boats” by the Herald’s Jo Lee. */
function isByline(words: readonly Word[], { last }: Setting, titled: boolean): boolean {
  const by = words[last + 1];
  if (by?.key !== 'by' || by.sentence !== words[last]?.sentence) return false;
  const author = words[last + 2]?.key === 'the' ? words[last + 3] : words[last + 2];
  return author?.capital === true && (titled || ",.!?'’".includes(words[last]?.ending || ' '));
}

function isTerminalMark(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  return code === 33 || code === 63;
}

const smallWords: ReadonlySet<string> = new Set(
  'a an the of and or but nor in on at to for with by from as is vs than into over up our your my'.split(' '),
);

/** Whether every word that a title capitalizes has its capital. */
function isTitleCase(words: readonly string[]): boolean {
  const first = words[0];
  if (!first || words.length > 12) return false;
  if (!isUpper(first.charCodeAt(0)) && !(first.charCodeAt(0) >= 48 && first.charCodeAt(0) <= 57))
    return false;
  return words.every((word) => !isLowerFirst(word) || smallWords.has(word.toLowerCase()));
}

function isLowerFirst(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

/** On NBC’s “Meet the Press”; the author of “Going Viral”; the “Avatar” star. */
function isBesideWork(words: readonly Word[], { first, last }: Setting): boolean {
  for (let at = first - 1; at >= first - 4; at--) {
    const word = words[at];
    if (
      !word ||
      word.sentence !== words[first]?.sentence ||
      word.kind === 'quotation' ||
      word.cue?.form === 'past'
    )
      break;
    if (is(word, WORK)) return true;
  }
  const next = words[last + 1];
  const following = words[last + 2];
  if (!next || next.sentence !== words[last]?.sentence || next.kind !== 'word') return false;
  return (
    is(next, WORK) ||
    enterpriseNouns.has(next.key) ||
    (following?.kind === 'word' && is(following, WORK) && !is(next, PERSON))
  );
}

/** After a possessive or a preposition, where an utterance would need a cue. */
function isTitlePlace(
  words: readonly Word[],
  { first }: Setting,
  count: number,
  isAttributed: boolean,
): boolean {
  const before = words[first - 1];
  if (!before || before.sentence !== words[first]?.sentence) return false;
  if (before.possessive) return true;
  if (before.key === 'on' || before.key === 'told') return true;
  if (!isAttributed && count >= 2 && possessivePronouns.has(before.key)) return true;
  return !isAttributed && count >= 2 && is(before, PREPOSITION) && before.key !== 'as' && before.key !== 'to';
}

/** The “Swift boat” attacks: a noun follows that the words describe. */
function isAttributive(
  text: string,
  { end }: Utterance,
  words: readonly Word[],
  { first, last }: Setting,
): boolean {
  const after = words[last + 1];
  const before = words[first - 1];
  if (after?.kind !== 'word' || after.sentence !== words[last]?.sentence || after.capital) return false;
  if (before?.kind !== 'word' || before.sentence !== after.sentence || (before.capital && !before.possessive))
    return false;
  if (before.key === 'or' || before.key === 'and' || before.key === 'to') return false;
  if (before.key.startsWith('self-') || is(after, WORDING)) return false;
  if (text.charCodeAt(end - 1) === 44 || isTerminal(text.charCodeAt(end - 1))) return false;
  if (is(after, PREPOSITION | DETERMINER | CLAUSE | PRONOUN)) return false;
  if (
    is(after, AUXILIARY) ||
    after.key === 'and' ||
    is(after, BETWEEN) ||
    (after.key.endsWith('ly') && after.key.length > 5) ||
    is(after, TIME)
  )
    return false;
  return after.cue?.form !== 'past' && !after.key.endsWith('ed');
}

function toWords(text: string, start: number, end: number): string[] {
  const words: string[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    if (code !== 32 && code !== 10 && code !== 0xa0) continue;
    let begin = from;
    while (begin < at && !isWordStart(text.charCodeAt(begin))) begin++;
    if (begin < at) words.push(text.slice(begin, at));
    from = at + 1;
  }
  return words;
}

function isWordStart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0
  );
}
