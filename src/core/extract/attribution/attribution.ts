import type { Factuality, Span } from '../../model.ts';
import { isPronoun } from '../../text/english/pronouns.ts';
import { isNameLike } from '../grammar/can-speak.ts';
import { type Mention, readForward, readOwner } from '../grammar/phrases.ts';
import { findSentenceSubject } from '../grammar/sentence-subjects.ts';
import { findCueVerb, isSaying } from '../languages/en/cues.ts';
import { transmissions } from '../languages/en/labels.ts';
import { enReader } from '../languages/en/reader.ts';
import { enRows } from '../languages/en/rows.ts';
import { betweenWords, prepositions, timeWords } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { findAfter, findClosing, findSource, isDash } from './attribution-after.ts';
import type { Found } from './found.ts';
import { findBefore } from './attribution-before.ts';
import { isNobody, readFactuality } from './factuality.ts';
import type { Match } from './pattern.ts';
import type { Row } from './row-notation.ts';
import { findRow, type Rules } from './rows.ts';

/** What one sentence says about who said a quotation in it. */
export interface Lead {
  readonly mention: Mention;
  readonly cue: Span | null;
  readonly via: Mention | null;
  /** `cue`: a verb carries it; `label`: a name with a colon or a dash; `subject`: the sentence is about them. */
  readonly by: 'cue' | 'label' | 'subject';
  readonly factuality: Factuality;
  /** The name of the rule that says so. */
  readonly rule: string;
  /** The sentence says that nobody said the words, or sets a heading before them; the mention is then no one's. */
  readonly isNobody?: boolean;
}

const enRules: Rules = { rows: enRows, reader: enReader };

/** Reads the sentence around a quotation for its speaker: the first of what its rules propose. */
export function findLead(
  words: readonly Word[],
  pieces: readonly number[],
  isHeading: boolean,
): Lead | undefined {
  for (const lead of proposeLeads(words, pieces, isHeading)) return lead;
  return undefined;
}

/**
 * Everybody whom a rule proposes as the speaker of a quotation, the surest first; the first of a kind alone. `pieces` are
 * the indexes of its pieces among the words. The nearest grammar wins: what a row reads, then a cue that touches the words,
 * then the attribution after them, then the last cue before them, then one that ends the sentence.
 */
export function* proposeLeads(
  words: readonly Word[],
  pieces: readonly number[],
  isHeading: boolean,
): Generator<Lead> {
  const first = pieces[0] ?? 0;
  const last = pieces.at(-1) ?? first;
  const found = findRow(words, pieces, isHeading, enRules);
  if (found?.row.by === 'cue') yield toRowLead(words, found.row, found.match, first);
  else {
    const label = found
      ? toRowLead(words, found.row, found.match, first)
      : (findLabel(words, first) ?? findSignature(words, last));
    const own = label && findAfter(words, last);
    // View from the bank: “…,” Ann Poe said: an attribution of its own makes the label a heading.
    if (own && isNamed(words, own))
      yield toLead(words, own, 'cue after', findSource(words, own.verb + 1, own.mention));
    if (label) yield label;
  }
  const before = findBefore(words, first);
  if (before && isTouching(words, before, first))
    yield toLead(words, before, 'cue before', findSource(words, last + 1, before.mention), first);
  for (const piece of pieces) {
    const after = findAfter(words, piece);
    // Poe said it was “late,” according to a transcript: a text that passes words on says nothing itself.
    if (after && before && isTransmission(words, after))
      yield toLead(words, before, 'cue in the sentence', null, first);
    // Poe said it was “late,” according to the Herald: who passes it on is the one it comes through.
    if (after && before && isPassedOn(words, before, after))
      yield toLead(words, before, 'cue in the sentence', after.mention, first);
    if (after && !(before && announcesNext(words, piece, after)))
      yield toLead(words, after, 'cue after', findSource(words, after.verb + 1, after.mention));
  }
  const lastBefore = last > first ? findBefore(words, last) : undefined;
  if (lastBefore && isTouching(words, lastBefore, last)) yield toLead(words, lastBefore, 'cue before');
  const closing = findClosing(words, last);
  // The data indicates a “rise,” Poe said: things say nothing where somebody does.
  if (closing && before && !isNameLike(words, before.mention)) yield toLead(words, closing, 'cue at the end');
  const wording = !before || isThought(words, before) ? findWording(words, first, last) : undefined;
  if (wording) yield wording;
  // It means “…”, researchers said: the one who says so speaks, and not what is thought of.
  if (before && !(closing && isThought(words, before))) {
    const via = closing && closing.mention.from !== before.mention.from ? closing.mention : null;
    yield toLead(words, before, 'cue in the sentence', via, first);
  }
  if (closing) yield toLead(words, closing, 'cue at the end');
}

