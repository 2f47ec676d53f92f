import { dirname } from 'node:path';
import { SHINGLE, ShingleReader, WINDOW } from '../../core/collate/archive/shingles.ts';
import { countInDigits } from '../../core/text/counts.ts';
import { fold } from '../../core/text/fold.ts';
import { scanTokens } from '../../core/text/scan.ts';
import { ContentError, formatProblem, ProblemList } from '../../corpus/problems.ts';
import type { ColumnMap } from '../../import/rows.ts';
import { type ArchiveManifest, writeArchive } from './archive-folder.ts';
import { BufferedTable } from './buffered-table.ts';
import { readSources } from './sources.ts';
import type { Format } from './tables.ts';
import { UsedIds } from './used-ids.ts';

export interface ExportWishes {
  /** Content folders, tables of texts, other documents, folders of these. */
  readonly paths: readonly string[];
  readonly folder: string;
  readonly formats: readonly Format[];
  readonly hasTokens: boolean;
  readonly map: ColumnMap;
  /** Takes what is worth telling meanwhile. */
  readonly say: (sentence: string) => void;
}

/**
 * Writes articles as an archive, one after another: memory holds some rows of each table, and the ids.
 * @throws {ContentError} lists what is wrong with the articles; nothing is written then.
 */
export function exportArchive(wishes: ExportWishes): Promise<ArchiveManifest> {
  return writeArchive(wishes.folder, (unfinished) => fill(unfinished, wishes));
}

// An archive of a million articles takes minutes, and whoever waits wants to see that it goes on.
const TOLD_EACH = 100_000;

async function fill(folder: string, wishes: ExportWishes): Promise<ArchiveManifest> {
  const { paths, formats, map, say } = wishes;
  const list = new ProblemList();
  const articles = await BufferedTable.open(folder, 'articles', formats);
  const tokens = wishes.hasTokens ? await BufferedTable.open(folder, 'tokens', formats) : undefined;
  const shingles = await BufferedTable.open(folder, 'shingles', formats);
  const reader = new ShingleReader();
  const ids = new UsedIds();
  const reading = { map, written: [wishes.folder, dirname(folder)], report: list.report };
  for await (const { file, line, ...article } of readSources(paths, reading)) {
    if (!ids.add(article.id)) {
      const message = `The id "${article.id}" stands for an article before it. Give each its own.`;
      list.report({ file, line, column: 1, code: 'duplicate-id', severity: 'error', message });
      continue;
    }
    const number = articles.rows;
    const { id, outlet, published, headline, url, lang, text } = article;
    const words = addTokens(text, number, tokens);
    articles.add(number, id, outlet, published, headline, url, lang, words, text);
    for (const shingle of reader.read(text)) shingles.add(shingle, number);
    for (const table of [articles, tokens, shingles]) await table?.settle();
    if (articles.rows % TOLD_EACH === 0) say(`${countInDigits(articles.rows, 'article')} read.`);
  }
  for (const table of [articles, tokens, shingles]) await table?.close();

  const problems = list.problems();
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
  for (const problem of problems) say(formatProblem(problem));
  if (articles.rows === 0) throw new Error(`There is no article in ${paths.join(', ')}.`);
  return {
    version: 1,
    articles: articles.rows,
    shingles: shingles.rows,
    ...(tokens === undefined ? {} : { tokens: tokens.rows }),
    formats,
    shingle: { words: SHINGLE, window: WINDOW },
  };
}

/** Returns how many words the text has. */
function addTokens(text: string, article: number, tokens: BufferedTable | undefined): number {
  let words = 0;
  scanTokens(text, (kind, start, end) => {
    if (kind !== 'word') return;
    words += 1;
    tokens?.add(article, start, end, fold(text.slice(start, end)));
  });
  return words;
}
