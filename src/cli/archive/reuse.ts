import { type FileHandle, open, rename } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { alignRuns } from '../../core/collate/passages/passages.ts';
import { groupPlaces, type Link, PassageNames, type Place } from '../../core/collate/passages/places.ts';
import { toCsv } from '../../core/export/csv.ts';
import { byCodeUnits } from '../../core/text/order.ts';
import { type Archive, withWorkFolder } from './archive-folder.ts';
import { readPassim } from './passim-output.ts';
import { type ArticleFacts, openTexts, readFacts, type TextReader } from './read-archive.ts';
import { readPairs } from './read-pairs.ts';

export interface ReuseWishes {
  /** The pairs, or what passim has written. */
  readonly from: { readonly pairs: string } | { readonly passim: string };
  readonly out: string;
  /** Only passages whose first and last article lie so many days apart at least. */
  readonly daysApart: number;
  /** Only pairs that share so many shingles at least. */
  readonly shared: number;
  readonly say: (sentence: string) => void;
}

export interface ReuseSummary {
  readonly passages: number;
  readonly articles: number;
}

/**
 * Writes the running text that articles of an archive share, a passage a line (or, as `.csv`, a row for each of its
 * places). Pairs are aligned word for word; passim's places are taken as they are and held against the texts.
 * @throws {ContentError} lists what in passim's output is not of this archive
 */
export async function collateArchive(archive: Archive, wishes: ReuseWishes): Promise<ReuseSummary> {
  const format = formats[extname(wishes.out)];
  if (format === undefined)
    throw new Error(
      `"${wishes.out}" has an ending that is not written. Reuse is written as .ndjson or .csv.`,
    );
  const facts: ArticleFacts[] = [];
  for await (const each of readFacts(archive)) facts.push(each);
  const texts = await openTexts(archive);
  try {
    const groups =
      'passim' in wishes.from
        ? await readPassim(wishes.from.passim, facts, texts)
        : groupPlaces(await alignPairs(archive, wishes.from.pairs, facts, texts, wishes));
    return await withWorkFolder(wishes.out, async (work) => {
      const unfinished = join(work, basename(wishes.out));
      const summary = await writeGroups(groups, {
        file: unfinished,
        format,
        facts,
        texts,
        daysApart: wishes.daysApart,
      });
      await rename(unfinished, wishes.out);
      return summary;
    });
  } finally {
    await texts.close();
  }
}

const TOLD_EACH = 100_000;

async function alignPairs(
  archive: Archive,
  pairs: string,
  facts: readonly ArticleFacts[],
  texts: TextReader,
  { daysApart, shared, say }: ReuseWishes,
): Promise<Link[]> {
  const links: Link[] = [];
  let aligned = 0;
  // Pairs come by their first article, so that its text is read once.
  let first = { article: -1, text: '' };
  for await (const pair of readPairs(pairs, archive.articles)) {
    if (pair.shared < shared || !isApart([facts[pair.a], facts[pair.b]], daysApart)) continue;
    if (first.article !== pair.a) first = { article: pair.a, text: await texts.read(pair.a) };
    for (const { a, b } of alignRuns(first.text, await texts.read(pair.b))) {
      links.push([
        { article: pair.a, ...a },
        { article: pair.b, ...b },
      ]);
    }
    aligned += 1;
    if (aligned % TOLD_EACH === 0) say(`${aligned.toLocaleString('en')} pairs aligned.`);
  }
  return links;
}

interface Output {
  readonly file: string;
  readonly format: Format;
  readonly facts: readonly ArticleFacts[];
  readonly texts: TextReader;
  readonly daysApart: number;
}

async function writeGroups(groups: readonly (readonly Place[])[], output: Output): Promise<ReuseSummary> {
  const { facts, texts, daysApart } = output;
  const names = new PassageNames();
  const articles = new Set<number>();
  const handle = await open(output.file, 'w');
  let passages = 0;
  try {
    await handle.appendFile(output.format.header);
    for (const places of groups) {
      const wordings = await Promise.all(
        places.map(async ({ article, start, end }) => (await texts.read(article)).slice(start, end)),
      );
      const { id, words } = names.name(wordings);
      const spans = places
        .map(({ article, start, end }, at) => ({
          ...{ facts: facts[article] as ArticleFacts, start, end },
          words: wordings[at] as string,
        }))
        .sort(
          (x, y) =>
            byCodeUnits(x.facts.published ?? UNDATED, y.facts.published ?? UNDATED) ||
            x.facts.article - y.facts.article,
        );
      if (
        !isApart(
          spans.map((span) => span.facts),
          daysApart,
        )
      )
        continue;
      passages += 1;
      for (const { article } of places) articles.add(article);
      await write(handle, output.format.write({ id, words, spans }));
    }
  } finally {
    await handle.close();
  }
  return { passages, articles: articles.size };
}

function write(handle: FileHandle, lines: string): Promise<void> {
  return handle.appendFile(lines);
}

// Sorts after every date.
const UNDATED = '~';

/** A passage of reuse, its places in the order of publication. */
interface ReusedPassage {
  readonly id: string;
  readonly words: number;
  readonly spans: readonly {
    readonly facts: ArticleFacts;
    readonly start: number;
    readonly end: number;
    readonly words: string;
  }[];
}

interface Format {
  readonly header: string;
  readonly write: (passage: ReusedPassage) => string;
}

const csvHeader = [
  'passage',
  'words',
  'article',
  'outlet',
  'published',
  'headline',
  'url',
  'start',
  'end',
  'text',
];

const formats: Readonly<Record<string, Format>> = {
  // `id`, `words` and `spans` as in the analysis file.
  '.ndjson': {
    header: '',
    write: ({ id, words, spans }) =>
      `${JSON.stringify({
        ...{ id, words },
        spans: spans.map(({ facts: { id: article, outlet, published, headline, url }, start, end }) => ({
          ...{ article, start, end, outlet, published, headline, url },
        })),
        text: spans[0]?.words,
      })}\n`,
  },
  '.csv': {
    header: toCsv(csvHeader, []),
    write: ({ id, words, spans }) => {
      const rows = spans.map(({ facts, start, end, words: text }) => [
        ...[id, words, facts.id, facts.outlet, facts.published, facts.headline, facts.url, start, end, text],
      ]);
      return toCsv(csvHeader, rows).slice(toCsv(csvHeader, []).length);
    },
  },
};

/** Whether the earliest and the latest lie far enough apart; never so, unless nothing is asked, where dates are not known. */
function isApart(facts: readonly (ArticleFacts | undefined)[], days: number): boolean {
  if (days === 0) return true;
  const known = facts.map((each) => dayOf(each?.published ?? null)).filter((day) => !Number.isNaN(day));
  return known.length > 1 && Math.max(...known) - Math.min(...known) >= days;
}

/** The day, counted from 1970; NaN where none is known. */
export function dayOf(published: string | null): number {
  return published === null ? Number.NaN : Date.parse(published.slice(0, 10)) / 86_400_000;
}