function toRowLead(words: readonly Word[], row: Row, { source, via, cue }: Match, first: number): Lead {
  const mention = source ?? { from: first, to: first + 1 };
  const from = words[cue?.[0] ?? -1];
  const to = words[cue?.[1] ?? -1];
  const read = source && cue && cue[0] < first ? readFactuality(words, cue[0], source).factuality : 'said';
  return {
    mention,
    cue: from && to ? { start: from.start, end: to.end } : null,
    via,
    by: row.by,
    factuality: row.isFaked ? 'faked' : read,
    rule: row.name,
    ...(source && !isNobody(words, source) ? {} : { isNobody: true }),
  };
}

/** Poe asks: Is it “late?” *Lee replies:* “It is.” What ends in a colon looks ahead where another speaks before. */
function announcesNext(words: readonly Word[], quotation: number, { verb, length, mention }: Found): boolean {
  const next = Math.max(verb + length, mention.to);
  return (
    '?!'.includes(words[quotation]?.ending || ' ') &&
    words[next]?.key === ':' &&
    words[next + 1]?.kind === 'quotation'
  );
}

// As far as “in her words” may stand from them.
const WORDING_REACH = 12;

/** in *her* words; in the words of *Ann Lee*: before the quoted words or after them. */
function findWording(words: readonly Word[], first: number, last: number): Lead | undefined {
  for (let at = Math.max(0, first - WORDING_REACH); at < Math.min(words.length, last + WORDING_REACH); at++) {
    if (words[at]?.key !== 'words' || words[at]?.sentence !== words[first]?.sentence) continue;
    const owner = readOwner(words, words[at - 1]?.key === 'own' ? at - 2 : at - 1);
    const mention = owner ?? (words[at + 1]?.key === 'of' ? readForward(words, at + 2) : undefined);
    const into = owner ? owner.from - 1 : at - 2;
    if (words[into]?.key !== 'in' || !mention || !(owner || isNameLike(words, mention))) continue;
    const cue = { start: words[into]?.start ?? 0, end: words[owner ? at : at + 1]?.end ?? 0 };
    return { mention, cue, via: null, by: 'cue', factuality: 'said', rule: 'in their words' };
  }
  return undefined;
}

/** According to *a machine translation*, *a transcript*: who speaks in it is somebody else. */
function isTransmission(words: readonly Word[], { mention, verb }: Found): boolean {
  if (words[verb]?.key !== 'according') return false;
  for (let at = mention.from; at < mention.to; at++) {
    if (at > mention.from && prepositions.has(words[at]?.key ?? '')) break;
    if (transmissions.has(words[at]?.key ?? '')) return true;
  }
  return false;
}

function isPassedOn(words: readonly Word[], before: Found, after: Found): boolean {
  return (
    words[after.verb]?.key === 'according' &&
    findCueVerb(words[before.verb]?.key ?? '')?.sense === 'saying' &&
    isNameLike(words, before.mention)
  );
}

function isNamed(words: readonly Word[], { mention }: Found): boolean {
  return mention.to - mention.from > 1 || words[mention.from]?.capital === true;
}

function isThought(words: readonly Word[], { verb }: Found): boolean {
  return findCueVerb(words[verb]?.key ?? '')?.sense === 'thinking';
}

/** Reads the sentence that ends with the word at `last` for who is about to speak: He said this: */
export function findAnnouncement(words: readonly Word[], last: number): Lead | undefined {
  // Ann Poe? “A friend.”
  if (words[last]?.key === '?') return undefined;
  const found = findBefore(words, last);
  // Poe laughs when I ask: who asks is not who answers.
  if (found && words[found.mention.from]?.key !== 'i') {
    const lead = toLead(words, found, 'announced');
    // They refused to call it so: “…” What a colon or a paragraph brings was said all the same.
    return lead.factuality === 'denied' ? { ...lead, factuality: 'said' } : lead;
  }
  const mention = findSentenceSubject(words, last);
  // “They also lie far away. “…””: without a cue or a colon a pronoun for things is no announcement.
  if (words[last]?.key === ':') {
    const owner = findAnswer(words, last);
    if (owner) return owner;
  }
  if (!mention || words[mention.from]?.key === 'it' || isRubric(words, mention)) return undefined;
  if (words[last]?.key !== ':' && isForThings(words[mention.from])) return undefined;
  return { mention, cue: null, via: null, by: 'subject', factuality: 'said', rule: 'announced' };
}

/** *Poe’s* answer was blunt: the answer from *the board* was blunt: */
function findAnswer(words: readonly Word[], colon: number): Lead | undefined {
  for (
    let at = colon - 1;
    at > 0 && words[at]?.sentence === words[colon]?.sentence && colon - at < 12;
    at--
  ) {
    if (!isSaying(words[at]?.key ?? '')) continue;
    const mention =
      words[at + 1]?.key === 'from'
        ? readForward(words, at + 2)
        : (readOwner(words, at - 1) ?? readOwner(words, at - 2));
    if (mention && isNameLike(words, mention))
      return { mention, cue: null, via: null, by: 'subject', factuality: 'said', rule: 'announced' };
  }
  return undefined;
}

