/** The text without what is [in brackets] and (in parentheses); a bracket that never closes stays. */
export function withoutBrackets(text: string): string {
  let kept = '';
  let at = 0;
  const last = { ']': text.lastIndexOf(']'), ')': text.lastIndexOf(')') };
  for (let open = 0; open < text.length; open++) {
    const close = text[open] === '[' ? ']' : text[open] === '(' ? ')' : undefined;
    if (close === undefined || last[close] < open) continue;
    kept += text.slice(at, open);
    open = text.indexOf(close, open);
    at = open + 1;
  }
  return kept + text.slice(at);
}
