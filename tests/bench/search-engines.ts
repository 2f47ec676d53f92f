/** The engines of the search benchmark behind one interface, in the browser: ours, and three well-known ones as they come. */
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { loadIndex } from '../../src/client/search/index-loader.ts';
import { type SearchResult, search } from '../../src/core/search/search.ts';
import { readState } from '../../src/core/search/state.ts';

export const ENGINES = ['crossquote', 'minisearch', 'flexsearch', 'fuse'] as const;
export type EngineName = (typeof ENGINES)[number];

/** A quotation as the other engines index it. */
export interface BenchDocument {
  readonly id: number;
  readonly group: number;
  readonly text: string;
}

export interface Answer {
  /** The statements found, best first, ten at most. */
  readonly groups: readonly number[];
  /** What our page draws. */
  readonly result?: SearchResult;
}

export type Engine = (query: string) => Promise<Answer>;

const FOUND = 10;
// Rows of one statement count once, so that a few more are asked for.
const ASKED = 60;

export const miniSearchOptions = { fields: ['text'], storeFields: [] };

/** Loads what an engine needs from a folder and opens it. */
export const openers: Readonly<Record<EngineName, (folder: string) => Promise<Engine>>> = {
  async crossquote(folder) {
    const { index, source } = await loadIndex(`${folder}crossquote/`, '');
    const empty = readState(new URLSearchParams());
    return async (query) => {
      const result = await search(index, source, { ...empty, q: query }, FOUND);
      // The generator names statements by their number.
      return { groups: result.hits.map(({ statement }) => Number(statement?.slice(2))), result };
    };
  },
  async minisearch(folder) {
    const [groups, json] = await Promise.all([loadGroups(folder), loadText(`${folder}minisearch.json`)]);
    const engine = MiniSearch.loadJSON(json, miniSearchOptions);
    return async (query) => {
      const found = engine.search(query, { fuzzy: 0.2, prefix: true });
      return distinct(
        found.slice(0, ASKED).map(({ id }) => id as number),
        groups,
      );
    };
  },
  async flexsearch(folder) {
    const documents = await loadDocuments(folder);
    const engine = new FlexSearch.Index({ tokenize: 'forward' });
    for (const { id, text } of documents) engine.add(id, text);
    const groups = documents.map(({ group }) => group);
    return async (query) => {
      const found = engine.search(query, { limit: ASKED, suggest: true }) as number[];
      return distinct(found, groups);
    };
  },
  async fuse(folder) {
    const [documents, json] = await Promise.all([loadDocuments(folder), loadText(`${folder}fuse.json`)]);
    const engine = new Fuse(documents, fuseOptions, Fuse.parseIndex<BenchDocument>(JSON.parse(json)));
    const groups = documents.map(({ group }) => group);
    return async (query) => {
      const found = engine.search(query, { limit: ASKED });
      return distinct(
        found.map(({ refIndex }) => refIndex),
        groups,
      );
    };
  },
};

// With its defaults Fuse looks at the beginning of each text only.
export const fuseOptions = { keys: ['text'], ignoreLocation: true, threshold: 0.4 };

function distinct(rows: readonly number[], groups: readonly number[]): Answer {
  return { groups: [...new Set(rows.map((row) => groups[row] as number))].slice(0, FOUND) };
}

async function loadDocuments(folder: string): Promise<BenchDocument[]> {
  return JSON.parse(await loadText(`${folder}documents.json`)) as BenchDocument[];
}

async function loadGroups(folder: string): Promise<number[]> {
  return (await loadDocuments(folder)).map(({ group }) => group);
}

async function loadText(address: string): Promise<string> {
  return (await fetch(address)).text();
}