function isForThings(word: Word | undefined): boolean {
  return word?.key === 'they' || word?.key === 'we';
}

export function toLead(
  words: readonly Word[],
  { mention, verb, length, inner }: Found,
  rule: string,
  via: Mention | null = null,
  quotation = verb,
): Lead {
  const { factuality, from } =
    isQuotedBetween(words, verb, quotation) || isInAnotherClause(words, verb, quotation)
      ? { factuality: 'said' as const, from: verb }
      : readFactuality(words, verb, mention);
  const within = inner && readFactuality(words, inner.verb, inner.mention).factuality;
  const first = words[from];
  const last = words[verb + length - 1];
  const cue = first && last ? { start: first.start, end: last.end } : null;
  return {
    mention,
    cue,
    via,
    by: 'cue',
    factuality: factuality === 'said' ? (within ?? factuality) : factuality,
    rule,
    ...(isNobody(words, mention) && { isNobody: true }),
  };
}

/** Was not questioning his faith *when he spoke of* “a rotten quay”: what the verb is undone for is another clause. */
function isInAnotherClause(words: readonly Word[], verb: number, quotation: number): boolean {
  for (let at = verb + 1; at < quotation; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (word?.sentence !== words[verb]?.sentence) return false;
    if (SUBORDINATORS.has(word?.key ?? '') && isPronoun(next?.key ?? '')) return true;
  }
  return false;
}

const SUBORDINATORS: ReadonlySet<string> = new Set([
  'when',
  'while',
  'after',
  'before',
  'because',
  'although',
]);

/** Refused to say “yes,” and was “late”: what a verb is undone for is what follows it first. */
function isQuotedBetween(words: readonly Word[], verb: number, quotation: number): boolean {
  for (let at = verb + 1; at < quotation; at++) if (words[at]?.kind === 'quotation') return true;
  return false;
}

/** `Name: “…”` with nothing else before it in its sentence. */
function findLabel(words: readonly Word[], quotation: number): Lead | undefined {
  const colon = words[quotation - 1];
  if (colon?.key !== ':') return undefined;
  let start = quotation - 1;
  while (start > 0 && words[start - 1]?.sentence === colon.sentence && quotation - start < 10) start--;
  const spoken = findCueVerb(words[start]?.key ?? '');
  if (spoken?.sense === 'saying' && spoken.form === 'past') {
    const name = readForward(words, start + 1);
    if (name?.to === quotation - 1 && isNameLike(words, name))
      return toLead(words, { mention: name, verb: start, length: 1 }, 'said before');
  }
  const mention = readForward(words, start);
  if (!mention || mention.to !== quotation - 1 || !isNameLike(words, mention)) return undefined;
  if (isRubric(words, mention)) return undefined;
  return { mention, cue: null, via: null, by: 'label', factuality: 'said', rule: 'label' };
}

function isRubric(words: readonly Word[], { from, to }: Mention): boolean {
  return to - from === 1 && rubrics.has(words[from]?.key ?? '');
}

/** What newspapers set before a headline: Interview: ‘We shall not rest’. */
const rubrics: ReadonlySet<string> = new Set(
  'read related see listen photos gallery factbox timeline interview exclusive opinion analysis comment commentary editorial video watch live breaking review explainer podcast obituary profile update feature letters'.split(
    ' ',
  ),
);

/** `“…” — Name` at the end of a paragraph. */
function findSignature(words: readonly Word[], quotation: number): Lead | undefined {
  let at = quotation + 1;
  while (isDash(words[at])) at++;
  if (at === quotation + 1) return undefined;
  const mention = readForward(words, at);
  if (!mention || !isNameLike(words, mention)) return undefined;
  const next = words[mention.to];
  if (next && next.key !== ',' && next.key !== '.' && next.key !== '(') return undefined;
  return { mention, cue: null, via: null, by: 'label', factuality: 'said', rule: 'signature' };
}

/** Nothing but a day, a pronoun or “that” between a cue of saying and the words. */
function isTouching(words: readonly Word[], found: Found, quotation: number): boolean {
  if (isThought(words, found)) return false;
  const { verb, length } = found;
  for (let at = verb + length; at < quotation; at++) {
    const word = words[at];
    if (
      !word ||
      !(
        touching.has(word.key) ||
        timeWords.has(word.key) ||
        word.kind === 'number' ||
        betweenWords.has(word.key)
      )
    )
      return false;
  }
  return true;
}

const touching: ReadonlySet<string> = new Set([
  ',',
  ':',
  'that',
  'it',
  'him',
  'her',
  'them',
  'on',
  'in',
  'at',
  'reporters',
  'me',
  'us',
]);
