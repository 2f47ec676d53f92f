/**
 * The form of some words from which an id is made: letters and digits in lower case, a space wherever anything else
 * stands, no apostrophes. It is frozen, and shares nothing with what texts are compared by: a better fold or another
 * spelling rule must never move a permalink.
 */
export function idForm(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(NEITHER_LETTER_NOR_DIGIT, ' ')
    .trim();
}

// By ranges and not by \p{L}, whose members change with every version of Unicode.
const NEITHER_LETTER_NOR_DIGIT =
  /[^0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\ufdff\u{10000}-\u{10ffff}]+/gu;
