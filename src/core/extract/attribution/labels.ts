import { isNameLike } from '../grammar/can-speak.ts';
import { isDash } from '../grammar/dash.ts';
import { type Mention, readForward } from '../grammar/phrases.ts';
import type { Word } from '../tagging/words.ts';
import type { Lead } from './lead.ts';

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
