import type { ImportedBlock, ImportedDocument } from './model.ts';
import { bylineOf } from './page/facts/authors.ts';
import { findPrintedDay } from './page/facts/printed-dates.ts';
import { hasDay, isDateLine } from './page/report/head.ts';
import { reasonOfWords } from './page/report/boilerplate.ts';
import { countWords, endsSentence } from './page/report/weights.ts';

/**
 * Sets apart the lines between a headline and the report that say who wrote it and when, and takes what they say for the
 * document's author and day where it states none itself. Each is told, to be looked at.
 */
export function setHeadLinesApart(document: ImportedDocument): ImportedDocument {
  if (document.facts.headline === undefined) return document;
  const end = document.blocks.findIndex((block) => !isHeadLine(block));
  // A document of such lines alone is something else.
  if (end <= 0) return document;
  const lines = document.blocks.slice(0, end);
  const first = (find: (words: string) => string | undefined) =>
    lines.map(({ words }) => find(words)).find((found) => found !== undefined);
  const author = document.facts.author ?? first(bylineOf);
  const published =
    document.facts.published ?? first((words) => findPrintedDay(words, document.facts.lang ?? 'en'));
  return {
    ...document,
    facts: {
      ...document.facts,
      ...(author === undefined ? {} : { author }),
      ...(published === undefined ? {} : { published }),
    },
    blocks: document.blocks.map((block, index) =>
      index < end ? { kind: 'furniture', words: block.words, reason: 'byline' } : block,
    ),
    doubts: [
      ...document.doubts,
      ...lines.map(
        ({ words }) =>
          `“${words}” below the headline was taken for a byline or a date, and set apart. Look whether it is one.`,
      ),
    ],
  };
}

/** “By Ines Roth”, “11 March 2026, 14:05”, “The Courier, 11 March 2026” */
export function isHeadLine({ kind, words }: Pick<ImportedBlock, 'kind' | 'words'>): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  const count = countWords(words);
  return (
    isDateLine(words) ||
    reasonOfWords(words, count) === 'byline' ||
    (count <= LONGEST && !endsSentence(words) && hasDay(words))
  );
}

const LONGEST = 12;
