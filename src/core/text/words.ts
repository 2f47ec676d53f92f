import type { Span } from '../content-model.ts';
import { tokenize } from './tokens.ts';

/** A word or number of a text, with the form it is compared by. */
export interface Word extends Span {
  readonly text: string;
  /** The token's normal form, with house style (F.B.I., Sen., percent) folded away too. */
  readonly form: string;
}

/** The words of a stretch of a text; positions are in the whole text. */
export function readWords(text: string, stretch: Span): Word[] {
  const found: Word[] = [];
  for (const token of tokenize(text.slice(stretch.start, stretch.end))) {
    if (token.kind !== 'word') continue;
    const start = token.start + stretch.start;
    const end = token.end + stretch.start;
    found.push({ start, end, text: token.text, form: houseForm(token.key) });
  }
  return found;
}

// What house styles write differently for one spoken word.
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senators'],
  ['rep', 'representative'],
  ['reps', 'representatives'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['st', 'saint'],
  ['ok', 'okay'],
  ['pct', 'percent'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['ten', '10'],
]);

export function houseForm(key: string): string {
  return SPELLED_OUT.get(key) ?? key;
}
