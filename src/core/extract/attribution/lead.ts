import type { Span } from '../../content-model.ts';
import type { Factuality } from '../../model.ts';
import { isPronoun } from '../../text/english/pronouns.ts';
import type { Mention } from '../grammar/phrases.ts';
import type { Word } from '../tagging/words.ts';
import { findAllegation } from './allegations.ts';
import { isNobody, readFactuality } from './factuality.ts';
import type { Found } from './found.ts';
import type { Match } from './pattern-matching.ts';
import type { Row } from './row-notation.ts';

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

/** What a cue and its source say; `quotation` is the index of the words that the cue stands before. */
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
  const read = factuality === 'said' ? (within ?? factuality) : factuality;
  const allegation = read === 'said' ? findAllegation(words, { mention, verb, length }) : undefined;
  const first = words[allegation?.from ?? from];
  const last = words[(allegation?.to ?? verb + length) - 1];
  const cue = first && last ? { start: first.start, end: last.end } : null;
  return {
    mention,
    cue,
    via: via ?? allegation?.by ?? null,
    by: 'cue',
    factuality: allegation ? 'alleged' : read,
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

/** What a row has found. */
export function toRowLead(
  words: readonly Word[],
  row: Row,
  { source, via, cue }: Match,
  first: number,
): Lead {
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
