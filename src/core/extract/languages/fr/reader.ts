import type { Reader } from '../../attribution/pattern-matching.ts';
import type { Mention } from '../../grammar/phrases.ts';
import type { Word } from '../../tagging/words.ts';
import { finites, gerunds, namings, participles } from './verbs.ts';
import {
  adverbs,
  auxiliaries,
  clauseWords,
  cliticPronouns,
  determiners,
  linkWords,
  prepositions,
  pronouns,
  rubrics,
  speakerNouns,
  titles,
} from './words.ts';

/** How French reads phrases for its rows. */
export const frReader: Reader = {
  readForward,
  readOwner: () => undefined,
  isSource,
  isVerb: ({ key, capital }) => !capital && (auxiliaries.has(key) || finites.has(key) || namings.has(key)),
  isRubric: (words, from, end) => {
    let head = from;
    while (head < end && !linkWords.has(words[head + 1]?.key ?? '')) head++;
    return rubrics.has(words[from]?.key ?? '') || rubrics.has(words[head]?.key ?? '');
  },
};

// La porte-parole du ministère des Affaires étrangères et du Développement.
const LONGEST = 14;

/** The noun phrase that begins at `at`: *le maire de la ville*, *Anne Martin*, *il*. */
function readForward(words: readonly Word[], at: number): Mention | undefined {
  const first = words[at];
  if (first?.kind !== 'word' || isStop(first)) return undefined;
  if (pronouns.has(first.key)) return { from: at, to: at + 1 };
  if (!first.capital && !determiners.has(first.key) && !speakerNouns.has(first.key)) return undefined;
  let to = at + 1;
  while (to - at < LONGEST && continues(words, to, first)) to++;
  while (to > at + 1 && isDangling(words[to - 1])) to--;
  return { from: at, to };
}

function continues(words: readonly Word[], at: number, first: Word): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || word.sentence !== first.sentence || word.kind === 'quotation') return false;
  if (word.kind === 'sign') return (word.key === '-' || word.key === '&') && word.start === before.end;
  if (word.key === 'et') return before.capital && words[at + 1]?.capital === true;
  if (isStop(word) || pronouns.has(word.key)) return false;
  if (determiners.has(word.key)) return linkWords.has(before.key) || linkWords.has(word.key);
  // Le maire Anne Martin hier: behind a name no small word is the name's.
  return (
    word.capital ||
    !before.capital ||
    determiners.has(before.key) ||
    linkWords.has(word.key) ||
    isLastAdjective(words, at)
  );
}

/** Le ministère des Affaires *étrangères*: a small word behind a name where the phrase ends. */
function isLastAdjective(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.kind !== 'word' || isStop(next) || next.key === 'et' || cliticPronouns.has(next.key);
}

function isStop({ key, capital }: Word): boolean {
  if (capital && !clauseWords.has(key) && !prepositions.has(key)) return false;
  return (
    clauseWords.has(key) ||
    clitics.has(key) ||
    (prepositions.has(key) && !linkWords.has(key)) ||
    auxiliaries.has(key) ||
    finites.has(key) ||
    participles.has(key) ||
    gerunds.has(key) ||
    namings.has(key) ||
    adverbs.has(key)
  );
}

/** What stands before a verb and nothing else does: il *s'* est, il *n'* a. */
const clitics: ReadonlySet<string> = new Set("n' ne s' se m' me t' te y".split(' '));

function isDangling(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'sign' || linkWords.has(word.key) || determiners.has(word.key);
}

/** A name, a pronoun, or a noun for people, bodies or texts. */
function isSource(words: readonly Word[], { from, to }: Mention): boolean {
  const first = words[from];
  if (!first) return false;
  if (pronouns.has(first.key))
    return to - from === 1 && first.key !== 'je' && first.key !== "j'" && first.key !== 'vous';
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    if (speakerNouns.has(word.key) || titles.has(word.key)) return true;
    const isOpening = at === from && words[at - 1]?.sentence !== word.sentence;
    if (
      word.capital &&
      !determiners.has(word.key) &&
      !adverbs.has(word.key) &&
      !(isOpening && to - from === 1 && isStop({ ...word, capital: false }))
    )
      return true;
  }
  return false;
}
