/**
 * Reads a literal of JavaScript as data: keys without marks, strings in any marks, a comma at the end. What is no literal
 * (a name, a call) is `undefined`. Returns nothing where brackets don't close.
 */
export function readLiteral(text: string): { readonly value: unknown } | undefined {
  const reader = { text, at: 0 };
  const value = read(reader, 0);
  return value === broken ? undefined : { value };
}

interface Reader {
  readonly text: string;
  at: number;
}

const broken = Symbol('broken');
const DEEPEST = 60;

function read(reader: Reader, depth: number): unknown {
  skipSpace(reader);
  const opening = reader.text[reader.at];
  if (opening === undefined || depth > DEEPEST) return broken;
  if (opening === '{') return readObject(reader, depth);
  if (opening === '[') return readList(reader, depth);
  if (opening === '"' || opening === "'" || opening === '`') return readString(reader);
  return readWord(reader);
}

function readObject(reader: Reader, depth: number): unknown {
  const fields: [string, unknown][] = [];
  reader.at += 1;
  for (;;) {
    skipSpace(reader);
    if (reader.text[reader.at] === '}') break;
    const quoted = /["'`]/.test(reader.text[reader.at] ?? '') ? readString(reader) : undefined;
    const key = quoted ?? matchAt(reader, /[\w$]{1,200}/y);
    skipSpace(reader);
    if (typeof key !== 'string' || reader.text[reader.at] !== ':') return broken;
    reader.at += 1;
    const value = read(reader, depth + 1);
    if (value === broken) return broken;
    fields.push([key, value]);
    if (!skipComma(reader, '}')) return broken;
  }
  reader.at += 1;
  return Object.fromEntries(fields);
}

function readList(reader: Reader, depth: number): unknown {
  const values: unknown[] = [];
  reader.at += 1;
  for (;;) {
    skipSpace(reader);
    if (reader.text[reader.at] === ']') break;
    const value = read(reader, depth + 1);
    if (value === broken) return broken;
    values.push(value);
    if (!skipComma(reader, ']')) return broken;
  }
  reader.at += 1;
  return values;
}

/** Past a comma, or before the bracket that closes; whether there is either. */
function skipComma(reader: Reader, closing: string): boolean {
  skipSpace(reader);
  if (reader.text[reader.at] === closing) return true;
  if (reader.text[reader.at] !== ',') return false;
  reader.at += 1;
  return true;
}

function readString(reader: Reader): unknown {
  const { text, at: start } = reader;
  const mark = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === mark) {
      reader.at = at + 1;
      return unescaped(text.slice(start + 1, at));
    }
  }
  return broken;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '\n': '' };

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi,
    (_, long?: string, short?: string, byte?: string, other?: string) => {
      if (other !== undefined) return escapes[other] ?? other;
      const code = Number.parseInt(long ?? short ?? byte ?? '', 16);
      return code < 0x110000 ? String.fromCodePoint(code) : '';
    },
  );
}

/** A number, `true`, `null`; another word or call is none of ours. */
function readWord(reader: Reader): unknown {
  const word = matchAt(reader, /[^\s,:;[\]{}()"'`]{1,200}/y);
  if (word === undefined) return broken;
  if (reader.text[reader.at] === '(' || /^(?:void|new|function|async)$/.test(word)) {
    const rest = matchAt(reader, /[\s\w.$]{0,60}(?:\([^()]{0,200}\))?/y);
    return rest === undefined ? broken : undefined;
  }
  return words.has(word) ? words.get(word) : Number.isNaN(Number(word)) ? undefined : Number(word);
}

const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['!0', true],
  ['!1', false],
]);

function skipSpace(reader: Reader): void {
  matchAt(reader, /\s*/y);
}

function matchAt(reader: Reader, expression: RegExp): string | undefined {
  expression.lastIndex = reader.at;
  const found = expression.exec(reader.text)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}
