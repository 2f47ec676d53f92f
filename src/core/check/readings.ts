import { type Treated, treat } from '../collate/readings/treatment.ts';
import type { Span } from '../content-model.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { ROW_TREATMENTS } from '../search/records.ts';
import { spokenWords } from '../text/english/spoken-words.ts';
import type { CheckedPiece, CheckedReading, CheckedStatement } from './checked.ts';

export interface Held {
  readonly group: number;
  readonly statement: CheckedStatement;
  /** The share of the shorter side, and of the pasted words, that is kept. */
  readonly likeness: number;
  readonly covers: number;
}

const FEWEST_WORDS = 3;

/** The pasted words against every row of a group, whose texts are loaded. */
export function holdAgainst(words: string, index: SearchIndex, group: number): Held {
  const first = index.groupStarts[group] as number;
  const { statement, rows } = index.textsOf(group);
  const pastedCount = spokenWords(words, undefined, bracketed(words, '[')).length;
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
      marks: marksOf(index, first + place, quotation),
      factuality: index.factualities.get(first + place),
      wording: treated.wording,
      kept: treated.kept,
      of: treated.of,
      pasted: pastedCount,
      outside: [],
      trivial: treated.trivial,
      pieces: cutPieces(text, words, treated),
    };
    return [reading];
  });
  return { group, likeness, covers, statement: describeGroup(index, group, statement, readings) };
}

function marksOf(index: SearchIndex, row: number, quotation: string | null): CheckedReading['marks'] {
  const treatment = ROW_TREATMENTS[index.treatments[row] as number];
  if (treatment === 'reported' || treatment === 'clause') return 'reported';
  return quotation === null ? 'none' : 'quoted';
}

function describeGroup(
  index: SearchIndex,
  group: number,
  id: string | null,
  readings: readonly CheckedReading[],
): CheckedStatement {
  const first = index.groupStarts[group] as number;
  const event = index.facts.events[index.places.event[first] as number];
  if (!event) throw new Error(`Group ${group} is of no event.`);
  const speaker = index.facts.speakers[index.places.speaker[first] as number]?.name ?? null;
  return { id, event, speaker, readings };
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
    // A word that stands for two of the reading's (seafloor, sea floor) is told once.
    if (word.end <= at) continue;
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
