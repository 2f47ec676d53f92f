import {
  AUXILIARY,
  BETWEEN,
  CLAUSE,
  COURTESY,
  DETERMINER,
  is,
  NOUN_TOO,
  OBJECT_PRONOUN,
  PERSON,
  PREPOSITION,
  SPEAKER,
  SUBJECT_PRONOUN,
  TIME,
} from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import type { Mention } from './phrases.ts';

/** Whether a phrase can be somebody who speaks at all: neither an object nor a torn-off word. */
export function isSubject(words: readonly Word[], mention: Mention): boolean {
  const { from, to } = mention.antecedent ?? mention;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || last.possessive || last.kind !== 'word')
    return last?.kind === 'number' && to - from > 1;
  if (is(last, OBJECT_PRONOUN | PREPOSITION | CLAUSE) || last.key === 'and') return false;
  if (last.key === 'you' || last.key === 'we') return false;
  if (!first.capital && first.key.endsWith('ed') && !participleAdjectives.has(first.key)) return false;
  if (first.key === 'no' && last.key === 'one') return true;
  if (isTornOff(words, from, to)) return false;
  if (to - from === 1 && is(first, DETERMINER)) return aloneDeterminers.has(first.key);
  if ((is(last, DETERMINER) && !isParent(words, from, to)) || isClause(words, to)) return false;
  if (indefinites.has(first.key)) return true;
  if (to - from === 1 && !first.capital && !is(first, SUBJECT_PRONOUN))
    return is(first, SPEAKER) || first.key.endsWith('s');
  return isNameLike(words, mention) || is(first, DETERMINER) || last.key.endsWith('s');
}

/** Whether words before or behind the phrase belong to it, so that no verb can follow it here. */
function isTornOff(words: readonly Word[], from: number, to: number): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || to - from === 1) return false;
  // Something the board says it has not seen: what it says is told of “something”.
  if (things.has(first.key) && !is(words[from + 1], PREPOSITION)) return true;
  // *Looking for a way out*, the mayor said; *ahead of the vote* the mayor said.
  if (first.key === 'ahead' || isLeadingParticiple(words, from)) return true;
  // The *independent-minded* voters; a release *calling* attacks “vile”; not “somebody familiar with Lee’s thinking”.
  if (!last.capital && /-\w+(?:ed|ing)$/.test(last.key)) return true;
  const isOwned = words[to - 2]?.possessive || is(words[to - 2], DETERMINER | PREPOSITION);
  if (last.cue?.form === 'participle' && !last.capital && !is(last, NOUN_TOO) && !isOwned) return true;
  // One of the *pivotal* reasons; not “one of the captains present”.
  const isPart = is(first, DETERMINER) && words[from + 1]?.key === 'of' && is(words[from + 2], DETERMINER);
  return isPart && !words.slice(from + 3, to).some((word) => isSeveral(word));
}

function isSeveral(word: Word): boolean {
  return word.capital || word.key.endsWith('s') || is(word, SPEAKER);
}

/** The first word of a sentence in -ing that a preposition or an article follows. */
function isLeadingParticiple(words: readonly Word[], from: number): boolean {
  const [first, next] = [words[from], words[from + 1]];
  if (!first?.key.endsWith('ing') || words[from - 1]?.sentence === first.sentence) return false;
  return is(next, DETERMINER | PREPOSITION);
}

const things: ReadonlySet<string> = new Set(['something', 'anything', 'nothing', 'everything']);

/** The mother *of four*. */
function isParent(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from > 2 &&
    words[to - 2]?.key === 'of' &&
    is(words[to - 3], PERSON) &&
    numerals.has(words[to - 1]?.key ?? '')
  );
}

/** Poe *offered* more: a name with its verb. */
function isClause(words: readonly Word[], to: number): boolean {
  const verb = words[to - 1];
  const subject = words[to - 2];
  if (!verb || verb.capital || !subject || subject.sentence !== verb.sentence) return false;
  return (subject.capital || is(subject, SUBJECT_PRONOUN)) && verb.cue?.form === 'past';
}

const participleAdjectives: ReadonlySet<string> = new Set(
  'retired embattled disgraced convicted exiled jailed ousted renowned noted united unidentified unnamed elected'.split(
    ' ',
  ),
);

const aloneDeterminers: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten another some many others those both several most few all'.split(
    ' ',
  ),
);

/** Whether a phrase names someone: a name, a pronoun, or a noun for people, bodies or documents. */
export function isNameLike(words: readonly Word[], mention: Mention): boolean {
  const { from, to } = mention.antecedent ?? mention;
  if (isCount(words, from, to)) return true;
  // One of her lawyers; two of the dockers.
  const head = is(words[from], DETERMINER) && words[from + 1]?.key === 'of' ? from + 2 : from;
  for (let at = head; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    if (at > head && is(word, PREPOSITION)) return false;
    if (word.possessive && to - at > 1) continue;
    if (word.key === 'there' || word.key === 'here') continue;
    if (word.key.endsWith('-year-old')) return true;
    if (is(word, SUBJECT_PRONOUN | SPEAKER | COURTESY)) return true;
    if (!word.capital || word.kind !== 'word' || is(word, TIME | DETERMINER)) continue;
    // Kelly said: an adverb is nobody, so a word alone that looks like one is a name.
    if (
      !isSentenceOpening(words, at) ||
      words[at + 1]?.capital ||
      (to - from === 1 && word.key.endsWith('ly'))
    )
      return true;
  }
  return false;
}

/** *Some* said; *many in the town* said; *four in 10* said; *73 percent of voters* said. */
function isCount(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first) return false;
  if (indefinites.has(first.key) || (first.key === 'no' && words[from + 1]?.key === 'one')) return true;
  const next = to - from > 1 ? words[from + 1] : undefined;
  if (first.key === 'those')
    return !next || is(next, PREPOSITION) || next.key === 'close' || next.key === 'familiar';
  if (aloneDeterminers.has(first.key) && (!numerals.has(first.key) || !next))
    return !next || next.key === 'of' || next.key === 'in';
  if (first.kind !== 'number' && !numerals.has(first.key)) return false;
  return (
    next?.key === 'percent' ||
    (next?.key === 'in' && (words[from + 2]?.kind === 'number' || numerals.has(words[from + 2]?.key ?? '')))
  );
}

const indefinites: ReadonlySet<string> = new Set(['someone', 'somebody', 'everyone', 'everybody']);

const numerals: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten'.split(' '));

/** A capital that the beginning of a sentence gives to an ordinary word. */
function isSentenceOpening(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || (before && before.sentence === word.sentence)) return false;
  return is(word, PREPOSITION | CLAUSE | BETWEEN | AUXILIARY) || word.key.endsWith('ly');
}
