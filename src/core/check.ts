/**
 * Check a quote: which statement of the site the pasted words are, and what they do to each outlet's reading of it, by
 * the same rules that hold the outlets' readings against one another.
 */
import { readWords } from './collate/words.ts';
import { treat, type Treated } from './collate/treatment.ts';
import type { Span, TrivialCounts, Wording } from './model.ts';
import { splitPasted } from './pasted.ts';
import type { SearchIndex } from './search/index.ts';
import type { IndexSource } from './search/loading.ts';
import type { Named } from './search/records.ts';
import { findSharing } from './search/sharing.ts';
import { searchWords } from './search/words.ts';

const LONGEST_CHECK = 5000;

/** An index and where its parts come from; of the quotations, or of the running text. */
export interface Texts {
  readonly index: SearchIndex;
  readonly source: IndexSource;
}

export interface Checked {
  /** The words as pasted. */
  readonly words: string;
  /** `statement`: they are one of the site's; `running`: they stand in running text; `none`: not in the texts held. */
  readonly found: 'statement' | 'running' | 'none';
  /** The nearest, also where it is not the same; absent where nothing is near. */
  readonly nearest: CheckedStatement | undefined;
}

export interface CheckedStatement {
  /** `null` for running text and for words that belong to no statement. */
  readonly id: string | null;
  readonly event: Named & { readonly date: string };
  readonly speaker: string | null;
  readonly readings: readonly CheckedReading[];
  /** Outlets with an article of the event in which the pasted words are not found. */
  readonly without: readonly string[];
}

/** The pasted words against what one article prints. */
export interface CheckedReading {
  readonly article: string;
  readonly outlet: string | null;
  readonly date: string;
  readonly quotation: string | null;
  readonly wording: Wording;
  readonly kept: number;
  readonly of: number;
  readonly trivial: TrivialCounts;
  readonly pieces: readonly CheckedPiece[];
}

/** `both` has it, only the `pasted` words have it, or only the `reading`. The pieces but the reading's are the pasted words. */
export interface CheckedPiece {
  readonly kind: 'both' | 'pasted' | 'reading';
  readonly text: string;
}

// As much of the shorter side as two readings of one statement share at least.
const SAME = 0.6;
// As much as is worth showing as the nearest.
const NEAR = 0.25;
const FEWEST_WORDS = 3;
const CANDIDATES = 12;

/** Checks every quotation in what was pasted. */
export async function checkWords(
  pasted: string,
  quotations: Texts,
  openRunning: () => Promise<Texts>,
): Promise<Checked[]> {
  const text = pasted.slice(0, LONGEST_CHECK);
  const checked: Checked[] = [];
  for (const { start, end } of splitPasted(text)) {
    checked.push(await checkOne(text.slice(start, end), quotations, openRunning));
  }
  return checked;
}

async function checkOne(
  words: string,
  quotations: Texts,
  openRunning: () => Promise<Texts>,
): Promise<Checked> {
  const quoted = await findNearest(words, quotations);
  if (quoted && quoted.likeness >= SAME) return { words, found: 'statement', nearest: quoted.statement };
  const running = await findNearest(words, await openRunning());
  if (running && running.likeness >= SAME && running.covers >= SAME) {
    return { words, found: 'running', nearest: running.statement };
  }
  return { words, found: 'none', nearest: quoted && quoted.likeness >= NEAR ? quoted.statement : undefined };
}

interface Nearest {
  readonly statement: CheckedStatement;
  /** The share of the shorter side, and of the pasted words, that is kept. */
  readonly likeness: number;
  readonly covers: number;
}

async function findNearest(words: string, { index, source }: Texts): Promise<Nearest | undefined> {
  const keys = searchWords(words).map(({ key }) => key);
  let best: Nearest | undefined;
  for (const group of await findSharing(index, source, keys, CANDIDATES)) {
    const found = holdAgainst(words, index, group);
    // Of a short quotation that is all there and a long one that says it all, the long one is meant.
    const isBetter = !best || found.likeness + found.covers > best.likeness + best.covers;
    if (isBetter && found.likeness > 0) best = found;
  }
  return best;
}

