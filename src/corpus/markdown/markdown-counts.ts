import { type Excess, type LimitCode, markdownLimits } from './markdown-limits.ts';

/**
 * Finds where a text first goes over a limit, in one pass. What may be markup is counted as markup: a bracket inside
 * code costs nothing and is counted all the same, so that no parser is needed to protect the parser.
 */
export function findExcess(text: string): Excess | undefined {
  const counts = new MarkdownCounts(text);
  for (let start = 0; start < text.length && counts.excess === undefined;) {
    const end = lineEnd(text, start);
    counts.addLine(start, end);
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return counts.excess;
}

function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** The markers that a line begins with: `> - a` stands in a quotation and in an item of a list. */
interface Markers {
  /** Where the line's own words begin. */
  readonly words: number;
  readonly quotations: number;
  /** Of the words, or of the first item's marker, after the quotation markers. */
  readonly indent: number;
  readonly item?: string;
  /** Markers behind the first item's: each begins something in a new item. */
  readonly inItem: number;
}

interface List {
  readonly indent: number;
  readonly marker: string;
}

class MarkdownCounts {
  excess: Excess | undefined;
  readonly #text: string;
  readonly #counts = new Map<LimitCode, number>();
  #hasWords = false;
  /** Whether the lines since the last empty one belong to a list or a quotation. */
  #isContained = false;
  #quotations = 0;
  #lists: List[] = [];
  #openBlocks = 0;
  /** Of the table that a line of hyphens has begun. */
  #columns = 0;
  /** For each bracket that is open in the paragraph, how deep brackets stand in one another inside it. */
  #brackets: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  addLine(start: number, end: number): void {
    const rule = findRule(this.#text, start, end);
    if (rule !== undefined && (rule.isBreak || this.#hasWords)) {
      this.#addRule(start, rule);
      return;
    }
    const markers = readMarkers(this.#text, start, end);
    if (markers.words >= end && markers.item === undefined) {
      this.#addEmptyLine(start, markers);
      if (markers.quotations > 0) this.#addMarkers(start, markers);
      return;
    }
    this.#add('too-many-lines', start);
    this.#addMarkers(start, markers);
    this.#addBlock(start, markers.words, end);
    this.#addCells(start, markers.words, end);
    this.#addMarks(markers.words, end);
    this.#hasWords = true;
  }

  #add(code: LimitCode, offset: number, count = 1): void {
    const sum = (this.#counts.get(code) ?? 0) + count;
    this.#counts.set(code, sum);
    if (sum > markdownLimits[code].most) this.excess ??= { code, offset };
  }

  #addEmptyLine(start: number, { quotations }: Markers): void {
    this.#add('too-many-empty-lines', start);
    for (const code of ofOneParagraph) this.#counts.delete(code);
    this.#hasWords = false;
    this.#brackets = [];
    this.#columns = 0;
    if (quotations > 0) return;
    this.#quotations = 0;
    this.#isContained = false;
    this.#counts.delete('too-many-loose-lines');
  }

  /** A line of hyphens or the like underlines what stands above it, or ends a list or a quotation. */
  #addRule(start: number, { mark, quotations }: Rule): void {
    this.#add('too-many-lines', start);
    if (this.#hasWords && '-='.includes(mark)) this.#add('too-many-blocks', start);
    // Below a line that belongs to a quotation without its marker, "===" is a line of words.
    this.#hasWords &&= mark === '=' && this.#isContained;
    this.#quotations = quotations;
    this.#lists = [];
  }

  #addMarkers(start: number, { quotations, indent, item, inItem }: Markers): void {
    const isMarked = quotations > 0 || item !== undefined;
    if (!isMarked && this.#isContained) this.#add('too-many-loose-lines', start);
    this.#isContained ||= isMarked;

    const begun = Math.max(0, quotations - this.#quotations);
    if (quotations !== this.#quotations) this.#lists = [];
    this.#quotations = quotations;
    if (item === undefined && indent < 2) this.#lists = [];
    const isNewList = item !== undefined && this.#openList({ indent, marker: item });
    this.#add('too-many-blocks', start, begun + inItem + (isNewList ? 1 : 0));
    const depth = quotations + this.#lists.length + inItem + this.#openBlocks;
    if (depth > markdownLimits['nested-too-deep'].most)
      this.excess ??= { code: 'nested-too-deep', offset: start };
  }

  /** Whether an item begins a list: one that is further in than the list before it, or marked in another way. */
  #openList(list: List): boolean {
    while ((this.#lists.at(-1)?.indent ?? -1) > list.indent) this.#lists.pop();
    const last = this.#lists.at(-1);
    if (last !== undefined && last.marker === list.marker && list.indent < last.indent + 2) return false;
    if (last !== undefined && last.marker !== list.marker && list.indent < last.indent + 2) this.#lists.pop();
    this.#lists.push(list);
    return true;
  }

  /** `:::name` begins a block, `:::` ends one. */
  #addBlock(start: number, words: number, end: number): void {
    if (!this.#text.startsWith(':::', words)) return;
    let at = words;
    while (this.#text[at] === ':') at += 1;
    if (this.#text.slice(at, end).trim() === '') {
      this.#openBlocks = Math.max(0, this.#openBlocks - 1);
      return;
    }
    this.#openBlocks += 1;
    this.#add('too-many-blocks', start);
    if (this.#openBlocks > markdownLimits['too-many-open-blocks'].most)
      this.excess ??= { code: 'too-many-open-blocks', offset: start };
  }

  /** A row has as many cells as the table's first, those that are not written included. */
  #addCells(start: number, words: number, end: number): void {
    let pipes = 0;
    let isDelimiter = true;
    for (let at = words; at < end; at++) {
      const character = this.#text[at] ?? '';
      if (character === '|') pipes += 1;
      else if (!'-: \t'.includes(character)) isDelimiter = false;
    }
    const cells = pipes + 1;
    if (isDelimiter) this.#columns = Math.max(this.#columns, cells);
    if (this.#columns > 0) this.#add('too-many-cells', start, Math.max(cells, this.#columns));
  }

  #addMarks(words: number, end: number): void {
    const text = this.#text;
    for (let at = words; at < end && this.excess === undefined; at++) {
      const character = text[at] ?? '';
      if (!marks.has(character)) continue;
      if (character === '@' || character === 'w' || character === ':') {
        if (character === '@' || text.startsWith(character === 'w' ? 'www.' : '://', at))
          this.#add('too-many-addresses', at);
        continue;
      }
      if (character === '\\') {
        at += 1;
        if (text.startsWith('``', at)) this.#add('too-many-unfinished', at);
        continue;
      }
      const run = character === '[' || character === ']' ? 1 : runLength(text, at, end);
      // Two asterisks are one mark, and of a run of twenty ten are looked for.
      this.#addMark(at, '*_'.includes(character) ? Math.ceil(run / 2) : character === '<' ? run : 1);
      if (character === '[') this.#brackets.push(0);
      if (character === ']') this.#closeBracket(at);
      if (character === '<' && '!?'.includes(text[at + run] ?? ' ')) this.#add('too-many-unfinished', at);
      if (character === '`' && run > markdownLimits['too-many-backticks'].most)
        this.excess ??= { code: 'too-many-backticks', offset: at };
      at += run - 1;
    }
  }

  #addMark(offset: number, count: number): void {
    this.#add('too-many-marks', offset, count);
    this.#add('too-many-marks-in-paragraph', offset, count);
  }

  #closeBracket(offset: number): void {
    const inside = this.#brackets.pop();
    if (inside === undefined) return;
    const deep = inside + 1;
    if (deep > markdownLimits['nested-too-deep'].most) this.excess ??= { code: 'nested-too-deep', offset };
    const around = this.#brackets.length - 1;
    if (around >= 0) this.#brackets[around] = Math.max(this.#brackets[around] ?? 0, deep);
  }
}

const ofOneParagraph = ['too-many-marks-in-paragraph', 'too-many-unfinished'] as const;

const marks = new Set('\\[]*_~`<@:w');

function runLength(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && text[at] === text[start]) at += 1;
  return at - start;
}

interface Rule {
  readonly mark: string;
  readonly quotations: number;
  /** Stands by itself, and is no underline. */
  readonly isBreak: boolean;
}

/** A line of one of `-`, `*`, `_`, `=` alone; with three of them and more it is a break wherever it stands. */
function findRule(text: string, start: number, end: number): Rule | undefined {
  let quotations = 0;
  let at = start;
  for (; at < end && ' \t>'.includes(text[at] ?? ''); at++) if (text[at] === '>') quotations += 1;
  const mark = text[at] ?? '';
  if (at === end || !'-*_='.includes(mark)) return undefined;
  let count = 0;
  for (; at < end; at++) {
    if (text[at] === mark) count += 1;
    else if (text[at] !== ' ' && text[at] !== '\t') return undefined;
  }
  return { mark, quotations, isBreak: count >= 3 && mark !== '=' };
}

function readMarkers(text: string, start: number, end: number): Markers {
  let quotations = 0;
  let item: string | undefined;
  let inItem = 0;
  let column = 0;
  let indent = 0;
  let at = start;
  while (at < end) {
    const character = text[at] ?? '';
    if (character === ' ' || character === '\t') {
      column += character === ' ' ? 1 : 4 - (column % 4);
      at += 1;
      continue;
    }
    const marker = markerAt(text, at, end);
    if (marker === '') break;
    if (item === undefined && marker === '>') {
      quotations += 1;
      column = 0;
    } else if (item === undefined) {
      item = marker.at(-1) ?? '';
      indent = column;
    } else {
      inItem += 1;
    }
    if (marker !== '>') column += marker.length;
    at += marker.length;
  }
  if (item !== undefined) return { words: at, quotations, indent, item, inItem };
  return { words: at, quotations, indent: column, inItem };
}

/** `>`, `-`, `12.`, `[^note]:`, or nothing. */
function markerAt(text: string, at: number, end: number): string {
  const character = text[at] ?? '';
  if (character === '>') return '>';
  listMarker.lastIndex = at;
  const marker = listMarker.exec(text)?.[0] ?? '';
  return at + marker.length <= end ? marker : '';
}

const listMarker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t\r\n]|$)|\[\^[^\s[\]]{1,999}\]:/y;
