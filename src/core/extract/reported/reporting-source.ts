import { findSubjectOf } from '../attribution/verb-subjects.ts';
import { isNameLike, isSubject } from '../grammar/can-speak.ts';
import { skipDateline } from '../grammar/dateline.ts';
import { type Mention, readBackward, readForward } from '../grammar/phrases.ts';
import { isUnsureSubject } from '../grammar/unsure.ts';
import { isAdverb } from '../grammar/verbs.ts';
import {
  AUXILIARY,
  BETWEEN,
  CLAUSE,
  is,
  OBJECT_PRONOUN,
  PREPOSITION,
  SPEAKER,
  SUBJECT_PRONOUN,
  TIME,
} from '../languages/en/lexicon.ts';
import { takes } from '../languages/en/verbs.ts';
import { clauseWords, joiningWords, prepositions, timeWords } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import type { ClauseStart } from './clause-starts.ts';
import { findClauseVerb } from './clause-verbs.ts';

/** Finds who tells what the cue at `verb` reports; nothing where that is nobody, or cannot be told. */
export function findReportingSource(
  words: readonly Word[],
  verb: number,
  by: ClauseStart['by'],
): Mention | undefined {
  const mention = notDateline(words, findCueSubject(words, verb), verb);
  return mention && canReport(words, mention, by, verb) ? mention : undefined;
}

/** The subject of a cue; of “reports by *two papers* saying”, what stands right before it. */
function findCueSubject(words: readonly Word[], verb: number): Mention | undefined {
  const before = words[verb - 1];
  const isParticiple = words[verb]?.cue?.form === 'participle';
  if (
    !isParticiple ||
    before?.kind !== 'word' ||
    leading.has(before.key) ||
    is(before, AUXILIARY) ||
    isAdverb(before) ||
    is(before, BETWEEN)
  )
    return findSubjectOf(words, verb);
  const mention = is(before, PREPOSITION) ? undefined : readBackward(words, verb - 1);
  if (!mention || !isNameLike(words, mention)) return undefined;
  let from = verb;
  while (from > mention.from && (words[from - 1]?.capital || words[from - 1]?.key === 'and')) from--;
  // Sent a letter to Lee warning him: whom it tells, and not who tells.
  if (words[from - 1]?.key === 'to' && is(words[verb + 1], OBJECT_PRONOUN)) return undefined;
  if (from < verb) return { from, to: verb };
  return is(before, SPEAKER) ? mention : undefined;
}

/** By *saying*, while *saying*, and *saying*: a participle of the sentence's subject. */
const leading: ReadonlySet<string> = new Set(
  'by in while when and but or after before kept keeps began started continued'.split(' '),
);

/** NORTHPORT — *Ann Poe* left, saying it was late: a place that opens a report tells nothing. */
function notDateline(
  words: readonly Word[],
  mention: Mention | undefined,
  verb: number,
): Mention | undefined {
  if (!mention || mention.antecedent || words[mention.from - 1]?.sentence === words[mention.from]?.sentence)
    return mention;
  const start = skipDateline(words, mention.from);
  return start < mention.to || start > verb ? mention : readForward(words, start);
}

/** Whether a phrase can be whose words follow: anybody of whom it is said plainly, else who is known to speak. */
function canReport(words: readonly Word[], mention: Mention, by: ClauseStart['by'], verb: number): boolean {
  if (!isSubject(words, mention) || isUnsureSubject(words, mention)) return false;
  // A woman who accused them of theft said more: where the deed ends cannot be told.
  if (by === 'act' && mention.antecedent) return false;
  // His work to find and accuse them of theft: no deed yet.
  if (by === 'act' && isJoinedBase(words, verb)) return false;
  if (isWithin(words, mention) || (by !== 'that' && lacksObject(words, mention, verb, by === 'act')))
    return false;
  // “…,” Lee told the station in an interview: the attribution of words in marks.
  if (by === 'bare' && words[mention.from - 1]?.kind === 'quotation') return false;
  if (ownVoices.has(words[mention.from]?.key ?? '')) return false;
  const key = words[verb]?.key ?? '';
  const isPlain = (by !== 'act' && takes(key, 'plain')) || (by === 'that' && !showing.has(key));
  return isPlain || isNameLike(words, mention);
}

/** *The man who* said it was late sailed: where what he said ends, and the sentence goes on, cannot be told. */
function isWithin(words: readonly Word[], { antecedent }: Mention): boolean {
  if (!antecedent || words[antecedent.to]?.kind === 'sign') return false;
  const first = words[antecedent.from];
  const before = words[antecedent.from - 1];
  if (!before || before.sentence !== first?.sentence) return true;
  // On Monday, the man who …; not: they met on Monday a man who …
  if (before.kind !== 'sign' && !is(before, TIME)) return false;
  let start = antecedent.from;
  while (words[start - 1]?.sentence === first.sentence) start--;
  return findClauseVerb(words, start, antecedent.from, false) === undefined;
}

function isJoinedBase(words: readonly Word[], verb: number): boolean {
  const before = words[verb - 1];
  return words[verb]?.cue?.form === 'base' && joiningWords.has(before?.key ?? '');
}

/** The boat *which he* said they had sold, the plan *he* vowed to change: part of it stands before who speaks. */
function lacksObject(
  words: readonly Word[],
  { from, antecedent }: Mention,
  verb: number,
  isAct: boolean,
): boolean {
  const before = words[from - 1];
  if (antecedent || !before || before.sentence !== words[from]?.sentence) return false;
  const isBlamed = words[verb + 1]?.key === 'of' || words[verb + 1]?.key === 'for';
  // A letter in which Lee said they had sold it lacks nothing.
  if (before.key === 'which' || before.key === 'whom')
    return isAct ? !isBlamed : words[from - 2]?.key !== 'in';
  return is(words[from], SUBJECT_PRONOUN) && isNounOfClause(words, from - 1);
}

/** The power *they* say they have; but not “in a letter he said”: whether a noun before a pronoun is what its clause tells of. */
function isNounOfClause(words: readonly Word[], at: number): boolean {
  const noun = words[at];
  if (noun?.kind !== 'word' || noun.capital || is(noun, TIME) || joiningWords.has(noun.key)) return false;
  if (is(noun, CLAUSE | BETWEEN | PREPOSITION)) return false;
  if (isAdverb(noun) || noun.cue) return false;
  let start = at;
  while (words[start - 1]?.sentence === noun.sentence && words[start - 1]?.kind === 'word') start--;
  const first = words[start]?.key ?? '';
  return !prepositions.has(first) && !clauseWords.has(first) && !timeWords.has(first) && !opening.has(first);
}

const opening: ReadonlySet<string> = new Set(['this', 'that', 'last', 'earlier', 'later', 'and', 'but']);

/** What things do too: the heat *suggests* that. */
const showing: ReadonlySet<string> = new Set(
  'suggest suggests suggested suggesting indicate indicates indicated indicating confirm confirms confirmed confirming imply implies implied implying reveal reveals revealed revealing show shows showed signal signals signaled signalled'.split(
    ' ',
  ),
);

/** The reporter's own: I said so. */
const ownVoices: ReadonlySet<string> = new Set(['i', 'we', 'you']);