function holdAgainst(words: string, index: SearchIndex, group: number): Nearest {
  const first = index.groupStarts[group] as number;
  const { statement, rows } = index.textsOf(group);
  const pastedCount = readWords(words, undefined, bracketed(words, '[')).length;
  let likeness = 0;
  let covers = 0;
  const readings = rows.flatMap(({ text, quotation }, place): CheckedReading[] => {
    const article = index.facts.articles[index.articles[first + place] as number];
    const outlet = index.facts.outlets[article?.outlet ?? -1];
    const baseInsertions = quotation === null ? [] : [...bracketed(text, '['), ...bracketed(text, '(')];
    const treated = treat(text, words, { insertions: bracketed(words, '['), baseInsertions });
    const shorter = Math.max(1, Math.min(pastedCount, treated.of));
    // A reading may be of another part of the statement than the pasted words.
    if (treated.kept === 0 || treated.kept < Math.min(FEWEST_WORDS, pastedCount)) return [];
    likeness = Math.max(likeness, treated.kept / shorter);
    covers = Math.max(covers, treated.kept / Math.max(1, pastedCount));
    const reading = {
      article: article?.id ?? '',
      outlet: outlet?.name ?? null,
      date: article?.date ?? '',
      quotation,
      wording: treated.wording,
      kept: treated.kept,
      of: treated.of,
      trivial: treated.trivial,
      pieces: cutPieces(text, words, treated),
    };
    return [reading];
  });
  return { likeness, covers, statement: describe(index, group, statement, readings) };
}

function describe(
  index: SearchIndex,
  group: number,
  id: string | null,
  readings: readonly CheckedReading[],
): CheckedStatement {
  const first = index.groupStarts[group] as number;
  const place = index.places.event[first] as number;
  const event = index.facts.events[place];
  if (!event) throw new Error(`Group ${group} is of no event.`);
  const has = new Set(readings.map(({ outlet, article }) => outlet ?? article));
  const without = index.facts.articles
    .filter((article) => id !== null && article.event === place)
    .map((article) => index.facts.outlets[article.outlet]?.name ?? article.id)
    .filter((name) => !has.has(name));
  return {
    id,
    event,
    speaker: index.facts.speakers[index.places.speaker[first] as number]?.name ?? null,
    readings,
    without: [...new Set(without)],
  };
}

/** The pasted words in order, with what only the reading has between them. */
export function cutPieces(reading: string, pasted: string, { alignment }: Treated): CheckedPiece[] {
  const pieces: CheckedPiece[] = [];
  let at = 0;
  let leftOut: Span | undefined;
  const push = (kind: CheckedPiece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  const flush = (): void => {
    if (leftOut) push('reading', reading.slice(leftOut.start, leftOut.end));
    leftOut = undefined;
  };
  for (const { base, reading: word } of alignment) {
    if (!word) {
      if (base) leftOut = { start: leftOut?.start ?? base.start, end: base.end };
      continue;
    }
    const kind = base ? 'both' : 'pasted';
    const between = pasted.slice(at, word.start);
    // Space and punctuation go with the words before, so that a mark ends with its word.
    push(
      pieces.findLast((piece) => piece.kind !== 'reading')?.kind === kind && !leftOut ? kind : 'both',
      between,
    );
    flush();
    push(kind, pasted.slice(word.start, word.end));
    at = word.end;
  }
  push('both', pasted.slice(at));
  flush();
  return pieces;
}

/** The reporter's words inside marks, brackets included. */
function bracketed(text: string, opening: '[' | '('): Span[] {
  const closing = opening === '[' ? ']' : ')';
  const spans: Span[] = [];
  let start = text.indexOf(opening);
  while (start >= 0) {
    const end = text.indexOf(closing, start);
    if (end < 0) break;
    spans.push({ start, end: end + 1 });
    start = text.indexOf(opening, end);
  }
  return spans;
}
