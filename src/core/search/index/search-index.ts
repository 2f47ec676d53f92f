import { firstWhere } from '../../bisect.ts';
import { NOT_SAID, type NotSaid } from '../records.ts';
import type { FilterName } from '../state.ts';
import type { IndexFacts, TextPart } from './index-files.ts';
import { unpackNumbers, unpackSections, unpackWords } from './packing.ts';
import { hasPositions, type Positions, readPositions, readRows } from './postings.ts';
import { placeWords, positionsAt, rowsAt, type WordPlaces } from './word-places.ts';

/**
 * The opened index. Its head is always there; parts of the postings and of the texts are added as they arrive, and
 * whoever asks for a word or a text makes sure of its part first.
 */
export class SearchIndex {
  readonly facts: IndexFacts;
  /** In order. */
  words: readonly string[];
  /** The number of rows that have each word. */
  counts: Uint32Array;
  /** The first row of every group, and the number of rows at the end. */
  readonly groupStarts: Uint32Array;
  /** By row. */
  readonly groups: Uint32Array;
  readonly articles: Uint32Array;
  readonly treatments: Uint32Array;
  /** Of the rows that are not told as said. */
  readonly factualities: ReadonlyMap<number, NotSaid>;
  /** By group: a place in the speakers plus one, 0 for nobody; and how many outlets print its words. */
  readonly speakers: Uint32Array;
  readonly outletCounts: Uint16Array;
  /** By row: its place in the list of each filter's values, -1 where it has none. */
  readonly places: Readonly<Record<FilterName, Int32Array>>;
  readonly #offsets: Uint32Array;
  readonly #postings = new Map<number, Uint8Array>();
  readonly #texts = new Map<number, TextPart>();
  readonly #rows = new Map<number, Uint32Array>();
  readonly #positions = new Map<number, Positions>();
  #places: WordPlaces['places'] | undefined;
  #cached = 0;

  constructor(head: Uint8Array) {
    const sections = unpackSections(head);
    const section = (place: number): Uint8Array => sections[place] ?? new Uint8Array();
    this.facts = JSON.parse(new TextDecoder().decode(section(0))) as IndexFacts;
    this.words = unpackWords(section(1));
    this.counts = unpackNumbers(section(2));
    this.#offsets = sums(unpackNumbers(section(3)));
    this.groupStarts = sums(unpackNumbers(section(4)));
    this.speakers = unpackNumbers(section(5));
    this.articles = fromSteps(unpackNumbers(section(6)));
    this.treatments = unpackNumbers(section(7));
    this.factualities = toldByRow(unpackNumbers(section(8)));
    this.groups = new Uint32Array(this.facts.rowCount);
    for (let group = 0; group < this.facts.groupCount; group += 1) {
      this.groups.fill(group, this.groupStarts[group], this.groupStarts[group + 1]);
    }
    const outlets = this.facts.articles.map(({ outlet }) => outlet);
    const events = this.facts.articles.map(({ event }) => event);
    this.places = {
      outlet: Int32Array.from(this.articles, (article) => outlets[article] as number),
      event: Int32Array.from(this.articles, (article) => events[article] as number),
      speaker: Int32Array.from(this.groups, (group) => (this.speakers[group] as number) - 1),
      treatment: Int32Array.from(this.treatments),
    };
    this.outletCounts = Uint16Array.from({ length: this.facts.groupCount }, (_, group) =>
      this.#countOutlets(group),
    );
  }

  /** Whether the head holds no words, so that all texts are needed to begin with. */
  get needsWords(): boolean {
    return this.facts.postingParts.length === 0 && !this.#places;
  }

  /** Indexes the words of a small site in the browser, from the one part of its texts. */
  addWords(): void {
    const texts: string[] = [];
    for (let group = 0; group < this.facts.groupCount; group += 1) {
      for (const { text } of this.textsOf(group).rows) texts.push(text);
    }
    const { words, places, counts } = placeWords(texts);
    this.words = words;
    this.counts = counts;
    this.#places = places;
  }

  get rowCount(): number {
    return this.facts.rowCount;
  }

  /** The place of the first word that is not before `word`. */
  firstFrom(word: string): number {
    return firstWhere(this.words, (one) => one >= word);
  }

  find(word: string): number | undefined {
    const place = this.firstFrom(word);
    return this.words[place] === word ? place : undefined;
  }

