import type { Cue, Factuality, Quotation, Speaker } from '../../core/model.ts';
import { findsSpeakers } from '../../core/speaker-languages.ts';
import { nameLanguages } from '../language-names.ts';
import { english } from '../say.ts';

/**
 * Who an article in the language of `lang` credits with a quotation, and the verb, both as printed: attribution: “it
 * added”. A name that an editor set is none of the article’s words and has no marks. That none is found is said only
 * where one was looked for.
 */
export function writeCredit({ speaker, cue }: Quotation, lang: string): string {
  const say = english.credit;
  if (!speaker) {
    return findsSpeakers(lang) ? say.none : say.notLookedFor(nameLanguages([lang]));
  }
  if (speaker.chain === 'editor') return say.set(speaker.name, cue?.text ?? null);
  return say.printed(joinAttribution(speaker, cue), speaker.via);
}

/** A credit with how the words are told, where they are not told as said: attribution: “Poe denied”; denied: … */
export function tellCredit(credit: string | null, factuality: Factuality): string | null {
  const told = [credit, english.factuality[factuality]].filter((each) => each !== null);
  return told.length === 0 ? null : told.join('; ');
}

// Further apart the name and the verb stand in different sentences.
const FARTHEST_CUE = 80;

/** The name and the verb in the order of the text, “…” for what stands between. */
function joinAttribution({ name, start, end }: Speaker, cue: Cue | null): string {
  if (!cue) return `“${name}”`;
  const gap = start < cue.start ? cue.start - end : start - cue.end;
  if (end <= start || gap < 1 || gap > FARTHEST_CUE) return `“${name}”, “${cue.text}”`;
  const inOrder = start < cue.start ? [name, cue.text] : [cue.text, name];
  return `“${inOrder.join(gap === 1 ? ' ' : ' … ')}”`;
}
