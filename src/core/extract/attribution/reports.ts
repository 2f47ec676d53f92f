import { isNameLike } from '../grammar/can-speak.ts';
import { findSubjectBefore } from '../grammar/subjects.ts';
import { isPassive, isVerbHere } from '../grammar/verbs.ts';
import type { Word } from '../tagging/words.ts';
import { findAccording, findInverted, REACH } from './attribution-after.ts';
import type { Found } from './found.ts';
import { isReported } from './verb-subjects.ts';

/** The last cue of the last sentence that lets somebody say something: The board said it would wait. …, says Lee. */
export function findReport(words: readonly Word[]): Found | undefined {
  const last = words.length - 1;
  const sentence = words[last]?.sentence;
  for (let at = last; at >= 0 && last - at < REACH && words[at]?.sentence === sentence; at--) {
    const word = words[at];
    const according = findAccording(words, at);
    if (according) return according;
    const verb = word?.cue;
    if (verb?.sense !== 'saying' || (verb.form !== 'past' && verb.form !== 'finite') || word?.capital)
      continue;
    if (!isVerbHere(words, at) || isPassive(words, at)) continue;
    const inverted = words[at - 1]?.key === ',' ? findInverted(words, at) : undefined;
    if (inverted && (words[inverted.mention.to]?.kind ?? 'sign') === 'sign') return inverted;
    const mention = findSubjectBefore(words, at);
    if (mention && isNameLike(words, mention) && !isReported(words, mention))
      return { mention, verb: at, length: 1 };
  }
  return undefined;
}
