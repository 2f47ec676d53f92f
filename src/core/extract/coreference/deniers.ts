import { findRejection } from '../attribution/rejected-claims.ts';
import { type Mention, readOwner } from '../grammar/phrases.ts';
import { findSubjectBefore } from '../grammar/subjects.ts';
import { isPassive } from '../grammar/verbs.ts';
import { is, SUBJECT_PRONOUN } from '../languages/en/lexicon.ts';
import { relations } from '../languages/en/relations.ts';
import type { Word } from '../tagging/words.ts';

/**
 * Who rejects it that a pronoun said something: *Voss* rejected claims that he had said so. What people reject is mostly
 * told of themselves, whoever stood out before, and what an aide rejects of whom the aide speaks for.
 */
export function findDenier(words: readonly Word[], { from, to }: Mention): Mention | undefined {
  if (to - from > 1 || !is(words[from], SUBJECT_PRONOUN)) return undefined;
  const link = words[from - 1]?.key === 'that' ? from - 1 : from;
  const noun = findNoun(words, link);
  const verb = noun === undefined ? undefined : findRejection(words, noun);
  if (verb === undefined || isPassive(words, verb)) return undefined;
  const denier = findSubjectBefore(words, verb);
  const whole = denier?.antecedent ?? denier;
  return whole && (findPrincipal(words, whole) ?? whole);
}

// The claim of Ann Poe and the board that he.
const GIVER_MOST = 8;

/** Rejected *claims* that he; the *claim* by Ann Poe that he. */
function findNoun(words: readonly Word[], link: number): number | undefined {
  const isGiven = words[link]?.key === 'that';
  for (let at = link - 1; at >= 0 && link - at <= (isGiven ? GIVER_MOST : 1); at--) {
    if (words[at]?.kind !== 'word' || words[at]?.sentence !== words[link]?.sentence) return undefined;
    if (findRejection(words, at) === undefined) continue;
    return at === link - 1 || givers.has(words[at + 1]?.key ?? '') ? at : undefined;
  }
  return undefined;
}

const givers: ReadonlySet<string> = new Set(['by', 'of', 'from', 'in']);

/** A spokesman for *Voss*; *Voss’s* former lawyer. */
function findPrincipal(words: readonly Word[], { from, to }: Mention): Mention | undefined {
  for (let at = from; at < to; at++) {
    if (!relations.has(words[at]?.key ?? '')) continue;
    if (linking.has(words[at + 1]?.key ?? '') && at + 2 < to) return { from: at + 2, to };
    for (let owner = at - 1; owner >= from; owner--) {
      const mention = readOwner(words, owner);
      if (mention) return mention;
    }
  }
  return undefined;
}

const linking: ReadonlySet<string> = new Set(['for', 'of', 'to']);
