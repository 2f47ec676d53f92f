import { isLetter, isSpace, isTerminal, isUpper } from '../../text/code-units.ts';
import { findCueVerb, isCueWord } from '../languages/en/cues.ts';
import { clauseWords } from '../languages/en/words.ts';
import { type Open, type QuotedSpan, toStretch } from './quoted-spans.ts';

/**
 * One whose closing mark is missing before the next opens ends before an attribution (“Absent a force, he added,
 * “this …”; “It is late, Mr Lee said. “We …”) or with its last whole sentence. Without either it is dropped.
 */
export function pushForgotten(stretches: QuotedSpan[], text: string, open: Open, until: number): void {
  const from = open.mark.end;
  let end = until;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  const last = text.charCodeAt(end - 1);
  const comma = last === 44 || last === 46 ? findAttributionComma(text, from, end - 1) : from;
  if (comma > from) end = comma;
  else if (last === 44) return;
  else while (end > from && !endsSentence(text, end)) end--;
  if (end <= from) return;
  dropCrossing(stretches, open, end);
  stretches.push(toStretch(text, open, end, end, 'unclosed'));
}

/** What opened inside and closes behind the end was no quotation within. */
function dropCrossing(stretches: QuotedSpan[], open: Open, end: number): void {
  for (let at = stretches.length - 1; at >= 0; at--) {
    const { outer } = stretches[at] ?? { outer: open.mark };
    if (outer.start < open.mark.end) return;
    if (outer.end > end) stretches.splice(at, 1);
  }
}

/** A full stop after a single letter, as in U.S., ends no sentence. */
function endsSentence(text: string, end: number): boolean {
  if (!isTerminal(text.charCodeAt(end - 1)) || !isSpace(text.charCodeAt(end))) return false;
  return !isUpper(text.charCodeAt(end - 2)) || isLetter(text.charCodeAt(end - 3));
}

// An attribution between two commas is no longer than this.
const ATTRIBUTION_MOST = 80;
// One that ends a sentence is a name and a cue; a longer clause may be the speaker's own.
const LAST_WORDS_MOST = 5;

/** The comma before an attribution that ends at `stop`, a comma or a full stop; `from` where there is none. */
function findAttributionComma(text: string, from: number, stop: number): number {
  for (let at = stop - 1; at > from && stop - at < ATTRIBUTION_MOST; at--) {
    if (text.charCodeAt(at) !== 44) continue;
    const words = text
      .slice(at + 1, stop)
      .trim()
      .toLowerCase()
      .split(' ');
    if (text.charCodeAt(stop) === 44) return words.some((word) => isCueWord(word)) ? at : from;
    const isName = words.length <= LAST_WORDS_MOST && !continuesClause(words[0] ?? '');
    return isName && words.length > 1 && isPastCue(words[0]) !== isPastCue(words.at(-1)) ? at : from;
  }
  return from;
}

function isPastCue(word = ''): boolean {
  return findCueVerb(word)?.form === 'past';
}

/** Words that go on with what is said: “… late, and they said. …” */
function continuesClause(word: string): boolean {
  return word === 'and' || word === 'but' || clauseWords.has(word);
}

/**
 * Where the words of a paragraph end that goes on to an attribution without closing its marks, although the next
 * paragraph opens again: “I propose a talk. *President Brook said.*” Nothing where the paragraph is all said.
 */
export function findForgottenEnd(text: string, from: number, until: number): number | undefined {
  let stop = until;
  while (stop > from && isSpace(text.charCodeAt(stop - 1))) stop--;
  if (text.charCodeAt(stop - 1) !== 46) return undefined;
  for (let at = stop - 2; at > from && stop - at < ATTRIBUTION_MOST; at--) {
    const code = text.charCodeAt(at);
    if (!(code === 44 || isTerminal(code)) || !isSpace(text.charCodeAt(at + 1))) continue;
    if (isTerminal(code) && !endsSentence(text, at + 1)) continue;
    return isBareAttribution(
      text
        .slice(at + 1, stop - 1)
        .trim()
        .split(' '),
    )
      ? at + 1
      : undefined;
  }
  return undefined;
}

/** President Brook said; said Ann Poe; she said. */
function isBareAttribution(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > LAST_WORDS_MOST) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (isPastSaying(first) === isPastSaying(last)) return false;
  const name = isPastSaying(first) ? words.slice(1) : words.slice(0, -1);
  const subject = name.join(' ').toLowerCase();
  if (subject === 'he' || subject === 'she') return true;
  return name.every((word, at) => isUpper(word.charCodeAt(0)) && !(at === 0 && word === 'I'));
}

function isPastSaying(word: string): boolean {
  const verb = findCueVerb(word);
  return verb?.form === 'past' && verb.sense === 'saying';
}
