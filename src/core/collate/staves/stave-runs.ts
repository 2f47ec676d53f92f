/**
 * Staves as a page draws them: the base's words in runs over which every line stays the same, so that a run is one
 * element however many words it has, and other words as glosses under the word whose place they take.
 */

import type { StaveCell, StaveColumn, StaveRow, Staves } from './staves.ts';

/** What a stave has under a word: the words in quotation marks, without, or nothing. */
export type StaveLine = 'marked' | 'unmarked' | 'none';

export interface StaveGloss {
  /** The stave's number, from 0. */
  readonly stave: number;
  readonly text: string;
  /** `trivial`: the same word but for its case or spelling; its line runs on. */
  readonly kind: 'other' | 'trivial';
  readonly marked: boolean;
}

export interface StaveRun {
  /** `words` of the base, a reporter's `insertion` among them, or the `joint` of words that nobody prints together. */
  readonly kind: 'words' | 'insertion' | 'joint';
  /** As printed, space included; '' where a reading has words and the base has none. */
  readonly text: string;
  /** One per stave. */
  readonly lines: readonly StaveLine[];
  readonly glosses: readonly StaveGloss[];
}

/** More lines than this under one word are not told apart; the others are described in words alone. */
export const MOST_STAVES = 8;

/** One stave per group of rows that print the same, the first few. The runs' texts joined are the base's words. */
export function runStaves(staves: Staves): StaveRun[] {
  const groups = staves.groups.slice(0, MOST_STAVES);
  const rows = groups.map(([first]) => staves.rows[first ?? 0]).filter((row) => row !== undefined);
  const glosses = rows.map((row) => spreadOtherWords(row));
  const runs: StaveRun[] = addedRuns(glosses.map(({ before }) => before));
  staves.columns.forEach((column, index) => {
    const cells = rows.map((row) => row.cells[index]);
    runs.push(...insertionRuns(column.opening, rows.length));
    runs.push({
      kind: 'words',
      text: column.text,
      lines: cells.map(lineOf),
      glosses: glosses.flatMap(({ under }, stave) => toGloss(under[index], stave)),
    });
    runs.push(...insertionRuns(column.insertion, rows.length));
    runs.push(...addedRuns(glosses.map(({ after }) => after[index] ?? [])));
    // The reporter's words between two of the speaker's part the lines.
    const next = rows.map((row) => (column.insertion === '' ? lineOf(row.cells[index + 1]) : 'none'));
    runs.push(...spaceRuns(column, cells.map(lineOf), next));
  });
  return joinGlosses(mergeRuns(runs.filter((run) => run.text !== '' || run.glosses.length > 0)));
}

/**
 * The class names of the block around the words: `nN` for N staves, which lie at one distance, `ng` where that has to be
 * wide enough for other words, `nt` where it has for other spellings alone, which are shown on demand.
 */
export function stavesClass(staves: Staves): string {
  const kinds = new Set(runStaves(staves).flatMap(({ glosses }) => glosses.map(({ kind }) => kind)));
  const drawn = Math.min(staves.groups.length, MOST_STAVES);
  const room = kinds.has('other') ? ['ng'] : kinds.has('trivial') ? ['nt'] : [];
  return ['staves', 'words', `n${drawn}`, ...room].join(' ');
}

// More words than this in one gloss would make a cell too wide for a phone.
const WORDS_IN_A_GLOSS = 3;

// More chunks than this where the base has no words would leave a hole in its sentence; all of them stand in the reading.
const MOST_CHUNKS = 2;

/** The first chunk and a sign that there are more, where they are too many. */
function shorten(chunks: readonly string[]): readonly string[] {
  return chunks.length > MOST_CHUNKS ? [`${chunks[0]} …`] : chunks;
}

interface Spread {
  /** Words before the first column, in chunks. */
  readonly before: readonly Gloss[];
  readonly under: readonly (Gloss | undefined)[];
  /** Words between a column and the next, in chunks. */
  readonly after: readonly (readonly Gloss[])[];
}

type Gloss = Omit<StaveGloss, 'stave'>;

/** Sets a row's other words under the columns whose place they take, a few words to each. */
function spreadOtherWords(row: StaveRow): Spread {
  const under: (Gloss | undefined)[] = row.cells.map(() => undefined);
  const after: Gloss[][] = row.cells.map(() => []);
  row.cells.forEach((cell, index) => {
    const gloss = (text: string): Gloss => ({
      kind: cell.kind === 'trivial' ? 'trivial' : 'other',
      marked: cell.marked,
      text,
    });
    if (cell.kind === 'trivial' && cell.text !== '') under[index] = gloss(cell.text);
    if (cell.kind === 'other' && cell.text !== '') {
      const last = lastOfOther(row.cells, index);
      const words = wordsOf(cell.text);
      const share = Math.min(WORDS_IN_A_GLOSS, Math.ceil(words.length / (last - index + 1)));
      const chunks = chunk(words, share);
      for (let at = index; at <= last; at++) {
        const text = chunks[at - index];
        if (text !== undefined) under[at] = gloss(text);
      }
      after[last]?.push(...shorten(chunks.slice(last - index + 1)).map(gloss));
    }
    if (cell.added !== '') {
      const added = shorten(chunk(wordsOf(cell.added), WORDS_IN_A_GLOSS));
      after[index]?.push(...added.map((text): Gloss => ({ kind: 'other', marked: cell.marked, text })));
    }
  });
  const ahead = wordsOf(row.before);
  const nearest = ahead.slice(-WORDS_IN_A_GLOSS).join(' ');
  const before =
    ahead.length > MOST_CHUNKS * WORDS_IN_A_GLOSS ? [`… ${nearest}`] : chunk(ahead, WORDS_IN_A_GLOSS);
  return { before: before.map((text) => ({ kind: 'other', marked: row.marked, text })), under, after };
}

