import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { lstat, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { toBareEvent } from '../core/bare-event.ts';
import type { Article, Corpus } from '../core/content-model.ts';
import { findBlocks } from '../core/text/blocks.ts';
import { byCodeUnits } from '../core/text/order.ts';
import { withoutAbsent } from '../core/without-absent.ts';
import { orReport, readBytes, readNames } from './disk.ts';
import { readLanguage } from './entries/articles.ts';
import { readFrontMatter } from './fields/front-matter.ts';
import { type BodyReader, startBodyReader } from './markdown/body-reader.ts';
import { ContentError, type Problem, ProblemList, type Report } from './problems.ts';
import { decodeSource } from './source.ts';

export interface LooseOptions {
  /** An article's event is what its folder is called; otherwise all are of one event. */
  readonly isEventFromFolder: boolean;
}

/**
 * Reads `.txt` and `.md` files, and those in folders, as articles of which only the text is known.
 * @throws {ContentError} lists every error.
 */
export async function loadLooseTexts(paths: readonly string[], options: LooseOptions): Promise<Corpus> {
  const list = new ProblemList();
  const { report } = list;
  const bodies = startBodyReader();
  try {
    const articles: Article[] = [];
    for (const path of await findTexts(paths, report)) {
      const article = await readLooseText(path, options, bodies, report);
      if (article !== undefined) articles.push(article);
    }
    reportSameNames(articles, report);
    const problems = list.problems();
    if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
    const events = [...new Set(articles.map(({ event }) => event))].map(toBareEvent);
    return { outlets: [], speakers: [], stories: [], events, articles };
  } finally {
    await bodies.close();
  }
}

async function findTexts(paths: readonly string[], report: Report): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const stats = await stat(path).catch(() => undefined);
    if (stats === undefined) {
      report(problem(path, 'missing-file', 'There is no such file or folder.'));
    } else if (stats.isDirectory()) {
      found.push(...(await findInside(path, report)).sort(byCodeUnits));
    } else if (stats.isFile() && isText(path)) {
      found.push(path);
    } else {
      report(problem(path, 'unexpected-file', 'Only .txt and .md files are read.'));
    }
  }
  return found;
}

async function findInside(folder: string, report: Report): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readNames(folder, folder, report)) {
    const path = join(folder, name);
    const stats = await orReport(() => lstat(path), path, report);
    if (stats?.isDirectory()) found.push(...(await findInside(path, report)));
    else if (stats?.isFile() && isText(name)) found.push(path);
  }
  return found;
}

async function readLooseText(
  path: string,
  { isEventFromFolder }: LooseOptions,
  bodies: BodyReader,
  report: Report,
): Promise<Article | undefined> {
  const bytes = await readBytes(path, path, report);
  if (bytes === undefined) return undefined;
  const common = {
    id: path.replaceAll('\\', '/').replace(/^\.\//, '').slice(0, -extname(path).length),
    event: isEventFromFolder ? basename(dirname(path)) : 'event',
    outlet: null,
    kind: 'report',
    lang: 'en',
    publish: 'full',
  } as const;
  if (extname(path) === '.txt') {
    if (!isUtf8(bytes)) {
      decodeSource(path, bytes, report);
      return undefined;
    }
    // The text is the file's, character for character: whoever sent it counts offsets in it.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...common, sha256, text, blocks: findBlocks(text), furniture: [] };
  }
  const source = decodeSource(path, bytes, report);
  if (source === undefined) return undefined;
  const file = source.text.startsWith('---') ? readFrontMatter(source, report) : undefined;
  if (source.text.startsWith('---') && file === undefined) return undefined;
  const body = { file: path, text: file?.body ?? source.text, firstLine: file?.bodyLine ?? 1 };
  const { article, problems } = await bodies.read(body);
  for (const each of problems) report(each);
  if (article === undefined) return undefined;
  const { text, blocks, furniture } = article;
  const known = withoutAbsent({
    headline: file?.fields.text('headline') ?? article.headline,
    url: file?.fields.address('url'),
    published: file?.fields.date('published', true),
    lang: file && readLanguage(file.fields),
  });
  return { ...common, ...known, sha256: source.sha256, text, blocks, furniture };
}

function reportSameNames(articles: readonly Article[], report: Report): void {
  const seen = new Set<string>();
  for (const { id } of articles) {
    if (seen.has(id))
      report(problem(id, 'duplicate-id', 'Two files differ in their endings alone. Rename one of them.'));
    seen.add(id);
  }
}

function isText(path: string): boolean {
  return ['.txt', '.md'].includes(extname(path));
}

function problem(file: string, code: string, message: string): Problem {
  return { file, line: 1, column: 1, code, message, severity: 'error' };
}
