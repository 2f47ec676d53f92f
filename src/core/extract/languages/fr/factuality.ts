import type { Factuality } from '../../../model.ts';
import type { Match } from '../../attribution/pattern-matching.ts';
import type { Word } from '../../tagging/words.ts';
import { denyingVerbs } from './words.ts';

/** Whether a French sentence has the words as said: n'a *pas* dit, *aurait* dit, *si* elle dit, *nie avoir* dit. */
export function readFactuality(
  words: readonly Word[],
  { source, cue }: Match,
): { readonly factuality: Factuality; readonly isNobody: boolean } {
  const verb = cue?.[1] ?? -1;
  const key = words[source?.from ?? -1]?.key ?? '';
  if (nobodies.has(key)) return { factuality: 'denied', isNobody: true };
  if (!source) return { factuality: 'said', isNobody: false };
  if (verb < 0) return { factuality: isAccused(words, source.to) ? 'alleged' : 'said', isNobody: false };
  const isBefore = source.from < verb;
  const start = isBefore ? source.to : Math.max(0, (cue?.[0] ?? verb) - 3);
  for (let at = start; at <= verb; at++) {
    const word = words[at];
    if (!word || word.sentence !== words[verb]?.sentence) continue;
    if (negations.has(word.key) || denyingVerbs.has(word.key))
      return { factuality: 'denied', isNobody: false };
    if (conditionals.has(word.key) || (accused.has(word.key) && (at < verb || isPassive(words, at))))
      return { factuality: 'alleged', isNobody: false };
  }
  if (conditions.has(words[Math.min(source.from, verb) - 1]?.key ?? ''))
    return { factuality: 'supposed', isNobody: false };
  const verbEnd = Math.max(source.to, verb);
  let end = verbEnd;
  while (end - verbEnd < QUESTION_MOST && words[end + 1]?.sentence === words[verb]?.sentence) end++;
  const isInverted = isBefore && (cue?.[0] ?? verb) < verb && hasPronoun(words, cue?.[0] ?? verb, verb);
  return { factuality: isInverted && words[end]?.key === '?' ? 'asked' : 'said', isNobody: false };
}

/** Anne Dupont est *soupçonnée* d’avoir déclaré : « … » */
function isAccused(words: readonly Word[], from: number): boolean {
  for (let at = from; words[at]?.kind === 'word'; at++)
    if (accused.has(words[at]?.key ?? '') && isPassive(words, at)) return true;
  return false;
}

/** La maire *est* accusée de, a *été* accusée de; not « la maire a accusé Paul de ». */
function isPassive(words: readonly Word[], participle: number): boolean {
  return being.has(words[participle - 1]?.key ?? '');
}

const being: ReadonlySet<string> = new Set(
  'est sont était étaient fut furent été être sera seront'.split(' '),
);

// As for English, no question goes on for longer.
const QUESTION_MOST = 60;

function hasPronoun(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (subjects.has(words[at]?.key ?? '')) return true;
  return false;
}

const subjects: ReadonlySet<string> = new Set('il elle ils elles'.split(' '));
const nobodies: ReadonlySet<string> = new Set('personne nul nulle aucun aucune'.split(' '));
const negations: ReadonlySet<string> = new Set('pas jamais guère sans'.split(' '));
const conditionals: ReadonlySet<string> = new Set('aurait auraient serait seraient'.split(' '));
const accused: ReadonlySet<string> = new Set(
  'accusé accusée accusés accusées soupçonné soupçonnée soupçonnés soupçonnées censé censée censés censées'.split(
    ' ',
  ),
);
const conditions: ReadonlySet<string> = new Set(['si', "s'"]);
