import { findBlocks } from '../../core/text/blocks.ts';
import { isFootnoteMark } from './note-marks.ts';
import { isUnseen } from './report/names.ts';
import { elementsOf, isElement, type PageElement, type PageNode, textOf } from './tree.ts';

/** A stretch of a page's words that nothing but inline markup interrupts. */
export interface Line {
  readonly words: string;
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell';
  /** The elements around all of it, outermost first. */
  readonly path: readonly PageElement[];
  /** Which share of its characters are links, bold, small, in italics: 0 to 1. */
  readonly linked: number;
  readonly bold: number;
  readonly small: number;
  readonly italic: number;
  /** A single `<br>` parts it from the line before, in the same block. */
  readonly isContinued: boolean;
  /** How many rules the page draws before it. */
  readonly section: number;
  /** Where the words of two elements meet without a space, as offsets: a byline and a date that styles part. */
  readonly seams: readonly number[];
  /** Cells of one row of a table have one number. */
  readonly row?: number;
}

/** Reads a page's words in the order of the document. Scripts, styles and pictures have none. */
export function readLines(root: PageElement): Line[] {
  const lines: Line[] = [];
  let run: Piece[] = [];
  let breaks = PARTED;
  let rows = 0;
  let rules = 0;

  const flush = (): void => {
    const line = toLine(run, breaks === 1, rules);
    run = [];
    if (line === undefined) return;
    lines.push(line);
    breaks = 0;
  };
  const part = (): void => {
    flush();
    breaks = PARTED;
  };

  const walk = (node: PageNode, place: Place): void => {
    if (!isElement(node)) {
      if (place.isPreformatted) preformatted(node.value, place);
      else run.push({ text: node.value, place });
      return;
    }
    const { name } = node;
    if (wordless.has(name) || isFootnoteMark(node)) return;
    if (name === 'br') {
      // A headline that is broken for its looks is one.
      if (place.isHeading) run.push({ text: ' ', place });
      else flush();
      breaks += place.isHeading ? 0 : 1;
      return;
    }
    if (name === 'wbr') return;
    // What only screen readers say is a line of its own. It parts a kicker from its headline, and no sentence.
    if (
      inline.has(name) &&
      !place.isHeading &&
      isUnseen(node) &&
      run.some(({ text }) => text.trim() !== '')
    ) {
      const sentence = run;
      run = [];
      for (const child of node.children) walk(child, within(place, node, rows));
      flush();
      run = sentence;
      return;
    }
    const isBlock = (!inline.has(name) && !isWordOfSentence(node, place.element)) || isUnseen(node);
    if (isBlock) part();
    if (name === 'tr') rows += 1;
    if (name === 'hr') rules += 1;
    const inner = within(place, node, rows);
    if (name === 'q') run.push({ text: '“', place: inner });
    for (const child of node.children) walk(child, inner);
    if (name === 'q') run.push({ text: '”', place: inner });
    if (isBlock) part();
  };

  // A text that is set as it was typed: its own lines are its paragraphs.
  const preformatted = (text: string, place: Place): void => {
    part();
    for (const { start, end } of findBlocks(text)) {
      run.push({ text: text.slice(start, end), place });
      part();
    }
  };

  walk(root, outermost);
  flush();
  return lines;
}

const PARTED = 2;

/** A button around a word that it explains: the sentence goes on on both sides of it. */
function isWordOfSentence(node: PageElement, parent: PageElement | undefined): boolean {
  if (node.name !== 'button' || parent?.name !== 'p') return false;
  const at = parent.children.indexOf(node);
  const isWords = (each: PageNode | undefined) =>
    each !== undefined && !isElement(each) && /\p{L}/u.test(each.value);
  return isWords(parent.children[at - 1]) && isWords(parent.children[at + 1]);
}

/** Where a piece of text stands, and how it is set. */
interface Place {
  readonly element?: PageElement;
  readonly parent?: Place;
  readonly depth: number;
  readonly isLink: boolean;
  readonly isBold: boolean;
  readonly isSmall: boolean;
  readonly isItalic: boolean;
  readonly isPreformatted: boolean;
  readonly isHeading: boolean;
  readonly row?: number;
}

interface Piece {
  readonly text: string;
  readonly place: Place;
}

const outermost: Place = {
  depth: 0,
  isLink: false,
  isBold: false,
  isSmall: false,
  isItalic: false,
  isPreformatted: false,
  isHeading: false,
};

const wordless = new Set(
  'script style template noscript head title meta link img svg math canvas iframe object embed audio video source track input textarea select datalist map area picture amp-img amp-analytics amp-iframe amp-pixel'.split(
    ' ',
  ),
);

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

