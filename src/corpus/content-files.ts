import { lstat, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { orReport, readBytes, readNames } from './disk.ts';
import type { Report } from './problems.ts';
import { decodeSource, reportTooLarge, type Source } from './source.ts';

/** The files of a content folder, by what they are. */
export interface ContentFiles {
  readonly site?: Source;
  readonly outlets?: Source;
  readonly speakers?: Source;
  readonly stories?: Source;
  readonly events: readonly { readonly id: string; readonly source: Source }[];
  readonly articles: readonly { readonly event: string; readonly name: string; readonly source: Source }[];
  readonly docs: readonly { readonly id: string; readonly source: Source }[];
  /** Files that are there and cannot be read, as is reported of them: what names one names nothing that is missing. */
  readonly unread: Unread;
}

interface Unread {
  readonly events: readonly string[];
  readonly articles: readonly { readonly event: string; readonly name: string }[];
  readonly docs: readonly string[];
}

/**
 * Reads the files of a content folder in the order of their names. Links are refused, so that nothing outside the
 * folder can be published by way of it; so is what nobody would read, so that nothing is left out in silence.
 */
export async function readContentFiles(folder: string, report: Report): Promise<ContentFiles> {
  const name = shownName(folder);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    report({
      ...start(name),
      code: 'missing-folder',
      severity: 'error',
      message:
        'There is no such folder. Write the path of a folder that holds outlets.yaml, events/ and articles/.',
    });
    return { events: [], articles: [], docs: [], unread: { events: [], articles: [], docs: [] } };
  }
  const files = await findFiles(folder, name, report);
  const top: Record<string, Source> = {};
  const events: ContentFiles['events'][number][] = [];
  const articles: ContentFiles['articles'][number][] = [];
  const docs: ContentFiles['docs'][number][] = [];
  const unread = {
    events: [] as string[],
    articles: [] as Unread['articles'][number][],
    docs: [] as string[],
  };
  for (const { path, size, steps } of files) {
    const file = `${name}/${steps.join('/')}`;
    const kind = kindOf(steps);
    if (kind === undefined) {
      report({ ...start(file), code: 'unexpected-file', severity: 'error', message: unexpected(steps) });
      continue;
    }
    const bytes = reportTooLarge(file, size, report) ? undefined : await readBytes(path, file, report);
    const source = bytes && decodeSource(file, bytes, report);
    const last = (steps.at(-1) ?? '').replace(/\.md$/, '');
    if (source === undefined) {
      if (kind === 'event') unread.events.push(last);
      if (kind === 'article') unread.articles.push({ event: steps[1] ?? '', name: last });
      if (kind === 'docs') unread.docs.push(last);
      continue;
    }
    if (kind === 'top') top[steps[0] ?? ''] = source;
    if (kind === 'event') events.push({ id: last, source });
    if (kind === 'article') articles.push({ event: steps[1] ?? '', name: last, source });
    if (kind === 'docs') docs.push({ id: last, source });
  }
  const named = (key: string, file: string) => (top[file] === undefined ? {} : { [key]: top[file] });
  return {
    ...named('site', 'site.yaml'),
    ...named('outlets', 'outlets.yaml'),
    ...named('speakers', 'speakers.yaml'),
    ...named('stories', 'stories.yaml'),
    events,
    articles,
    docs,
    unread,
  };
}

interface FoundFile {
  readonly path: string;
  readonly size: number;
  /** The names that lead to it from the content folder. */
  readonly steps: readonly string[];
}

// content/articles/<event>/<name>.md is three deep.
const DEEPEST_FOLDER = 3;

async function findFiles(
  folder: string,
  name: string,
  report: Report,
  steps: readonly string[] = [],
): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const entry of await readNames(join(folder, ...steps), [name, ...steps].join('/'), report)) {
    // What editors and systems leave behind.
    if (entry.startsWith('.') || entry.endsWith('~') || entry === 'Thumbs.db') continue;
    const inner = [...steps, entry];
    const path = join(folder, ...inner);
    const file = `${name}/${inner.join('/')}`;
    const stats = await orReport(() => lstat(path), file, report);
    if (stats === undefined) continue;
    if (stats.isSymbolicLink()) {
      report({
        ...start(file),
        code: 'link',
        severity: 'error',
        message: 'A link is not followed. Put the file itself here.',
      });
    } else if (stats.isDirectory() && inner.length <= DEEPEST_FOLDER) {
      found.push(...(await findFiles(folder, name, report, inner)));
    } else if (stats.isFile()) {
      found.push({ path, size: stats.size, steps: inner });
    } else {
      report({ ...start(file), code: 'unexpected-file', severity: 'error', message: unexpected(inner) });
    }
  }
  return found;
}

function kindOf(steps: readonly string[]): 'top' | 'event' | 'article' | 'docs' | undefined {
  const [first, , third] = steps;
  const isMarkdown = steps.at(-1)?.endsWith('.md') === true;
  if (steps.length === 1) return topFiles.has(first ?? '') ? 'top' : undefined;
  if (!isMarkdown) return undefined;
  if (first === 'articles') return steps.length === 3 && third !== undefined ? 'article' : undefined;
  if (steps.length !== 2) return undefined;
  return first === 'events' ? 'event' : first === 'docs' ? 'docs' : undefined;
}

const topFiles = new Set(['site.yaml', 'outlets.yaml', 'speakers.yaml', 'stories.yaml']);

function unexpected(steps: readonly string[]): string {
  const where: Readonly<Record<string, string>> = {
    articles: 'Articles are content/articles/<event>/<name>.md.',
    events: 'Events are content/events/<event>.md.',
    docs: 'Pages are content/docs/<page>.md.',
  };
  const expected =
    where[steps.length > 1 ? (steps[0] ?? '') : ''] ??
    `At the top stand ${[...topFiles].join(', ')}, articles/, events/ and docs/.`;
  return `The file is not read. ${expected} Rename it, move it or take it out.`;
}

/** The folder as problems print it: without the machine's own path before it where that can be helped. */
function shownName(folder: string): string {
  const path = relative(process.cwd(), folder);
  return (path.startsWith('..') ? folder : path).split(sep).join('/');
}

function start(file: string) {
  return { file, line: 1, column: 1 };
}