  postingPart(word: number): number {
    return lastAtMost(this.facts.postingParts, word);
  }

  textPart(group: number): number {
    return lastAtMost(this.facts.textParts, group);
  }

  addPostings(part: number, bytes: Uint8Array): void {
    this.#postings.set(part, bytes);
  }

  addTexts(part: number, texts: TextPart): void {
    this.#texts.set(part, texts);
  }

  hasPostings(part: number): boolean {
    return this.#places !== undefined || this.#postings.has(part);
  }

  hasTexts(part: number): boolean {
    return this.#texts.has(part);
  }

  rowsOf(word: number): Uint32Array {
    const known = this.#rows.get(word);
    if (known) return known;
    const count = this.counts[word] as number;
    const places = this.#places?.[word];
    const rows = places ? rowsAt(places, count) : readRows(...this.#placeOf(word), count, this.rowCount);
    this.#remember(this.#rows, word, rows, count);
    return rows;
  }

  /** `undefined` for words that nearly every row of a large site has. */
  positionsOf(word: number): Positions | undefined {
    const count = this.counts[word] as number;
    const known = this.#positions.get(word);
    if (known) return known;
    const places = this.#places?.[word];
    if (!places && !hasPositions(count, this.rowCount)) return undefined;
    const positions = places
      ? positionsAt(places, count)
      : readPositions(...this.#placeOf(word), count, this.rowCount);
    this.#remember(this.#positions, word, positions, count);
    return positions;
  }

  /**
   * The statement of a group and its rows' texts with their quotations.
   * @throws {Error} if the part that holds them has not been added (see `loadTexts`).
   */
  textsOf(group: number): {
    statement: string | null;
    rows: { text: string; quotation: string | null; line: string | undefined }[];
  } {
    const part = this.textPart(group);
    const entry = this.#texts.get(part)?.[group - (this.facts.textParts[part] as number)];
    if (!entry) throw new Error(`Texts of group ${group} were read before they came.`);
    const [statement, rows] = entry;
    return {
      statement,
      rows: rows.map(([text, quotation, line]) => ({
        text: typeof text === 'string' ? text : String(rows[text]?.[0]),
        quotation,
        line,
      })),
    };
  }

  /** Articles whose outlet is not known count one each. */
  #countOutlets(group: number): number {
    const first = this.groupStarts[group] as number;
    const last = this.groupStarts[group + 1] as number;
    if (last - first < 2) return last - first;
    const outlets = new Set<number>();
    for (let row = first; row < last; row += 1) {
      const outlet = this.places.outlet[row] as number;
      outlets.add(outlet >= 0 ? outlet : -1 - (this.articles[row] as number));
    }
    return outlets.size;
  }

  #placeOf(word: number): [Uint8Array, number] {
    const part = this.postingPart(word);
    const bytes = this.#postings.get(part);
    if (!bytes) throw new Error(`Postings of "${this.words[word]}" were read before they came.`);
    const first = this.#offsets[this.facts.postingParts[part] as number] as number;
    return [bytes, (this.#offsets[word] as number) - first];
  }

  // Reading a list again costs milliseconds, keeping all of them some hundred megabytes.
  #remember<Value>(cache: Map<number, Value>, word: number, value: Value, size: number): void {
    this.#cached += size;
    if (this.#cached > MOST_CACHED) {
      this.#rows.clear();
      this.#positions.clear();
      this.#cached = size;
    }
    cache.set(word, value);
  }
}

const MOST_CACHED = 3_000_000;

function sums(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    starts[index + 1] = (starts[index] as number) + length;
  });
  return starts;
}

function toldByRow(pairs: Uint32Array): Map<number, NotSaid> {
  const told = new Map<number, NotSaid>();
  for (let at = 0, row = 0; at < pairs.length; at += 2) {
    row += pairs[at] as number;
    told.set(row, NOT_SAID[pairs[at + 1] as number] as NotSaid);
  }
  return told;
}

function fromSteps(steps: Uint32Array): Uint32Array {
  let number = 0;
  return steps.map((step) => {
    number += step % 2 === 1 ? (step + 1) / 2 : -step / 2;
    return number;
  });
}

function lastAtMost(starts: readonly number[], place: number): number {
  return firstWhere(starts, (start) => start > place) - 1;
}
