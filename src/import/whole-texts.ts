import { findBlocks } from '../core/text/blocks.ts';
import { joinLines } from '../core/text/join-lines.ts';
import { isHeadLine, setHeadLinesApart } from './head-lines.ts';
import type { ImportedBlock, ImportedDocument } from './model.ts';
import { readLines } from './page/lines.ts';
import { countWords } from './page/report/weights.ts';
import type { PageElement } from './page/tree.ts';

/** Reads a document that is a text and no page: every line of it is the report's. Its title is its headline. */
export function readWholeTree(root: PageElement): ImportedDocument {
  const lines = readLines(root);
  const first = lines[0];
  const headline = first?.path.some(({ name }) => name === 'h1') === true ? first.words : undefined;
  const blocks = (headline === undefined ? lines : lines.slice(1)).map(
    ({ kind, words, row }): ImportedBlock => ({
      kind,
      words,
      ...(row === undefined || kind !== 'cell' ? {} : { row }),
    }),
  );
  return setHeadLinesApart({
    ...{ facts: headline === undefined ? {} : { headline }, blocks },
    ...{ leftOut: [], doubts: [] },
  });
}

/**
 * Reads a text without markup. Its headline is a first line that is marked as a title ("# Quays to close"), or one like a
 * heading with an empty line, a paragraph or a byline below it.
 */
export function readWholeText(text: string): ImportedDocument {
  const marked = /^\s*#[ \t]+(\S[^\r\n]*)/.exec(text);
  if (marked?.[1] !== undefined)
    return toDocument(withoutMark(`# ${marked[1]}`), readBlocks(text.slice(marked[0].length)));
  const blocks = readBlocks(text);
  const [first, ...rest] = blocks;
  const [next] = rest;
  const isHeadline =
    first?.kind === 'heading' &&
    next !== undefined &&
    countWords(first.words) >= LEAST_WORDS &&
    (next.kind === 'paragraph' ||
      isHeadLine(next) ||
      // “PRESS RELEASE” may stand above the headline; so many words are one.
      (countWords(first.words) > LEAST_WORDS && /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(first.end))));
  return isHeadline ? toDocument(first.words, rest) : toDocument(undefined, blocks);
}

// A word alone is a place, a section or a name of the outlet.
const LEAST_WORDS = 2;

interface Block {
  readonly kind: 'heading' | 'paragraph';
  readonly words: string;
  readonly end: number;
}

function readBlocks(text: string): Block[] {
  const blocks = findBlocks(text);
  return blocks.map(({ kind, start, end }, index) => {
    const words = joinLines(text.slice(start, end));
    // What nothing follows heads nothing: a sentence without its full stop.
    const isHeading = kind === 'heading' && (index < blocks.length - 1 || /^#{1,6}[ \t]/.test(words));
    return isHeading ? { kind, words: withoutMark(words), end } : { kind: 'paragraph', words, end };
  });
}

/** "## What comes next ##" is a heading as Markdown writes it, and its marks are no words of the report. */
function withoutMark(words: string): string {
  const open = /^#{1,6}[ \t]+(?=\S)/.exec(words);
  if (open === null) return words;
  return words
    .slice(open[0].length)
    .trimEnd()
    .replace(/[ \t]#{1,6}$/, '')
    .trimEnd();
}

function toDocument(headline: string | undefined, blocks: readonly Block[]): ImportedDocument {
  return setHeadLinesApart({
    facts: headline === undefined ? {} : { headline },
    blocks: blocks.map(({ kind, words }): ImportedBlock => ({ kind, words })),
    leftOut: [],
    doubts: [],
  });
}
