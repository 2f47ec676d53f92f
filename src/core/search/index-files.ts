import { packNumbers, packSections, packWords } from './packing.ts';
import { writePostings } from './postings.ts';
import { ROW_TREATMENTS, type Named, type SearchArticle, type SearchRecords } from './records.ts';
import { searchWords } from './words.ts';

/**
 * The records as files: a head that says which words there are and what every row is, parts with the postings and
 * parts with the texts. A small site has one of each; a large one is loaded as far as a query needs it.
 */
export interface IndexFiles {
  readonly head: Uint8Array;
  readonly postings: readonly Uint8Array[];
  /** Each a JSON text, see `TextPart`. */
  readonly texts: readonly string[];
}

/** What the head says in words. */
export interface IndexFacts {
  readonly version: 1;
  readonly rowCount: number;
  readonly groupCount: number;
  readonly outlets: readonly Named[];
  readonly events: readonly (Named & { readonly date: string })[];
  readonly speakers: readonly Named[];
  readonly articles: readonly SearchArticle[];
  /** The first word of each part of the postings, and the first group of each part of the texts. */
  readonly postingParts: readonly number[];
  readonly textParts: readonly number[];
}

/** For each group its statement and its rows; a text that an earlier row of the group has is that row's place. */
export type TextPart = readonly (readonly [
  statement: string | null,
  rows: readonly (readonly [text: string | number, quotation: string | null])[],
])[];

// Up to this size a kind of part comes whole: one request costs less than choosing.
const WHOLE = 2_000_000;
// Above it, small enough that ten results in ten places are soon there.
const TEXT_PART = 160_000;
const POSTING_PART = 96_000;

export function writeIndex(records: SearchRecords, whole = WHOLE): IndexFiles {
  const rows = records.groups.flatMap((group) => group.rows);
  const places = placesByWord(rows.map(({ text }) => text));
  const words = [...places.keys()].sort();
  const counts = words.map((word) => countRows(places.get(word) ?? []));
  const postings = words.map((word, index) =>
    writePostings(places.get(word) ?? [], counts[index] as number, rows.length),
  );
  const postingParts = cut(
    postings.map(({ length }) => length),
    POSTING_PART,
    whole,
  );
  const texts = records.groups.map((group) => JSON.stringify(textEntry(group)));
  const textParts = cut(
    texts.map(({ length }) => length),
    TEXT_PART,
    whole,
  );
  const facts: IndexFacts = {
    version: 1,
    rowCount: rows.length,
    groupCount: records.groups.length,
    outlets: records.outlets,
    events: records.events,
    speakers: records.speakers,
    articles: records.articles,
    postingParts,
    textParts,
  };
  return {
    head: packSections([
      new TextEncoder().encode(JSON.stringify(facts)),
      packWords(words),
      packNumbers(counts),
      packNumbers(postings.map(({ length }) => length)),
      packNumbers(records.groups.map((group) => group.rows.length)),
      packNumbers(records.groups.map((group) => group.speaker + 1)),
      packNumbers(steps(rows.map((row) => row.article))),
      packNumbers(rows.map((row) => ROW_TREATMENTS.indexOf(row.treatment))),
    ]),
    postings: slices(postings, postingParts).map(join),
    texts: slices(texts, textParts).map((part) => `[${part.join(',\n')}]`),
  };
}

function placesByWord(texts: readonly string[]): Map<string, [number, number][]> {
  const places = new Map<string, [number, number][]>();
  texts.forEach((text, row) => {
    searchWords(text).forEach(({ key }, position) => {
      const known = places.get(key);
      if (known) known.push([row, position]);
      else places.set(key, [[row, position]]);
    });
  });
  return places;
}

function countRows(places: readonly (readonly [number, number])[]): number {
  return places.filter(([row], index) => row !== places[index - 1]?.[0]).length;
}

function textEntry({ statement, rows }: SearchRecords['groups'][number]): TextPart[number] {
  const first = new Map<string, number>();
  return [
    statement,
    rows.map(({ text, quotation }, place) => {
      const same = first.get(text);
      if (same === undefined) first.set(text, place);
      return [same ?? text, quotation];
    }),
  ];
}

/** Each number as its distance from the one before, forth and back: 0, 1, 2 for 0, 1 up, 1 down. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => {
    const step = number - (numbers[index - 1] ?? 0);
    return step > 0 ? step * 2 - 1 : -step * 2;
  });
}

/** Where the parts begin when lengths are cut into parts of a size; one part when all is within `whole`. */
function cut(lengths: readonly number[], size: number, whole: number): number[] {
  const all = lengths.reduce((sum, length) => sum + length, 0);
  if (all <= whole) return [0];
  const starts = [0];
  let filled = 0;
  lengths.forEach((length, index) => {
    if (filled > 0 && filled + length > size) {
      starts.push(index);
      filled = 0;
    }
    filled += length;
  });
  return starts;
}

function slices<Value>(values: readonly Value[], starts: readonly number[]): Value[][] {
  return starts.map((start, part) => values.slice(start, starts[part + 1]));
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
