import { findCueVerb } from '../languages/en/cues.ts';
import {
  auxiliaries,
  betweenWords,
  clauseWords,
  courtesyTitles,
  determiners,
  isSpeakerNoun,
  objectPronouns,
  personNouns,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import type { Mention } from './phrases.ts';

/** Whether a phrase can be somebody who speaks at all: neither an object nor a torn-off word. */
export function isSubject(words: readonly Word[], mention: Mention): boolean {
  const { from, to } = mention.antecedent ?? mention;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || last.possessive || last.kind !== 'word')
    return last?.kind === 'number' && to - from > 1;
  if (
    objectPronouns.has(last.key) ||
    prepositions.has(last.key) ||
    clauseWords.has(last.key) ||
    last.key === 'and'
  )
    return false;
  if (last.key === 'you' || last.key === 'we') return false;
  if (!first.capital && first.key.endsWith('ed') && !participleAdjectives.has(first.key)) return false;
  if (first.key === 'no' && last.key === 'one') return true;
  if (to - from === 1 && determiners.has(first.key)) return aloneDeterminers.has(first.key);
  if ((determiners.has(last.key) && !isParent(words, from, to)) || isClause(words, to)) return false;
  if (indefinites.has(first.key)) return true;
  if (to - from === 1 && !first.capital && !subjectPronouns.has(first.key))
    return isSpeakerNoun(first.key) || first.key.endsWith('s');
  return isNameLike(words, mention) || determiners.has(first.key) || last.key.endsWith('s');
}

/** The mother *of four*. */
function isParent(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from > 2 &&
    words[to - 2]?.key === 'of' &&
    personNouns.has(words[to - 3]?.key ?? '') &&
    numerals.has(words[to - 1]?.key ?? '')
  );
}

/** Poe *offered* more: a name with its verb. */
function isClause(words: readonly Word[], to: number): boolean {
  const verb = words[to - 1];
  const subject = words[to - 2];
  if (!verb || verb.capital || !subject || subject.sentence !== verb.sentence) return false;
  return (subject.capital || subjectPronouns.has(subject.key)) && findCueVerb(verb.key)?.form === 'past';
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
  const head = determiners.has(words[from]?.key ?? '') && words[from + 1]?.key === 'of' ? from + 2 : from;
  for (let at = head; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    if (at > head && prepositions.has(word.key)) return false;
    if (word.possessive && to - at > 1) continue;
    if (word.key === 'there' || word.key === 'here') continue;
    if (word.key.endsWith('-year-old')) return true;
    if (subjectPronouns.has(word.key) || isSpeakerNoun(word.key) || courtesyTitles.has(word.key)) return true;
    if (!word.capital || word.kind !== 'word' || timeWords.has(word.key) || determiners.has(word.key))
      continue;
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
    return !next || prepositions.has(next.key) || next.key === 'close' || next.key === 'familiar';
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
  return (
    prepositions.has(word.key) ||
    clauseWords.has(word.key) ||
    betweenWords.has(word.key) ||
    auxiliaries.has(word.key) ||
    word.key.endsWith('ly')
  );
}
