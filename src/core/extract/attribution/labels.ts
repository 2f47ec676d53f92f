import { isNameLike } from '../grammar/can-speak.ts';
import { type Mention, readForward } from '../grammar/phrases.ts';
import { findCueVerb } from '../languages/en/cues.ts';
import type { Word } from '../tagging/words.ts';
import { isDash } from './attribution-after.ts';
import { type Lead, toLead } from './lead.ts';

/** `Name: “…”` with nothing else before it in its sentence. */
export function findLabel(words: readonly Word[], quotation: number): Lead | undefined {
  const colon = words[quotation - 1];
  if (colon?.key !== ':') return undefined;
  let start = quotation - 1;
  while (start > 0 && words[start - 1]?.sentence === colon.sentence && quotation - start < 10) start--;
  const spoken = findCueVerb(words[start]?.key ?? '');
  if (spoken?.sense === 'saying' && spoken.form === 'past') {
    const name = readForward(words, start + 1);
    if (name?.to === quotation - 1 && isNameLike(words, name))
      return toLead(words, { mention: name, verb: start, length: 1 }, 'said before');
  }
  const mention = readForward(words, start);
  if (!mention || mention.to !== quotation - 1 || !isNameLike(words, mention)) return undefined;
  if (isRubric(words, mention)) return undefined;
  return { mention, cue: null, via: null, by: 'label', factuality: 'said', rule: 'label' };
}

/** Whether a word before a colon announces a kind of piece and nobody. */
export function isRubric(words: readonly Word[], { from, to }: Mention): boolean {
  return to - from === 1 && rubrics.has(words[from]?.key ?? '');
}

/** What newspapers set before a headline: Interview: ‘We shall not rest’. */
const rubrics: ReadonlySet<string> = new Set(
  'read related see listen photos gallery factbox timeline interview exclusive opinion analysis comment commentary editorial video watch live breaking review explainer podcast obituary profile update feature letters'.split(
    ' ',
  ),
);

/** `“…” — Name` at the end of a paragraph. */
export function findSignature(words: readonly Word[], quotation: number): Lead | undefined {
  let at = quotation + 1;
  while (isDash(words[at])) at++;
  if (at === quotation + 1) return undefined;
  const mention = readForward(words, at);
  if (!mention || !isNameLike(words, mention)) return undefined;
  const next = words[mention.to];
  if (next && next.key !== ',' && next.key !== '.' && next.key !== '(') return undefined;
  return { mention, cue: null, via: null, by: 'label', factuality: 'said', rule: 'signature' };
}