function within(place: Place, element: PageElement, rows: number): Place {
  const { name, attributes } = element;
  const style = attributes.style ?? '';
  const row = name === 'tr' ? rows : name === 'table' ? undefined : place.row;
  return {
    element,
    parent: place,
    depth: place.depth + 1,
    isLink:
      place.isLink ||
      (name === 'a' && attributes.href !== undefined) ||
      (name === 'a' && attributes.name === undefined),
    isBold:
      place.isBold || name === 'b' || name === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/.test(style),
    isSmall:
      place.isSmall ||
      name === 'small' ||
      (name === 'font' && /^(?:1|-[12])$/.test(attributes.size ?? '')) ||
      /font-size:\s*(?:x+-small|smaller|small\b|\dpx|1[01]px|0?\.\d+r?em)/.test(style),
    isItalic: place.isItalic || name === 'i' || name === 'em' || /font-style:\s*italic/.test(style),
    isPreformatted: place.isPreformatted || name === 'pre',
    isHeading: place.isHeading || /^h[1-6]$/.test(name),
    ...(row === undefined ? {} : { row }),
  };
}

function toLine(run: readonly Piece[], isContinued: boolean, section: number): Line | undefined {
  let words = '';
  const lengths = { link: 0, bold: 0, small: 0, italic: 0, all: 0 };
  let common: Place | undefined;
  let last: Place | undefined;
  const seams: number[] = [];
  for (const { text, place } of run) {
    if (last !== undefined && last.element !== place.element && isSeam(words, text)) seams.push(words.length);
    for (const [index, part] of text.split(/[ \t\n\r\f]+/).entries()) {
      if (index > 0 && words !== '' && !words.endsWith(' ')) words += ' ';
      words += part;
    }
    const length = text.replace(/\s+/g, '').length;
    if (length === 0) continue;
    last = place;
    common = common === undefined ? place : commonPlace(common, place);
    lengths.all += length;
    if (place.isLink) lengths.link += length;
    if (place.isBold) lengths.bold += length;
    if (place.isSmall) lengths.small += length;
    if (place.isItalic) lengths.italic += length;
  }
  const lead = words.length - words.trimStart().length;
  words = words.trim();
  if (words === '' || common === undefined) return undefined;
  const path = pathOf(common);
  return {
    words,
    kind: kindOf(path),
    path,
    linked: lengths.link / lengths.all,
    bold: lengths.bold / lengths.all,
    small: lengths.small / lengths.all,
    italic: lengths.italic / lengths.all,
    isContinued,
    section,
    seams: seams.map((at) => at - lead),
    ...(common.row === undefined ? {} : { row: common.row }),
  };
}

function isSeam(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}(]/u.test(after);
}

function commonPlace(a: Place, b: Place): Place {
  let [x, y]: [Place, Place] = [a, b];
  while (x !== y) {
    if (x.depth >= y.depth) x = x.parent ?? outermost;
    else y = y.parent ?? outermost;
  }
  return x;
}

function pathOf(place: Place): PageElement[] {
  const path: PageElement[] = [];
  for (let at: Place | undefined = place; at?.element !== undefined; at = at.parent) path.unshift(at.element);
  return path;
}

/** The innermost element that says what its words are. */
function kindOf(path: readonly PageElement[]): Line['kind'] {
  const table = path.findLast(({ name }) => name === 'table');
  for (const { name } of path.toReversed()) {
    const kind = kinds[name];
    if (kind === 'cell' && table !== undefined && !isDataTable(table)) continue;
    if (kind !== undefined) return kind;
  }
  return 'paragraph';
}

const dataTables = new WeakMap<PageElement, boolean>();

/** A table of figures, as against one that lays out a page: rows of several short cells, and no table inside. */
function isDataTable(table: PageElement): boolean {
  const known = dataTables.get(table);
  if (known !== undefined) return known;
  const all = [...elementsOf(table)];
  const cells = all.filter(({ name }) => name === 'td' || name === 'th');
  const rows = all.filter(({ name }) => name === 'tr').length;
  const isData =
    all.filter(({ name }) => name === 'table').length === 1 &&
    rows >= 2 &&
    cells.length >= rows * 1.5 &&
    cells.every((cell) => textOf(cell).length <= LONGEST_CELL);
  dataTables.set(table, isData);
  return isData;
}

// Two or three sentences; what is longer is text that a table lays out.
const LONGEST_CELL = 400;

const kinds: Readonly<Record<string, Line['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  td: 'cell',
  th: 'cell',
};
