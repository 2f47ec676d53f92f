import { basename } from 'node:path';
import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import type { Corpus } from '../core/content-model.ts';
import type { EventAnalysis } from '../core/model.ts';
import { byCodeUnits } from '../core/text/order.ts';
import { toPublished } from '../core/withholding.ts';
import type { Content } from '../corpus/content.ts';
import type { Site } from '../views/site.ts';
import { addresses } from './addresses.ts';
import { analyzeSources, keyOf, sourcesOf } from './analysis/analyzed-event.ts';
import { setSourceKeys } from './changed-paths.ts';
import { readAnalyses, readSnapshot, SNAPSHOT } from './snapshot.ts';

/**
 * The site's values, computed once per build, and again in dev when content/ has changed.
 * @throws {Error} where Astro's collections are not those that integration/content.ts fills
 */
export async function loadSite(): Promise<Site> {
  // Every page asks, and in a build nothing changes.
  if (memo !== undefined && import.meta.env.PROD) return memo.site;
  if (process.env[SNAPSHOT] !== undefined) {
    memo = { revision: '', site: loadSnapshot() };
    return memo.site;
  }
  const reading = await getEntry('readings', 'last');
  if (reading === undefined) throw new Error('integration/content.ts fills "readings" with one entry.');
  const { revision, filled } = reading.data;
  if (memo?.revision !== revision) {
    memo = {
      revision,
      site: loadCollections(new Set(filled)).then((content) =>
        toSite(content, analyzeChanged(content.corpus)),
      ),
    };
    // What failed is tried again.
    memo.site.catch(() => (memo = undefined));
  }
  return memo.site;
}

/** What is wrong with the content, in dev alone: a build does not get so far. */
export async function loadProblems(): Promise<CollectionEntry<'readings'>['data']['problems']> {
  if (!import.meta.env.DEV) return [];
  return (await getEntry('readings', 'last'))?.data.problems ?? [];
}

let memo: { readonly revision: string; readonly site: Promise<Site> } | undefined;

async function loadSnapshot(): Promise<Site> {
  const snapshot = await readSnapshot();
  if (snapshot === undefined) throw new Error(`${SNAPSHOT} names a file.`);
  const { settings, corpus, docs, manual } = snapshot.content;
  const sorted: Corpus = {
    outlets: corpus.outlets.toSorted(byIds),
    speakers: corpus.speakers.toSorted(byIds),
    stories: corpus.stories.toSorted(byIds),
    events: corpus.events.toSorted(byIds),
    articles: corpus.articles.toSorted(byIds),
  };
  const site = toSite(
    { settings, corpus: sorted, docs: docs.toSorted(byIds), manual },
    await readAnalyses(snapshot),
  );
  const { version, analyses } = snapshot;
  // A file is named by what the event was found from.
  const events = new Map(corpus.events.map(({ id }, index) => [id, basename(analyses[index] ?? '')]));
  setSourceKeys(site, { version, events });
  return site;
}

let known: ReadonlyMap<string, EventAnalysis> = new Map();

/** Analyzes the events of which anything has changed since it was last asked. */
function analyzeChanged({ events, articles, speakers }: Corpus): EventAnalysis[] {
  const byEvent = Map.groupBy(articles, ({ event }) => event);
  const found = events.map((event) => {
    const sources = sourcesOf(event, byEvent.get(event.id) ?? [], speakers);
    const key = keyOf(sources, '');
    return [key, known.get(key) ?? analyzeSources(sources)] as const;
  });
  known = new Map(found);
  return found.map(([, analysis]) => analysis);
}

/** The one place where Astro's collections are read. */
async function loadCollections(filled: ReadonlySet<string>): Promise<Content> {
  const collection = async <Key extends CollectionKey>(name: Key) =>
    filled.has(name) ? await readCollection(name) : [];
  const [settings] = await readCollection('settings');
  if (settings === undefined) throw new Error('integration/content.ts fills "settings" with one entry.');
  const corpus: Corpus = {
    outlets: await collection('outlets'),
    speakers: await collection('speakers'),
    stories: await collection('stories'),
    events: await collection('events'),
    articles: await collection('articles'),
  };
  const manual = await collection('manual');
  return { settings, corpus, docs: await collection('docs'), manual };
}

async function readCollection<Key extends CollectionKey>(name: Key): Promise<CollectionEntry<Key>['data'][]> {
  const entries = await getCollection(name);
  // The store promises no order.
  return entries.sort(byIds).map(({ data }) => data);
}

function byIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return byCodeUnits(a.id, b.id);
}

function toSite({ settings, corpus, docs, manual }: Content, analyses: readonly EventAnalysis[]): Site {
  const whole = analyses.toSorted(
    (a, b) => byCodeUnits(b.event.date, a.event.date) || byCodeUnits(a.event.id, b.event.id),
  );
  const events = whole.map((event) => toPublished(event, settings.excerptSentences));
  const articles = events.flatMap((event) => event.articles);
  return {
    addresses,
    settings,
    corpus: { ...corpus, articles },
    events,
    docs,
    manual,
    eventsById: new Map(events.map((event) => [event.event.id, event])),
    articlesById: byId(articles),
    outletsById: byId(corpus.outlets),
    speakersById: byId(corpus.speakers),
    storiesById: byId(corpus.stories),
    wholeTextEvents: new Map(whole.map((event) => [event.event.id, event])),
  };
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