function lastOfOther(cells: readonly StaveCell[], first: number): number {
  let last = first;
  while (cells[last + 1]?.kind === 'other' && cells[last + 1]?.text === '') last++;
  return last;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function chunk(words: readonly string[], size: number): string[] {
  return words.flatMap((_, at) => (at % size === 0 ? [words.slice(at, at + size).join(' ')] : []));
}

function toGloss(gloss: Gloss | undefined, stave: number): StaveGloss[] {
  return gloss ? [{ ...gloss, stave }] : [];
}

function lineOf(cell: StaveCell | undefined): StaveLine {
  if (cell?.kind !== 'same' && cell?.kind !== 'trivial') return 'none';
  return cell.marked ? 'marked' : 'unmarked';
}

/** Places where readings have words and the base has none: the first chunk of each stave together, then the second. */
function addedRuns(chunks: readonly (readonly Gloss[])[]): StaveRun[] {
  const most = Math.max(0, ...chunks.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => ({
    kind: 'words' as const,
    text: '',
    lines: chunks.map(() => 'none' as const),
    glosses: chunks.flatMap((each, stave) => toGloss(each[at], stave)),
  }));
}

/** The reporter's words, and the space before or after them, which is nobody's. */
function insertionRuns(inserted: string, staveCount: number): StaveRun[] {
  const lines = Array.from({ length: staveCount }, () => 'none' as const);
  const run = { lines, glosses: [] };
  const words = inserted.trim();
  if (words === '') return [];
  const space: StaveRun = { ...run, kind: 'words', text: ' ' };
  return [
    ...(inserted.startsWith(' ') ? [space] : []),
    { ...run, kind: 'insertion', text: words },
    ...(inserted.endsWith(' ') ? [space] : []),
  ];
}

function spaceRuns(column: StaveColumn, lines: readonly StaveLine[], next: readonly StaveLine[]): StaveRun[] {
  if (column.after === '') return [];
  const both = lines.map((line, stave) => lesser(line, next[stave] ?? 'none'));
  const space: StaveRun = { kind: 'words', text: ' ', lines: both, glosses: [] };
  if (column.after === ' ') return [space];
  const none = both.map(() => 'none' as const);
  return [{ kind: 'joint', text: ' ', lines: none, glosses: [] }];
}

function lesser(a: StaveLine, b: StaveLine): StaveLine {
  if (a === 'none' || b === 'none') return 'none';
  return a === 'marked' && b === 'marked' ? 'marked' : 'unmarked';
}

function mergeRuns(runs: readonly StaveRun[]): StaveRun[] {
  const merged: StaveRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && canMerge(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function canMerge(a: StaveRun, b: StaveRun): boolean {
  return (
    a.kind === 'words' &&
    b.kind === 'words' &&
    a.glosses.length === 0 &&
    b.glosses.length === 0 &&
    a.lines.every((line, stave) => line === b.lines[stave])
  );
}

// A cell of more letters than this would leave a line half empty where it does not fit.
const LETTERS_IN_A_CELL = 26;

/** Glosses of one reading under neighboring words become one cell, which is no wider than its words need. */
function joinGlosses(runs: readonly StaveRun[]): StaveRun[] {
  const joined: StaveRun[] = [];
  for (const run of runs) {
    const [before, space] = joined.slice(-2);
    const cell = before && space && joinCells(before, space, run);
    if (cell) joined.splice(-2, 2, cell);
    else joined.push(run);
  }
  return joined;
}

function joinCells(a: StaveRun, space: StaveRun, b: StaveRun): StaveRun | undefined {
  const [first, ...firstRest] = a.glosses;
  const [second, ...secondRest] = b.glosses;
  if (!first || !second || firstRest.length + secondRest.length > 0) return undefined;
  if (space.kind !== 'words' || space.text !== ' ' || first.stave !== second.stave) return undefined;
  if (first.kind !== 'other' || second.kind !== 'other' || a.text === '' || b.text === '') return undefined;
  if (a.lines.some((line, stave) => line !== b.lines[stave])) return undefined;
  const text = `${a.text} ${b.text}`;
  const gloss = { ...first, text: `${first.text} ${second.text}` };
  if (Math.max(text.length, gloss.text.length) > LETTERS_IN_A_CELL) return undefined;
  return { ...a, text, glosses: [gloss] };
}
