import { findBlocks } from '../core/text/blocks.ts';
import type { ImportedBlock, ImportedDocument } from './model.ts';
import { readLines } from './page/lines.ts';
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
  return { facts: headline === undefined ? {} : { headline }, blocks, leftOut: [], doubts: [] };
}

/** Reads a text without markup. A first line like a heading, with an empty line below it, is its headline. */
export function readWholeText(text: string): ImportedDocument {
  const blocks = findBlocks(text).map(({ kind, start, end }) => ({
    kind,
    words: joinLines(text.slice(start, end)),
    end,
  }));
  const [first, ...rest] = blocks;
  const isHeadline =
    first?.kind === 'heading' &&
    rest.length > 0 &&
    first.words.split(' ').length >= 3 &&
    /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(first.end));
  const kept = (isHeadline ? rest : blocks).map(({ kind, words }): ImportedBlock => ({
    kind: kind === 'heading' ? 'heading' : 'paragraph',
    words,
  }));
  return { facts: isHeadline ? { headline: first.words } : {}, blocks: kept, leftOut: [], doubts: [] };
}

function joinLines(words: string): string {
  return words
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}
