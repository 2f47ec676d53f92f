import { toBareEvent } from '../../core/bare-event.ts';
import { httpUrl } from '../../core/http-url.ts';
import type { Article, Block, Corpus, Furniture } from '../../core/content-model.ts';
import { loadLooseTexts } from '../../corpus/loose-texts.ts';
import { toId } from '../../corpus/fields/ids.ts';
import { ContentError, type Problem } from '../../corpus/problems.ts';
import { toIsoDate } from '../../import/page/facts/values.ts';
import type { ColumnMap } from '../../import/rows.ts';
import { type Item, readItems } from '../add/items.ts';
import { findSources } from '../add/sources.ts';

export interface LooseReading {
  readonly corpus: Corpus;
  /** Files that are no documents. */
  readonly passedOver: readonly string[];
  /** What is doubtful about the texts, a sentence each. */
  readonly doubts: readonly string[];
}

/**
 * Reads whatever `add` takes as articles of which the text and what the files state is known. Plain text and Markdown are
 * read as they are, character for character. @throws ContentError that lists every file that cannot be read.
 */
export async function readLoose(
  paths: readonly string[],
  { isEventFromFolder, map }: { readonly isEventFromFolder: boolean; readonly map: ColumnMap },
): Promise<LooseReading> {
  const found = await findSources(paths, undefined);
  const problems = [...found.problems];
  const plain = found.files.filter(
    ({ path, day }) => /\.(?:txt|md)$/i.test(path) && day !== undefined && !path.includes('.zip/'),
  );
  const items: Item[] = [];
  for (const file of found.files) {
    if (plain.includes(file)) continue;
    const read = await readItems(file, { map });
    items.push(...read.items);
    problems.push(...read.problems);
  }
  if (problems.length > 0) throw new ContentError(problems.map(toProblem));
  const texts =
    plain.length === 0
      ? undefined
      : await loadLooseTexts(
          plain.map(({ path }) => path),
          { isEventFromFolder },
        );
  const articles = [...(texts?.articles ?? []), ...withOwnIds(items, isEventFromFolder)];
  const events = [...new Set(articles.map(({ event }) => event))];
  return {
    corpus: {
      ...{ outlets: [], speakers: [], stories: [] },
      events: events.map(toBareEvent),
      articles,
    },
    passedOver: found.passedOver,
    doubts: items.flatMap(({ path, document }) => document.doubts.map((doubt) => `${path}: ${doubt}`)),
  };
}

/** An id is the path without its ending; that of a row is the row's own, or its line. */
function withOwnIds(items: readonly Item[], isEventFromFolder: boolean): Article[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const row = /^(.*):(\d+)$/.exec(item.path);
    const base = (row?.[1] ?? item.path)
      .replaceAll('\\', '/')
      .replace(/^\.\//, '')
      .replace(/\.[a-z0-9]{1,8}$/i, '');
    const own = row === null ? base : `${base}/${item.given.name ?? `line-${row[2]}`}`;
    let id = own;
    for (let number = 2; taken.has(id); number++) id = `${own}-${number}`;
    taken.add(id);
    const folder = base.split('/').at(-2) ?? 'event';
    return toArticle(item, id, item.given.event ?? (isEventFromFolder ? folder : 'event'));
  });
}

function toArticle({ document, given, sourceSha256 }: Item, id: string, event: string): Article {
  const { text, blocks, furniture } = joinBlocks(document.blocks);
  const published = toIsoDate(given.published ?? document.facts.published ?? '');
  const url = httpUrl(given.url ?? document.facts.url ?? '');
  const headline = given.headline ?? document.facts.headline;
  const author = given.author ?? document.facts.author;
  const outlet = given.outlet ?? document.facts.site;
  return {
    ...{ id, event, kind: given.kind === 'official' ? 'official' : 'report', publish: 'full' },
    outlet: outlet === undefined ? null : toId(outlet) || null,
    lang: given.lang ?? document.facts.lang ?? 'en',
    ...(headline === undefined ? {} : { headline }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...{ sha256: sourceSha256, text, blocks, furniture },
  };
}

/** Blocks as an article's text, a blank line between them; furniture apart. */
export function joinBlocks(all: Item['document']['blocks']): {
  text: string;
  blocks: Block[];
  furniture: Furniture[];
} {
  let text = '';
  const blocks: Block[] = [];
  const furniture: Furniture[] = [];
  for (const { kind, words } of all) {
    if (kind === 'furniture') {
      furniture.push({ beforeBlock: blocks.length, paragraphs: [words] });
      continue;
    }
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks, furniture };
}

function toProblem(sentence: string): Problem {
  const [, file = sentence, message = ''] = /^(.+?): (.*)$/s.exec(sentence) ?? [];
  return {
    file,
    line: 1,
    column: 1,
    code: 'unreadable-file',
    severity: 'error',
    message: message === '' ? sentence : message,
  };
}
