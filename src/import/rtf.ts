import { setHeadLinesApart } from './head-lines.ts';
import type { ImportedBlock, ImportedDocument } from './model.ts';
import { countWords } from './page/report/weights.ts';

/**
 * Reads the text of Rich Text Format. The kept packages for it unwrap e-mail only, and its text is a small part of it:
 * groups, control words, characters by code page (`\'93`) or by Unicode (`\u8220?`), and `\par` between paragraphs.
 * What lies in other destinations (fonts, pictures, the document's own facts) is no text.
 */
export function readRtf(source: string): ImportedDocument {
  const paragraphs: Paragraph[] = [];
  const facts: { title?: string; author?: string } = {};
  const outer: Group[] = [];
  let group: Group = { skipped: 1, isSilent: false, isInTable: false, isHeading: false, size: PLAIN };
  let codePage = 'windows-1252';
  let bytes: number[] = [];
  let words = '';
  let size = Number.POSITIVE_INFINITY;
  let toSkip = 0;
  let row = 0;

  const decode = (): void => {
    if (bytes.length === 0) return;
    words += decoderOf(codePage).decode(Uint8Array.from(bytes));
    bytes = [];
    size = Math.min(size, group.size);
  };
  const print = (text: string): void => {
    if (group.isSilent || text === '') return;
    if (toSkip > 0) {
      const left = text.slice(toSkip);
      toSkip = Math.max(0, toSkip - text.length);
      if (left === '') return;
      decode();
      words += left;
      size = Math.min(size, group.size);
      return;
    }
    decode();
    words += text;
    if (text.trim() !== '') size = Math.min(size, group.size);
  };
  const endParagraph = (isCell = false): void => {
    decode();
    if (words.trim() !== '')
      paragraphs.push({
        words: words.trim(),
        isHeading: group.isHeading,
        size,
        ...(isCell || group.isInTable ? { row } : {}),
      });
    words = '';
    size = Number.POSITIVE_INFINITY;
  };

  for (const token of tokens(source)) {
    if (token.kind === 'open') {
      outer.push(group);
      group = { ...group };
    } else if (token.kind === 'close') {
      decode();
      const { destination } = group;
      if (destination === 'title' || destination === 'author')
        facts[destination] = group.held?.text.trim() ?? '';
      group = outer.pop() ?? group;
    } else if (token.kind === 'byte') {
      if (toSkip > 0) toSkip -= 1;
      else if (!group.isSilent) bytes.push(token.value);
      else if (group.held) group.held.text += decoderOf(codePage).decode(Uint8Array.of(token.value));
    } else if (token.kind === 'text') {
      if (group.held) group.held.text += token.text;
      print(token.text);
    } else {
      const { word, value } = token;
      if (word === '*' || destinations.has(word)) {
        if (word === 'title' || word === 'author')
          group = { ...group, destination: word, held: { text: '' } };
        group = { ...group, isSilent: true };
      } else if (word === 'fldrslt') group = { ...group, isSilent: false };
      else if (word === 'ansicpg' && value !== undefined) codePage = codePages[value] ?? 'windows-1252';
      else if (word === 'mac') codePage = 'macintosh';
      else if (word === 'uc') group = { ...group, skipped: value ?? 1 };
      else if (word === 'u' && value !== undefined) {
        print(String.fromCharCode(value < 0 ? value + 65536 : value));
        if (group.held) group.held.text += String.fromCharCode(value < 0 ? value + 65536 : value);
        toSkip = group.skipped;
      } else if (word === 'par' || word === 'sect' || word === 'page') {
        if (!group.isSilent) endParagraph();
      } else if (word === 'cell' || word === 'nestcell') endParagraph(true);
      else if (word === 'row' || word === 'nestrow') row += 1;
      else if (word === 'intbl') group = { ...group, isInTable: true };
      else if (word === 'pard') group = { ...group, isInTable: false, isHeading: false };
      else if (word === 'plain') group = { ...group, size: PLAIN };
      else if (word === 'fs') group = { ...group, size: value ?? PLAIN };
      else if (word === 'outlinelevel') group = { ...group, isHeading: (value ?? 9) < 9 };
      else print(characters[word] ?? '');
    }
  }
  endParagraph();
  const blocks = paragraphs.map(({ words: each, isHeading, row: own }): ImportedBlock =>
    own === undefined
      ? { kind: isHeading ? 'heading' : 'paragraph', words: each }
      : { kind: 'cell', words: each, row: own },
  );
  const title = isSetAsTitle(paragraphs) ? (paragraphs[0]?.words ?? '') : (facts.title ?? '');
  const isTitled = title !== '' && blocks[0]?.words === title;
  return setHeadLinesApart({
    facts: {
      ...(title === '' ? {} : { headline: title }),
      ...(facts.author ? { author: facts.author } : {}),
    },
    blocks: isTitled ? blocks.slice(1) : blocks,
    leftOut: [],
    doubts: [],
  });
}

