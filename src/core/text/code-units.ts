/** What the scanner asks of single characters, by UTF-16 unit; outside a text every unit is 0. */

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 0 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const character = String.fromCharCode(code);
  return character !== character.toUpperCase();
}

/** Letters of every script, by what is left when spaces, punctuation and signs are taken away. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code >= 0xff00 && code <= 0xff20) return false;
  return code !== 0xd7 && code !== 0xf7 && code < 0xfe00;
}

export function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Punctuation after which a word begins: brackets, dashes, slashes. */
export function isOpener(code: number): boolean {
  return (
    code === 40 ||
    code === 91 ||
    code === 123 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 45 ||
    code === 47
  );
}

export function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2013 || code === 0x2015;
}

/** A full stop, question or exclamation mark, or an ellipsis. */
export function isTerminal(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}
