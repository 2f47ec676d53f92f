import { analyzeEvent } from '../../src/core/analysis.ts';
import type { EventEntry, Outlet, SpeakerEntry } from '../../src/core/content-model.ts';
import type { EventAnalysis } from '../../src/core/model.ts';
import { addressesUnder } from '../../src/views/addresses.ts';
import { english } from '../../src/views/say.ts';
import type { Site } from '../../src/views/site.ts';
import { someEvent, toArticle } from './articles.ts';

/** Articles of an event by the ids of their outlets, which are theirs too. */
export type EventTexts = Readonly<Record<string, string>>;

export interface ViewedSite {
  readonly events: Readonly<Record<string, EventTexts>>;
  readonly speakers?: readonly SpeakerEntry[];
  /** What entries of outlets have beside their ids, which are their names too. */
  readonly outlets?: Readonly<Record<string, Partial<Outlet>>>;
  /** What the entry of every event has beside its id and title. */
  readonly entry?: Partial<EventEntry>;
}

/** A site for views, analyzed from texts, with the page that they draw for. */
export function viewedSite({ events, speakers = [], outlets: known = {}, entry = {} }: ViewedSite) {
  const names = new Set(Object.values(events).flatMap((texts) => Object.keys(texts)));
  const outlets = [...names].map((id): Outlet => ({ id, name: id, publish: 'full', ...known[id] }));
  const addresses = addressesUnder('/', 'https://example.org');
  const analyzed = Object.entries(events).map(([id, texts]): EventAnalysis =>
    analyzeEvent(
      { ...someEvent, id, title: `The ${id}`, date: '2024-05-02', ...entry },
      Object.entries(texts).map(([outlet, text]) => ({
        ...toArticle(outlet, text),
        id: `${id}-${outlet}`,
        outlet,
        event: id,
      })),
      speakers,
    ),
  );
  const site = {
    addresses,
    corpus: { speakers, outlets, stories: [], articles: analyzed.flatMap(({ articles }) => articles) },
    events: analyzed,
    eventsById: new Map(analyzed.map((analysis) => [analysis.event.id, analysis])),
    outletsById: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    speakersById: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    storiesById: new Map(),
    wholeTextEvents: new Map(),
  } as unknown as Site;
  return { site, page: { say: english, addresses } };
}
