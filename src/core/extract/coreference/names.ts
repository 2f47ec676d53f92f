/** Names of speakers, compared without case, accents, articles and possessive endings. */

/** `the Azerbaijani Ministry’s` → `azerbaijani ministry`. */
export function toNameKey(name: string): string {
  const words: string[] = [];
  for (const word of stripAccents(name)
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s\u00a0,]+/)) {
    const plain = trimSigns(word.endsWith("'s") ? word.slice(0, -2) : word);
    if (plain && !articles.has(plain)) words.push(plain);
  }
  return words.join(' ');
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

function stripAccents(name: string): string {
  if (isPlain.test(name)) return name;
  let plain = '';
  for (const character of name.normalize('NFKD')) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300 || code > 0x36f) plain += character;
  }
  return plain;
}

const isPlain = /^[\x20-\x7e’]*$/;

function trimSigns(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && signs.has(word.charAt(start))) start++;
  while (end > start && signs.has(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}

const signs: ReadonlySet<string> = new Set('.,;:()[]"“”‘\'-–—');
