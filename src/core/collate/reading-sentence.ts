import { trimEndsOf } from '../text/ends.ts';
import type { TrivialCounts } from '../model.ts';
import type { StaveCell, StaveRow } from './staves.ts';

/** What a sentence about a reading says beside what its row shows. */
export interface ReadingFacts {
  readonly isOfficial: boolean;
  /** Whether the base is the fullest reading, and not one that a reader has chosen. */
  readonly isFullest: boolean;
  readonly isReported: boolean;
  readonly translated: boolean | null;
  readonly trivial: TrivialCounts;
}

/**
 * What an article did to a statement, as the rest of a sentence that begins with the outlet's name: "prints 15 of 41
 * words in quotation marks; the first 26 are not there". Counts come from the row, whatever base it is held against.
 */
export function writeReading(
  row: StaveRow | undefined,
  columns: readonly string[],
  facts: ReadingFacts,
): string {
  if (facts.isReported) return 'reports it in other words, as an editor has confirmed.';
  if (!row) return 'does not have these words in the text we hold; it may report the same in other words.';
  const of = row.cells.length;
  if (row.isBase && facts.isOfficial) return `is the official text, ${count(of, 'word')}.`;
  if (row.isBase && !facts.isFullest) {
    return `is what the others are held against, ${count(of, 'word')} ${marksOf(row.cells)}.`;
  }
  if (row.isBase && row.quotation !== null) {
    return `has the fullest wording, ${count(of, 'word')} in quotation marks.`;
  }
  const inReading = row.cells.filter(isKept);
  // What an article prints in marks is its reading; the words that it uses elsewhere without marks come beside it.
  const inMarks = row.quotation === null ? inReading : inReading.filter(({ marked }) => marked);
  const beside = inReading.length - inMarks.length;
  const kept = inMarks.length;
  const amount = kept === of ? `all ${count(of, 'word')}` : `${kept} of ${count(of, 'word')}`;
  const replaced = replacedWords(row, columns);
  const others = [
    ...(row.before === '' ? [] : [`it begins with “${row.before}”`]),
    ...replaced,
    ...addedWords(row),
  ];
  const missing = missingWords(row.cells);
  const clauses = [
    `${row.quotation === null ? 'uses' : 'prints'} ${amount} ${marksOf(inMarks)}`,
    ...(beside > 0 ? [`${beside} more without them`] : []),
    ...(missing === undefined ? [] : [missing]),
    ...others.slice(0, MOST_OTHERS),
    ...(others.length > MOST_OTHERS ? ['and more'] : []),
    ...(replaced.length > 0 && facts.translated !== false ? ['two translations may differ'] : []),
    ...trivialWords(facts.trivial),
  ];
  return `${clauses.join('; ')}.`;
}

// More differences than this are for the staves to show, not for a sentence to list.
const MOST_OTHERS = 2;

function isKept({ kind }: StaveCell): boolean {
  return kind === 'same' || kind === 'trivial';
}

function marksOf(cells: readonly StaveCell[]): string {
  const isMarked = cells.some((cell) => isKept(cell) && cell.marked);
  return isMarked ? 'in quotation marks' : 'without quotation marks';
}

/** The base words that have nothing in their place; those that other words stand for are told with these. */
function missingWords(cells: readonly StaveCell[]): string | undefined {
  const first = cells.findIndex(isThere);
  const last = cells.findLastIndex(isThere);
  if (first < 0) return undefined;
  const ahead = first;
  const behind = cells.length - 1 - last;
  const within = cells.slice(first, last).filter((cell) => !isThere(cell)).length;
  const parts = [
    ...(ahead > 0 ? [`the first ${ahead === 1 ? 'word' : ahead}`] : []),
    ...(within > 0 ? [`${within} within`] : []),
    ...(behind > 0 ? [`the last ${behind === 1 ? 'word' : behind}`] : []),
  ];
  if (parts.length === 0) return undefined;
  const verb = ahead + within + behind === 1 ? 'is' : 'are';
  return `${new Intl.ListFormat('en-GB').format(parts)} ${verb} not there`;
}

function isThere({ kind }: StaveCell): boolean {
  return kind !== 'gap';
}

/** "“on” stands for “regarding the”". */
function replacedWords(row: StaveRow, columns: readonly string[]): string[] {
  return row.cells.flatMap((cell, index) => {
    if (cell.kind !== 'other' || cell.text === '') return [];
    let end = index + 1;
    while (row.cells[end]?.kind === 'other' && row.cells[end]?.text === '') end++;
    const instead = columns.slice(index, end).map(bare).join(' ');
    return [`“${cell.text}” stands for “${instead}”`];
  });
}

/** Words that the base does not have. */
function addedWords(row: StaveRow): string[] {
  return row.cells.flatMap(({ added }) => (added === '' ? [] : [`“${added}” is added`]));
}

function bare(word: string): string {
  return trimEndsOf(word, /[^\p{L}\p{N}]/u);
}

function trivialWords({ spelling, punctuation, case: letters, quotes }: TrivialCounts): string[] {
  const parts = [
    ...(spelling > 0 ? [count(spelling, 'spelling')] : []),
    ...(punctuation > 0 ? [count(punctuation, 'punctuation mark')] : []),
    ...(letters > 0 ? [count(letters, 'capital letter')] : []),
  ];
  const verb = spelling + punctuation + letters === 1 ? 'differs' : 'differ';
  return [
    ...(parts.length === 0 ? [] : [`${new Intl.ListFormat('en-GB').format(parts)} ${verb}`]),
    ...(quotes > 0
      ? [`${count(quotes, 'mark')} ${quotes === 1 ? 'differs' : 'differ'} in style only, as ’ and ' do`]
      : []),
  ];
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
