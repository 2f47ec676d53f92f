import type { Block } from '../content-model.ts';

/**
 * Finds the paragraphs and headings of a text that came without markup. A blank line always ends a block; a line
 * break alone does too, unless the text is wrapped by hand or the next line goes on in lower case.
 */
export function findBlocks(text: string): Block[] {
  const lines = findLines(text);
  const wrapped = isWrapped(lines);
  const blocks: Block[] = [];
  let open: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.start < line.end) open.push(line);
    const next = lines[index + 1];
    if (open.length > 0 && !goesOn(text, line, next, wrapped)) {
      blocks.push(toBlock(text, open));
      open = [];
    }
  }
  return blocks;
}

/** A line without the white space around it. */
interface Line {
  readonly start: number;
  readonly end: number;
}

// Lines of a text wrapped by hand end near one column; a paragraph a line has no such column.
const WRAP_LEAST = 50;
const WRAP_MOST = 100;
const HEADING_MOST = 110;

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const at = text.indexOf('\n', from);
    const until = at < 0 ? text.length : at;
    let start = from;
    let end = until;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end });
    from = until + 1;
  }
  return lines;
}

function isWrapped(lines: readonly Line[]): boolean {
  let inner = 0;
  let even = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || line.start === line.end || next.start === next.end) continue;
    const length = line.end - line.start;
    inner++;
    if (length >= WRAP_LEAST && length <= WRAP_MOST) even++;
  }
  return inner >= 3 && even >= inner * 0.8;
}

function goesOn(text: string, line: Line, next: Line | undefined, wrapped: boolean): boolean {
  if (!next || line.start === line.end || next.start === next.end) return false;
  if (wrapped && line.end - line.start >= WRAP_LEAST) return true;
  const first = text.charAt(next.start);
  return first !== first.toUpperCase();
}

function toBlock(text: string, lines: readonly Line[]): Block {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  return { kind: isHeading(text, start, end) ? 'heading' : 'paragraph', start, end };
}

function isHeading(text: string, start: number, end: number): boolean {
  if (end - start > HEADING_MOST) return false;
  // “(Applause)”: what is heard or seen heads nothing.
  if ('(['.includes(text.charAt(start)) && ')]'.includes(text.charAt(end - 1))) return false;
  let last = end - 1;
  // French sets a space before the mark that closes: « Nous restons. »
  while (last > start && '"”’\'»)」 \u00a0\u202f'.includes(text.charAt(last))) last--;
  return !'.!?:;,…—。！？؟।'.includes(text.charAt(last));
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  );
}
