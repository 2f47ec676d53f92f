import { isNameLike } from '../grammar/can-speak.ts';
import { readForward, readOwner } from '../grammar/phrases.ts';
import { findSentenceSubject } from '../grammar/sentence-subjects.ts';
import { is, SAYING } from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import { findBefore } from './attribution-before.ts';
import { isRubric } from './labels.ts';
import { type Lead, toLead } from './lead.ts';

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
    if (!is(words[at], SAYING)) continue;
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
