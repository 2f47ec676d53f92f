/**
 * Cutting at the ends of texts. `/x+$/` looks at every run of x in a text, and at each of its characters anew; a text of
 * a mebibyte would take minutes. These look at the end alone.
 */

/** The text without the characters at its end that `trimmed` takes one by one. */
export function trimEndOf(text: string, trimmed: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const start = (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1;
    if (!trimmed.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}

/** The same at both ends. */
export function trimEndsOf(text: string, trimmed: RegExp): string {
  let start = 0;
  for (const character of text) {
    if (!trimmed.test(character)) break;
    start += character.length;
  }
  return trimEndOf(text.slice(start), trimmed);
}
