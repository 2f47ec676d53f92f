import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { CandidatePair } from '../../core/collate/archive/join.ts';
import { proposeEvents } from '../../core/collate/archive/proposed-events.ts';
import { byCodeUnits } from '../../core/text/order.ts';
import { writeBlocks } from '../../corpus/markdown/markdown-writer.ts';
import { planEvent } from '../add/event-file.ts';
import { freeId, nameKey, toId } from '../../corpus/fields/ids.ts';
import { type Archive, withWorkFolder } from './archive-folder.ts';
import { type ArticleFacts, openTexts, readFacts, type TextReader } from './read-archive.ts';
import { readPairs } from './read-pairs.ts';
import { dayOf } from './reuse.ts';

export interface EventWishes {
  readonly pairs: string;
  readonly days: number;
  readonly shared: number;
  readonly articles: number;
}

/** Articles that are probably about one event. */
export interface ProposedEvent {
  readonly id: string;
  /** The headline of the article that shares most with the others, among those that have one. */
  readonly title: string;
  /** The day of the earliest. */
  readonly date: string;
  /** By publication. */
  readonly articles: readonly ArticleFacts[];
}

/** Clusters of an archive's articles by shared wording and date. */
export async function findEvents(archive: Archive, wishes: EventWishes): Promise<ProposedEvent[]> {
  const facts: ArticleFacts[] = [];
  for await (const each of readFacts(archive)) facts.push(each);
  const days = Float64Array.from(facts, ({ published }) => dayOf(published));
  const near: CandidatePair[] = [];
  const sums = new Float64Array(facts.length);
  for await (const pair of readPairs(wishes.pairs, archive.articles)) {
    const apart = Math.abs((days[pair.a] as number) - (days[pair.b] as number));
    if (pair.shared < wishes.shared || !(apart <= wishes.days)) continue;
    near.push(pair);
    for (const article of [pair.a, pair.b]) sums[article] = (sums[article] as number) + pair.shared;
  }
  const taken = new Set<string>();
  return proposeEvents(days, near, wishes).map((set) => {
    const articles = set
      .map((article) => facts[article] as ArticleFacts)
      .sort((x, y) => (days[x.article] as number) - (days[y.article] as number) || x.article - y.article);
    const central = set
      .filter((article) => facts[article]?.headline)
      .toSorted((x, y) => (sums[y] as number) - (sums[x] as number))
      .at(0);
    const date = (articles[0]?.published ?? '').slice(0, 10);
    const headline = central === undefined ? undefined : facts[central]?.headline;
    const title = headline ?? `What ${articles.length} articles report`;
    const id = freeId(`${date}-${toId(title) || 'event'}`, taken);
    taken.add(id);
    return { id, title, date, articles };
  });
}

/** A proposed event as a list tells it, in lines. */
export function tellEvent({ id, title, date, articles }: ProposedEvent): string[] {
  const lines = articles.map(
    ({ id: article, outlet, published, headline }) =>
      `  ${published ?? date}  ${outlet ?? 'outlet not known'}: ${headline ?? 'without a headline'} (${article})`,
  );
  return [`${date}  ${title} (${id})`, ...lines];
}

/**
 * Writes proposed events as the files of a content folder: `events/<id>.md`, `articles/<id>/<outlet>.md` and `outlets.yaml`.
 * The folder is there whole or not at all. Returns a sentence for each article whose text cannot be written.
 * @throws Error with a sentence where the folder is there and not empty
 */
export async function writeEvents(
  archive: Archive,
  events: readonly ProposedEvent[],
  folder: string,
): Promise<string[]> {
  const standing = await readdir(folder).catch(() => []);
  if (standing.length > 0)
    throw new Error(
      `"${folder}" is not empty, and nothing in it is written over. Name another folder with --out.`,
    );
  const texts = await openTexts(archive);
  const left: string[] = [];
  try {
    await withWorkFolder(folder, async (work) => {
      const unfinished = join(work, 'content');
      await mkdir(unfinished);
      const outlets = new OutletIds();
      for (const event of events) left.push(...(await writeEvent(event, unfinished, texts, outlets)));
      await writeFile(join(unfinished, 'outlets.yaml'), stringify(outlets.entries(), { lineWidth: 0 }));
      await rename(unfinished, folder);
    });
  } finally {
    await texts.close();
  }
  return left;
}

async function writeEvent(
  event: ProposedEvent,
  folder: string,
  texts: TextReader,
  outlets: OutletIds,
): Promise<string[]> {
  const planned = planEvent(folder, event.id, { title: event.title, date: event.date });
  if (typeof planned === 'string') throw new Error(planned);
  await mkdir(join(folder, 'events'), { recursive: true });
  await mkdir(join(folder, 'articles', event.id), { recursive: true });
  await writeFile(planned.file, planned.content);
  const names = new Set<string>();
  const left: string[] = [];
  for (const { article, id, outlet, published, headline, url, lang } of event.articles) {
    const paragraphs = (await texts.read(article)).split('\n\n');
    const body = writeBlocks(paragraphs.map((words) => ({ kind: 'paragraph', words })));
    if (body === undefined) {
      left.push(
        `The text of "${id}" cannot be written as Markdown that is read back as the same words. Write its file by hand.`,
      );
      continue;
    }
    const outletId = outlets.of(outlet ?? 'Outlet not known');
    const file = freeId(outletId, names);
    names.add(file);
    const fields = {
      ...(file === outletId ? {} : { outlet: outletId }),
      ...(headline === null ? {} : { headline }),
      ...(url === null ? {} : { url }),
      ...(published === null ? {} : { published }),
      ...(lang === 'en' ? {} : { lang }),
    };
    const yaml = Object.keys(fields).length === 0 ? '' : stringify(fields, { lineWidth: 0 });
    await writeFile(join(folder, 'articles', event.id, `${file}.md`), `---\n${yaml}---\n\n${body}`);
  }
  return left;
}

/** An id for each outlet, whatever the script of its name. */
class OutletIds {
  readonly #ids = new Map<string, { id: string; name: string }>();
  readonly #taken = new Set<string>();

  of(name: string): string {
    const key = nameKey(name);
    const entry = this.#ids.get(key) ?? { id: freeId(toId(name) || 'outlet', this.#taken), name };
    this.#ids.set(key, entry);
    this.#taken.add(entry.id);
    return entry.id;
  }

  /** Those that were asked for, by id. */
  entries(): { id: string; name: string }[] {
    return [...this.#ids.values()].sort((a, b) => byCodeUnits(a.id, b.id));
  }
}
