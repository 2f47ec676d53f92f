import { parseJson } from './script-json.ts';

/** A piece of React's own format among the values of a script: `[1,"5:[\"$\",\"p\",…"]`. */
export function flightPiece(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [kind, text] = value as readonly unknown[];
  return kind === 1 && typeof text === 'string' ? text : undefined;
}

/**
 * The values of React's own format: rows of a number and JSON (`5:["$","p",null,{"children":"…"}]`), or of a number, a
 * length in bytes and text (`6:T4d2,…`). Scripts cut it anywhere; its pieces are given joined.
 */
export function flightValues(text: string): unknown[] {
  const rows = new Map<string, unknown>();
  const row = /([\da-f]{1,6}):(?:T([\da-f]{1,6}),)?/y;
  let at = 0;
  while (at < text.length) {
    row.lastIndex = at;
    const match = row.exec(text);
    const start = at + (match?.[0].length ?? 0);
    if (match?.[2] === undefined) {
      const line = text.indexOf('\n', start);
      const end = line < 0 ? text.length : line;
      const value = match === null ? undefined : parseJson(text.slice(start, end));
      if (value !== undefined) rows.set(match?.[1] ?? '', value);
      at = end + 1;
    } else {
      const end = endOfBytes(text, start, Number.parseInt(match[2], 16));
      rows.set(match[1] ?? '', text.slice(start, end));
      at = text[end] === '\n' ? end + 1 : end;
    }
  }
  return [...rows.values()].map((value) => resolved(value, rows, 0));
}

/** A value with the rows that it names in their places: `"$6"`. */
function resolved(value: unknown, rows: ReadonlyMap<string, unknown>, depth: number): unknown {
  if (depth > DEEPEST) return value;
  if (typeof value === 'string') {
    const named = value.startsWith('$') ? rows.get(value.slice(1)) : undefined;
    // A row may name itself; of texts none does.
    return typeof named === 'string' ? named : value;
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => resolved(each, rows, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, resolved(each, rows, depth + 1)]),
  );
}

const DEEPEST = 40;

function endOfBytes(text: string, start: number, bytes: number): number {
  let left = bytes;
  let at = start;
  while (left > 0 && at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    at += code < 0x10000 ? 1 : 2;
  }
  return at;
}
