import { joinBytes } from '../../join-bytes.ts';
import {
  type Named,
  NOT_SAID,
  type NamedSpeaker,
  ROW_TREATMENTS,
  type SearchArticle,
  type SearchRecords,
  type SearchRow,
} from '../records.ts';
import { packNumbers, packSections, packWords } from './packing.ts';
import { writePostings } from './postings.ts';
import { placeWords } from './word-places.ts';

/**
 * The records as files. A small site has a head, which says what every row is, and all texts in one part; where its
 * words stand is found out in the browser, in less time than it would take to load. A large site's head holds its
 * words too, and postings and texts come in parts, of which a query loads what it needs.
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
  readonly speakers: readonly NamedSpeaker[];
  readonly articles: readonly SearchArticle[];
  /** The first word of each part of the postings, none on a small site; and the first group of each part of the texts. */
  readonly postingParts: readonly number[];
  readonly textParts: readonly number[];
}

/**
 * For each group its statement and its rows, each with its line where it has one; a text that an earlier row of the group
 * has is that row's place.
 */
export type TextPart = readonly (readonly [
  statement: string | null,
  rows: readonly (readonly [text: string | number, quotation: string | null, line?: string])[],
])[];

// Up to so many characters the texts come whole, and without an index, which takes a browser less time to make than
// to load.
const WHOLE = 2_000_000;
// Above it, small enough that ten results in ten places are soon there.
const TEXT_PART = 160_000;
const POSTING_PART = 96_000;

export function writeIndex(records: SearchRecords, whole = WHOLE): IndexFiles {
  const rows = records.groups.flatMap((group) => group.rows);
  const texts = records.groups.map((group) => JSON.stringify(textEntry(group)));
  const lengths = texts.map(({ length }) => length);
  const size = lengths.reduce((sum, length) => sum + length, 0);
  const isLarge = size > whole;
  const textParts = cutAbove(whole, lengths, TEXT_PART);
  const { words, places, counts } = placeWords(isLarge ? rows.map(({ text }) => text) : []);
  const postings = places.map((at, word) => writePostings(at, counts[word] as number, rows.length));
  const postingLengths = postings.map(({ length }) => length);
  const postingParts = isLarge ? cutAbove(whole, postingLengths, POSTING_PART) : [];
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
      packNumbers(postingLengths),
      packNumbers(records.groups.map((group) => group.rows.length)),
      packNumbers(records.groups.map((group) => group.speaker + 1)),
      packNumbers(steps(rows.map((row) => row.article))),
      packNumbers(rows.map((row) => ROW_TREATMENTS.indexOf(row.treatment))),
      packNumbers(notSaid(rows)),
    ]),
    postings: slices(postings, postingParts).map(joinBytes),
    texts: slices(texts, textParts).map((part) => `[${part.join(',\n')}]`),
  };
}

function textEntry({ statement, rows }: SearchRecords['groups'][number]): TextPart[number] {
  const first = new Map<string, number>();
  return [
    statement,
    rows.map(({ text, quotation, line }, place) => {
      const same = first.get(text);
      if (same === undefined) first.set(text, place);
      return line === undefined ? [same ?? text, quotation] : [same ?? text, quotation, line];
    }),
  ];
}

/** Of the few rows that are not told as said how far each is from the one before, and how it is told. */
function notSaid(rows: readonly SearchRow[]): number[] {
  let last = 0;
  return rows.flatMap(({ factuality }, row) => {
    if (factuality === undefined) return [];
    const distance = row - last;
    last = row;
    return [distance, NOT_SAID.indexOf(factuality)];
  });
}

/** Each number as its distance from the one before, forth and back: 0, 1, 2 for 0, 1 up, 1 down. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => {
    const step = number - (numbers[index - 1] ?? 0);
    return step > 0 ? step * 2 - 1 : -step * 2;
  });
}

/** Where the parts begin when lengths that come to more than `whole` are cut into parts of a size. */
function cutAbove(whole: number, lengths: readonly number[], size: number): number[] {
  const starts = [0];
  if (lengths.reduce((sum, length) => sum + length, 0) <= whole) return starts;
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
