import { decodeText, isEncoding } from '../decode.ts';

/** A page saved as one file, as browsers do (“Web Page, Single File”). */
export interface SavedPage {
  readonly html: string;
  readonly doubts: readonly string[];
  /** Where it was taken from, and when, as the browser wrote it. */
  readonly url?: string;
  readonly saved?: string;
}

/**
 * Takes the page out of MHTML; `undefined` where it holds none. The frames of a page are parts like itself, advertisements
 * mostly, and are left: the page is the part at the address that the file was saved from, else the first. Read here and
 * by no library for mail: these decode each text by its part's header and join them to one message, and of a page the
 * bytes are needed, whose encoding may stand in its own head alone.
 */
export async function readMhtml(bytes: Uint8Array, encoding?: string): Promise<SavedPage | undefined> {
  // A character a byte, whatever the parts are written in.
  const text = charactersOf(bytes);
  const { fields } = readHead(text, 0, text.length);
  const url = fields.get('snapshot-content-location') ?? fields.get('content-location');
  const pages = [...partsOf(text, 0, text.length, 0)].filter((part) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(typeOf(part)),
  );
  const page = pages.find((part) => part.fields.get('content-location') === url) ?? pages[0];
  if (page === undefined) return undefined;
  const decoded = decodeText(bytesOf(text, page), encoding ?? charsetOf(page));
  const saved = Date.parse(fields.get('date') ?? '');
  return {
    html: decoded.text,
    doubts: decoded.doubts,
    ...(url === undefined ? {} : { url }),
    ...(Number.isNaN(saved) ? {} : { saved: new Date(saved).toISOString().slice(0, 10) }),
  };
}

type Fields = ReadonlyMap<string, string>;

/** A stretch of the file with its header: the body from `start` to `end`. */
interface Part {
  readonly fields: Fields;
  readonly start: number;
  readonly end: number;
}

/** The parts that hold no others, in the order of the file. */
function* partsOf(text: string, from: number, end: number, depth: number): Generator<Part> {
  const { fields, start } = readHead(text, from, end);
  const part = { fields, start, end };
  const [, quoted, bare] = /\bboundary ?= ?(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(typeOf(part)) ?? [];
  const boundary = quoted ?? bare;
  if (!/^multipart\//i.test(typeOf(part)) || boundary === undefined) {
    yield part;
    return;
  }
  if (depth > DEEPEST) return;
  const mark = `--${boundary}`;
  let open = findLine(text, mark, start, end);
  while (open < end && !text.startsWith('--', open + mark.length)) {
    const first = text.indexOf('\n', open);
    const close = findLine(text, mark, open + mark.length, end);
    if (first >= 0) yield* partsOf(text, Math.min(first + 1, close), close, depth + 1);
    open = close;
  }
}

const DEEPEST = 8;

/** Where the next line begins that begins with a mark, else the end. */
function findLine(text: string, mark: string, from: number, end: number): number {
  for (let at = text.indexOf(mark, from); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
    if (at === 0 || text[at - 1] === '\n') return at;
  }
  return end;
}

/** The fields before the first empty line, those that go on in the next line joined. */
function readHead(text: string, from: number, end: number): { fields: Fields; start: number } {
  const fields = new Map<string, string>();
  let name = '';
  let at = from;
  while (at < end) {
    const until = text.indexOf('\n', at);
    const line = text.slice(at, until < 0 ? end : Math.min(until, end)).trimEnd();
    at = until < 0 ? end : until + 1;
    if (line === '') break;
    if (/^[ \t]/.test(line)) fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
    else {
      const colon = line.indexOf(':');
      name = line.slice(0, Math.max(0, colon)).toLowerCase();
      fields.set(name, line.slice(colon + 1).trim());
    }
  }
  return { fields, start: Math.min(at, end) };
}

function typeOf({ fields }: Part): string {
  return fields.get('content-type') ?? '';
}

function charsetOf(part: Part): string | undefined {
  const charset = /\bcharset ?= ?"?([\w.:+-]{1,40})/i.exec(typeOf(part))?.[1];
  return charset !== undefined && isEncoding(charset) ? charset : undefined;
}

function bytesOf(text: string, { fields, start, end }: Part): Uint8Array {
  const body = text.slice(start, end);
  const coding = (fields.get('content-transfer-encoding') ?? '').toLowerCase();
  if (coding === 'base64') return toBytes(atob(body));
  if (coding !== 'quoted-printable') return toBytes(body);
  const plain = body
    .replace(/=[ \t]{0,80}\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return toBytes(plain);
}

function charactersOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return text;
}

// As many arguments as every engine takes.
const AT_ONCE = 32_768;

function toBytes(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