interface Paragraph {
  readonly words: string;
  readonly isHeading: boolean;
  /** Of its smallest letters, in half points. */
  readonly size: number;
  readonly row?: number;
}

// What a document has that names no size.
const PLAIN = 24;

/** Whether the first line is set larger than most of the text below it. */
function isSetAsTitle([first, ...others]: readonly Paragraph[]): boolean {
  if (first === undefined || first.row !== undefined || countWords(first.words) > LONGEST_TITLE) return false;
  const letters = others.reduce((sum, { words }) => sum + words.length, 0);
  const smaller = others.filter(({ size }) => first.size >= size * LARGER);
  return letters > 0 && smaller.reduce((sum, { words }) => sum + words.length, 0) * 2 > letters;
}

const LONGEST_TITLE = 30;
const LARGER = 1.2;

interface Group {
  /** How many characters stand in for a Unicode character that follows. */
  readonly skipped: number;
  readonly isSilent: boolean;
  readonly isInTable: boolean;
  readonly isHeading: boolean;
  /** Of its letters, in half points. */
  readonly size: number;
  readonly destination?: 'title' | 'author';
  readonly held?: { text: string };
}

type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'control'; readonly word: string; readonly value?: number };

function* tokens(source: string): Generator<Token> {
  const control = /\\(?:([a-z]{1,40})(-?\d{1,9})?[ ]?|'([\da-f]{2})|([^a-z]))/iy;
  for (let at = 0; at < source.length;) {
    const character = source[at] ?? '';
    if (character === '{' || character === '}') {
      yield character === '{' ? { kind: 'open' } : { kind: 'close' };
      at += 1;
      continue;
    }
    if (character === '\\') {
      control.lastIndex = at;
      const match = control.exec(source);
      if (match === null) break;
      at = control.lastIndex;
      const [, word, value, hex, symbol] = match;
      if (word === 'bin') at += Math.max(0, Number(value ?? 0));
      if (hex !== undefined) yield { kind: 'byte', value: Number.parseInt(hex, 16) };
      else if (word !== undefined)
        yield { kind: 'control', word, ...(value === undefined ? {} : { value: Number(value) }) };
      else
        yield symbol === '\n' || symbol === '\r'
          ? { kind: 'control', word: 'par' }
          : { kind: 'control', word: symbol ?? '' };
      continue;
    }
    let end = at;
    while (end < source.length && !'{}\\'.includes(source[end] ?? '')) end += 1;
    const text = source.slice(at, end).replace(/[\r\n]/g, '');
    if (text !== '') yield { kind: 'text', text };
    at = end;
  }
}

const destinations = new Set(
  'fonttbl colortbl stylesheet info pict object header footer headerl headerr headerf footerl footerr footerf ftnsep fldinst xmlnstbl listtable listoverridetable rsidtbl generator themedata datastore latentstyles title author operator creatim revtim comment keywords subject company manager category annotation atnid atnauthor bkmkstart bkmkend private pntext pnseclvl nonshppict shp'.split(
    ' ',
  ),
);

const characters: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  '-': '\u00ad',
  _: '\u2011',
  tab: ' ',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
};

const codePages: Readonly<Record<number, string>> = {
  437: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  65001: 'utf-8',
};

const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string): TextDecoder {
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder;
}
