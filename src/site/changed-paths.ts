/**
 * Which pages have to be made. Every other stands from the last build, which made it from the same; what each kind of page
 * depends on is said by its route, in keys that stand for what an event was found from.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EventId, OutletId, SpeakerId, StoryId } from '../core/content-model.ts';
import type { EventAnalysis } from '../core/model.ts';
import { once } from '../core/once.ts';
import { colorOutlets } from '../views/outlet-colors.ts';
import type { Site } from '../views/site.ts';
import { homeAddress } from './addresses.ts';
import { hasCorrections } from './corrections.ts';
import { pageRecord, STANDING_KEYS } from './page-record.ts';

/** Names for what a site was made from. */
export interface SourceKeys {
  /** Of the program and the project. */
  readonly version: string;
  readonly events: ReadonlyMap<EventId, string>;
}

const sources = new WeakMap<Site, SourceKeys>();

/** Tells what a site was made from; without it all of its pages are made. */
export function setSourceKeys(site: Site, keys: SourceKeys): void {
  sources.set(site, keys);
}

/** A page or file of the site, and what it is made from beyond what all pages show. */
export interface MadePage {
  readonly address: string;
  /** Keys, and values that stand for themselves. */
  readonly from: unknown;
}

/** Of a route's paths those whose page has to be made. */
export function changedPaths<Path>(
  site: Site,
  paths: readonly Path[],
  pageOf: (path: Path, keys: DependencyKeys) => MadePage,
): Path[] {
  const keys = dependenciesOf(site);
  if (keys === undefined) return [...paths];
  const standing = standingKeys();
  return paths.filter((path) => {
    const { address, from } = pageOf(path, keys);
    const key = digest([keys.common, from]);
    pageRecord.keys[address] = key;
    if (standing[address] !== key) return true;
    if (address.endsWith('/') && import.meta.env.SITE) {
      pageRecord.taken.push(new URL(address, import.meta.env.SITE).href);
    }
    return false;
  });
}

export interface DependencyKeys {
  /** What all pages show: every list of entries, the settings, the publisher's own pages by name; and the program. */
  readonly common: string;
  readonly event: (analysis: EventAnalysis) => string;
  /** An event with the others of its story, with which it shares wording. */
  readonly withStory: (analysis: EventAnalysis) => string;
  readonly story: (story: StoryId) => string;
  /** The events that an outlet reports. */
  readonly outlet: (outlet: OutletId) => string;
  /** The events in which somebody is quoted. */
  readonly speaker: (speaker: SpeakerId) => string;
  readonly all: string;
}

const dependenciesOf = once((site: Site): DependencyKeys | undefined => {
  const known = sources.get(site);
  if (known === undefined) return undefined;
  // An outlet has one color on all pages, which events that come before give it.
  const colors = colorOutlets(site);
  const event = ({ event: { id }, articles }: EventAnalysis) => {
    const own = articles.map((article) => colors.get(article.outlet ?? article.id));
    return `${known.events.get(id)} ${own.join(' ')}`;
  };
  const keyOfAll = (namesOf: (analysis: EventAnalysis) => readonly string[]) => {
    const events = new Map<string, string[]>();
    for (const analysis of site.events) {
      for (const name of new Set(namesOf(analysis))) {
        const own = events.get(name);
        if (own) own.push(event(analysis));
        else events.set(name, [event(analysis)]);
      }
    }
    return (name: string) => digest(events.get(name) ?? []);
  };
  const story = keyOfAll(({ event: { story: name } }) => (name === undefined ? [] : [name]));
  return {
    common: commonKey(site, known.version),
    event,
    story,
    withStory: (analysis) =>
      digest([event(analysis), analysis.event.story === undefined ? null : story(analysis.event.story)]),
    outlet: keyOfAll(({ articles }) => articles.flatMap(({ outlet }) => outlet ?? [])),
    speaker: keyOfAll(({ quotations }) => quotations.flatMap((quotation) => quotation.speaker?.id ?? [])),
    all: digest(site.events.map(event)),
  };
});

function commonKey(site: Site, version: string): string {
  const { settings, corpus, docs } = site;
  const { outlets, speakers, stories } = corpus;
  const own = docs.map(({ id, title }) => ({ id, title }));
  return digest([
    version,
    homeAddress(),
    import.meta.env.SITE,
    settings,
    outlets,
    speakers,
    stories,
    own,
    hasCorrections(site),
  ]);
}

let standing: Readonly<Record<string, string>> | undefined;

function standingKeys(): Readonly<Record<string, string>> {
  const file = process.env[STANDING_KEYS];
  standing ??= file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  return standing;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
