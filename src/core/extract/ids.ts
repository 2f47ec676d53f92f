import { isLetter, isDigit } from './characters.ts';

/**
 * Gives quotations of one article their ids: from the article, the words without case and punctuation, and the
 * number among equals, so that an edit elsewhere in the article changes none.
 */
export function createIds(article: string): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const id = `q-${hash(`${article}\n${toPlainWords(words)}`)}`;
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return number === 1 ? id : `${id}-${number}`;
  };
}

function toPlainWords(words: string): string {
  let plain = '';
  let gap = false;
  for (const character of words.normalize('NFKC').toLowerCase()) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff || isLetter(code) || isDigit(code)) {
      if (gap && plain) plain += ' ';
      plain += character;
      gap = false;
    } else if (code !== 39 && code !== 0x2019) {
      gap = true;
    }
  }
  return plain;
}

/** FNV-1a in two halves, 52 bits, in base 36. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (a >>> 7), 0x01000193);
  }
  return ((a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff)).toString(36);
}
