import { is, PERSON, PRONOUN, TIME } from '../languages/en/lexicon.ts';
import { possessivePronouns } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { type Mention, readForward } from './phrases.ts';

/** Who holds the office that a speaker is called by: the environment secretary, *Priya Nair*, said. */
export function findHolder(words: readonly Word[], { from, to, antecedent }: Mention): Mention | undefined {
  if (antecedent || words[to]?.key !== ',' || !isOffice(words, from, to)) return undefined;
  const name = readForward(words, to + 1);
  if (!name || !(isFullName(words, name) || (isOwned(words, from, to) && isFirstName(words, name))))
    return undefined;
  const next = words[name.to];
  const ends = !next || next.sentence !== words[name.to - 1]?.sentence || next.key === '.';
  // The mayor, Jo Lee, and the harbor master: two of three.
  const closes = next?.key === ',' && words[name.to + 1]?.key !== 'and';
  return ends || closes ? name : undefined;
}

/** A noun for a person, printed small, that no name comes before: its general secretary, the mayor of Port Ellery. */
function isOffice(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || word.key === 'of') return false;
    if (!word.capital && is(word, PERSON)) return true;
  }
  return false;
}

/** Mrs Pym’s son, *Graham*, said; her mother, *Comfort*, said: a word is enough for one of somebody’s own. */
function isFirstName(words: readonly Word[], { from, to }: Mention): boolean {
  const name = words[from];
  if (to - from > 1 || !name?.capital || name.possessive) return false;
  return !is(name, PERSON | TIME | PRONOUN);
}

function isOwned(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (words[at]?.possessive || (at === from && possessivePronouns.has(words[at]?.key ?? ''))) return true;
  return false;
}

/** Two words at least, of which the first and the last have a capital: Priya Nair, Anne de Vries, Mr Lee. */
function isFullName(words: readonly Word[], { from, to }: Mention): boolean {
  const first = words[from];
  return (
    to - from > 1 &&
    first !== undefined &&
    (first.capital || first.key.startsWith('ex-')) &&
    words[to - 1]?.capital === true &&
    !is(first, PERSON)
  );
}
