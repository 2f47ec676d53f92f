/** Small records and a search over them in memory, for the tests of search. */

import { writeIndex } from '../../src/core/search/index/index-files.ts';
import type { SearchIndex } from '../../src/core/search/index/search-index.ts';
import { type IndexSource, openIndex } from '../../src/core/search/loading.ts';
import { likeness } from '../../src/core/search/query/fuzzy.ts';
import type { NotSaid, RowTreatment, SearchRecords } from '../../src/core/search/records.ts';
import { type SearchResult, search } from '../../src/core/search/search.ts';
import { readState } from '../../src/core/search/state.ts';

/** A statement: the words of its outlets in order (Daily, Herald, Post; '' for none), who said it and in which event. */
export interface Said {
  readonly words: readonly string[];
  readonly speaker?: string;
  readonly event?: 0 | 1;
  readonly treatments?: readonly RowTreatment[];
  /** How each outlet tells the words, where not as said. */
  readonly told?: readonly (NotSaid | undefined)[];
}

const outlets = ['Daily', 'Herald', 'Post'].map((name) => ({ id: name.toLowerCase(), name }));
const events = [
  { id: 'harbour-vote', name: 'The harbour vote', date: '2024-05-02' },
  { id: 'bridge-opening', name: 'The bridge opens', date: '2025-01-20' },
];

export function recordsOf(
  statements: readonly Said[],
  aliases: Readonly<Record<string, readonly string[]>> = {},
): SearchRecords {
  const speakers = [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))];
  return {
    outlets,
    events,
    speakers: speakers.map((name) => ({
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      aliases: aliases[name] ?? [],
    })),
    articles: events.flatMap(({ id, date }, event) =>
      outlets.map((outlet, place) => ({ id: `${id}-${outlet.id}`, outlet: place, event, date })),
    ),
    groups: statements.map(({ words, speaker, event = 0, treatments = [], told = [] }, number) => ({
      statement: `s-${number}`,
      speaker: speaker === undefined ? -1 : speakers.indexOf(speaker),
      rows: words.flatMap((text, place) =>
        text === ''
          ? []
          : [
              {
                article: event * outlets.length + place,
                treatment: treatments[place] ?? 'single',
                quotation: `q-${number}-${place}`,
                text,
                ...(told[place] !== undefined && { factuality: told[place] }),
              },
            ],
      ),
    })),
  };
}

export interface Opened {
  readonly index: SearchIndex;
  readonly source: IndexSource;
  /** What was asked for, in order. */
  readonly asked: string[];
}

/** Opens records as a browser would; `whole` as in `writeIndex`. */
export async function openRecords(records: SearchRecords, whole?: number): Promise<Opened> {
  const files = writeIndex(records, whole);
  const asked: string[] = [];
  const ask = async <Value>(name: string, value: Value | undefined): Promise<Value> => {
    asked.push(name);
    if (value === undefined) throw new Error(`There is no ${name}.`);
    return value;
  };
  const source: IndexSource = {
    postings: (part) => ask(`postings ${part}`, files.postings[part]),
    texts: async (part) => JSON.parse(await ask(`texts ${part}`, files.texts[part])),
    likeness: () => ask('likeness', likeness),
  };
  return { index: await openIndex(files.head, source), asked, source };
}

/** Searches by the search part of an address: `q=…&outlet=…`. */
export function searchAt({ index, source }: Opened, address: string, limit = 10): Promise<SearchResult> {
  return search(index, source, readState(new URLSearchParams(address)), limit);
}

/** The statements found, best first. */
export async function find(opened: Opened, q: string): Promise<(string | null)[]> {
  const { hits } = await searchAt(opened, new URLSearchParams({ q }).toString());
  return hits.map(({ statement }) => statement);
}
