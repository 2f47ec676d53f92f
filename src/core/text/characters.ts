/** What a UTF-16 unit can be in a token. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Continues a word and cannot begin one: accents, joiners, the soft hyphen. */
export const MARK = 4;
/** Belongs to a script without spaces between words, or to a surrogate pair: `Intl.Segmenter` decides. */
export const SEGMENTED = 5;

// Everything below the CJK blocks is looked up; what lies above is rare enough to be tested each time.
const TABLE_SIZE = 0x3000;
const table = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code += 1) table[code] = classify(code);

export function characterClass(code: number): number {
  return code < TABLE_SIZE ? (table[code] as number) : classify(code);
}

function classify(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return SEGMENTED;
  const character = String.fromCharCode(code);
  if (/\p{M}|\u00ad|\u200c|\u200d|\u2060/u.test(character)) return MARK;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u.test(
      character,
    )
  ) {
    return SEGMENTED;
  }
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : OTHER;
}
