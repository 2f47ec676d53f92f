/** A value that YAML takes for something else than the text it is. */
export interface UnquotedValue {
  /** Offset of the value in the text. */
  readonly offset: number;
  readonly message: string;
}

/**
 * Finds the values that need double quotation marks: `Mayor: we stay`, `'I won't quit' vow`, `[Watch] …`, `@…`. Asked
 * where YAML cannot be read, since it then tells of its own grammar and not of what to write.
 */
export function findUnquoted(text: string): UnquotedValue[] {
  const found: UnquotedValue[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const match = /^([ \t]*(?:- )?)([A-Za-z][\w-]*):[ \t]/.exec(line);
    const value = match === null ? '' : line.slice(match[0].length).trim();
    if (match !== null && value !== '' && needsQuotes(value)) {
      const at =
        start +
        match[0].length +
        (line.slice(match[0].length).length - line.slice(match[0].length).trimStart().length);
      found.push({
        offset: at,
        message: `YAML takes part of the value for its own signs. Put it in double quotation marks, like ${match[2]}: ${quoted(value)}.`,
      });
    }
    start += line.length + 1;
  }
  return found;
}

/** A value as YAML reads it whole. */
export function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, (character) => `\\${character}`)}"`;
}

function needsQuotes(value: string): boolean {
  const first = value[0] ?? '';
  if (first === '"' || first === "'") return goesOnAfter(value, endOfQuoted(value, first));
  if (first === '[' || first === '{') return goesOnAfter(value, endOfBracket(value));
  if (first === '|' || first === '>') return !/^[|>][-+\d]{0,2}(?:[ \t]+#.*)?$/.test(value);
  if ('@`%'.includes(first)) return true;
  if ('&*!'.includes(first)) return !value.startsWith('!!') && /\s/.test(value);
  if (/^[-?:](?:\s|$)/.test(value)) return true;
  return /:(?:\s|$)/.test(value);
}

function goesOnAfter(value: string, end: number | undefined): boolean {
  if (end === undefined) return false;
  const rest = value.slice(end).trim();
  return rest !== '' && !rest.startsWith('#') && !rest.startsWith(',');
}

/** Where a quoted value ends; an apostrophe inside single marks is written twice. */
function endOfQuoted(value: string, mark: string): number | undefined {
  for (let at = 1; at < value.length; at++) {
    if (mark === '"' && value[at] === '\\') at += 1;
    else if (value[at] === mark && mark === "'" && value[at + 1] === mark) at += 1;
    else if (value[at] === mark) return at + 1;
  }
  return undefined;
}

function endOfBracket(value: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    if ('[{'.includes(value[at] ?? '')) depth += 1;
    if (']}'.includes(value[at] ?? '')) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
