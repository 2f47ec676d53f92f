import type { Reading, TrivialCounts } from '../../model.ts';
import { allOf, countOf, writeAlike } from '../../text/counts.ts';
import { trimEndsOf } from '../../text/trim.ts';
import { NOTHING_TRIVIAL } from '../readings/treatment.ts';
import type { StaveCell, StaveRow } from './staves.ts';

/** What a sentence about a reading says beside what its row shows. */
export interface ReadingFacts extends Pick<Reading, 'treatment' | 'tied' | 'ellipsis' | 'order' | 'trivial'> {
  readonly isOfficial: boolean;
  /** Whether the base is a reading that a reader has chosen. */
  readonly isChosen: boolean;
  readonly translated: boolean | null;
  /** The rows of all readings, this one's too. */
  readonly rows: readonly StaveRow[];
}

/** In place of a sentence that a second search does not bear out. */
export const NOT_COMPARED = 'Not compared here: a second search finds words that the first did not.';

/**
 * What an article did to a statement, as the rest of a sentence that begins with the outlet's name: "prints 15 of 41
 * words in quotation marks; the first 26 are not there". Counts come from the row, whatever base it is held against.
 */
export function writeReading(
  row: StaveRow | undefined,
  columns: readonly string[],
  facts: ReadingFacts,
): string {
  if (facts.treatment === 'reported') return 'reports it in other words, as an editor has confirmed.';
  if (!row) return 'does not have these words in the text we hold; it may report the same in other words.';
  const of = row.cells.length;
  if (row.isBase && facts.isOfficial) return `is the official text, ${countOf(of, 'word')}.`;
  if (row.isBase && facts.isChosen) {
    return `has the wording that the others are held against, ${countOf(of, 'word')} ${marksOf(row)}.`;
  }
  const replaced = replacedWords(row, columns, facts);
  const others = [...wordsBefore(row), ...replaced, ...addedWords(row)];
  const clauses = [
    keptWords(row, facts),
    ...missingWords(row.cells, facts),
    ...cutWords(row, facts),
    ...otherWords(others),
    ...(facts.tied ? ['the versions differ, and none stands in more articles than all others'] : []),
    ...(facts.order === 'other' ? ['has some of its words in another order'] : []),
    ...(others.length > 0 && facts.translated === true ? ['two translations may differ'] : []),
    ...trivialWords(facts.trivial),
  ];
  return `${clauses.join('; ')}.`;
}

/** The same without its full stop, in two parts: what is told of words, and what of spelling and the like, or ''. */
export function writeInTwo(
  row: StaveRow | undefined,
  columns: readonly string[],
  facts: ReadingFacts,
): [words: string, trivial: string] {
  const words = writeReading(row, columns, { ...facts, trivial: NOTHING_TRIVIAL }).slice(0, -1);
  return [words, writeReading(row, columns, facts).slice(words.length, -1)];
}

/** "prints 14 of 41 words in quotation marks", "uses all nine words without quotation marks". */
function keptWords(row: StaveRow, { isChosen }: ReadingFacts): string {
  const { cells, marked } = row;
  const of = cells.length;
  const kept = cells.filter(isKept);
  // What an article prints in marks is its reading; the words that it prints at other places come beside it.
  const main = kept.filter(({ isMain }) => isMain).length;
  const inOtherMarks = kept.filter((cell) => !cell.isMain && cell.marked).length;
  const without = kept.length - main - inOtherMarks;
  const [mainCount, all, withoutCount, otherCount] = writeAlike(main, of, without, inOtherMarks);
  const verb = marked ? 'prints' : 'uses';
  const more = main > 0 ? ' more' : '';
  const beside = [
    ...(without > 0 ? [`${withoutCount}${more} ${marked ? 'without' : 'at another place'}`] : []),
    ...(inOtherMarks > 0 ? [`${otherCount}${more} in marks at another place`] : []),
  ];
  const told = beside.length === 0 ? '' : `, and ${beside.join(' and ')}`;
  if (main === 0) {
    const none = of === 1 ? 'nothing of the one word' : `none of the ${all} words`;
    return `${isChosen ? 'has here' : verb} ${none} ${marksOf(row)}${told}`;
  }
  const amount = main === of ? allOf(of, 'word') : `${mainCount} of ${all} words`;
  return `${verb} ${amount} ${marksOf(row)}${told}`;
}

/**
 * Whether the outlet shows that it left words out inside; where it has other words there it left none out, and of two
 * wordings of equal standing nobody knows that it did.
 */
function cutWords({ cells }: StaveRow, { ellipsis, tied }: ReadingFacts): string[] {
  const [first, last] = [cells.findIndex(isThere), cells.findLastIndex(isThere)];
  if (ellipsis === 'none' || (tied && ellipsis !== 'shown') || cells.slice(first, last).every(isThere))
    return [];
  const inside = 'that words are left out inside';
  if (ellipsis === 'partly') return [`dots or brackets show ${inside}, but not at every place`];
  return [ellipsis === 'shown' ? `dots or brackets show ${inside}` : `no dots show ${inside}`];
}

function isKept({ kind }: StaveCell): boolean {
  return kind === 'same' || kind === 'trivial';
}

function marksOf({ marked }: StaveRow): string {
  return marked ? 'in quotation marks' : 'without quotation marks';
}

/** "the first two words, one in between and the last five are not there"; "words" is said once. */
function missingWords(cells: readonly StaveCell[], { isChosen }: ReadingFacts): string[] {
  const first = cells.findIndex(isThere);
  const last = cells.findLastIndex(isThere);
  if (first < 0) return [];
  const ahead = first;
  const behind = cells.length - 1 - last;
  const between = cells.slice(first, last).filter((cell) => !isThere(cell)).length;
  const [aheadCount, betweenCount, behindCount] = writeAlike(ahead, between, behind);
  const places = [
    { count: ahead, opening: `the first${ahead === 1 ? '' : ` ${aheadCount}`}`, ending: '' },
    { count: between, opening: betweenCount, ending: ' in between' },
    { count: behind, opening: `the last${behind === 1 ? '' : ` ${behindCount}`}`, ending: '' },
  ].filter(({ count }) => count > 0);
  if (places.length === 0) return [];
  const parts = places.map(({ count, opening, ending }, at) => {
    // "the last are not there" would be no count.
    const isNamed = at === 0 || (count === 1 && ending === '');
    return `${opening}${isNamed ? ` ${count === 1 ? 'word' : 'words'}` : ''}${ending}`;
  });
  const verb = ahead + between + behind === 1 ? 'is' : 'are';
  // What of a reading that a reader has chosen stands elsewhere in the article, nobody has searched for.
  return [
    `${new Intl.ListFormat('en-GB').format(parts)} ${verb} not ${isChosen ? 'in this reading' : 'there'}`,
  ];
}

function isThere({ kind }: StaveCell): boolean {
  return kind !== 'gap';
}

// More differences than this are for the staves to show, not for a sentence to list.
const MOST_OTHERS = 2;

/** "has “on” for “regarding the” and “surely” besides"; neither wording is said to be the first. */
function otherWords(others: readonly string[]): string[] {
  if (others.length === 0) return [];
  const shown = [...others.slice(0, MOST_OTHERS), ...(others.length > MOST_OTHERS ? ['more'] : [])];
  return [`has ${new Intl.ListFormat('en-GB').format(shown)}`];
}

function wordsBefore({ before }: StaveRow): string[] {
  return before === '' ? [] : [`“${before}” before them`];
}

/** “on” for “regarding the”; of wordings of equal standing it stands “where another has” or “where others have” the other. */
function replacedWords(row: StaveRow, columns: readonly string[], { tied, rows }: ReadingFacts): string[] {
  return row.cells.flatMap((cell, index) => {
    if (cell.kind !== 'other' || cell.text === '') return [];
    let end = index + 1;
    while (row.cells[end]?.kind === 'other' && row.cells[end]?.text === '') end++;
    const instead = columns.slice(index, end).map(bare).join(' ');
    return [`“${cell.text}” ${tied ? whoElse(row, rows, index, end) : 'for'} “${instead}”`];
  });
}

/** Who has the base's words from `index` to `end`, exclusive. */
function whoElse(own: StaveRow, rows: readonly StaveRow[], index: number, end: number): string {
  const others = rows.filter((row) => row !== own);
  const having = others.filter(({ cells }) => cells.slice(index, end).every(isKept));
  if (having.length > 1) return 'where others have';
  return others.length > 1 ? 'where another has' : 'where the other has';
}

/** Words that the base does not have. */
function addedWords(row: StaveRow): string[] {
  return row.cells.flatMap(({ added }) => (added === '' ? [] : [`“${added}” besides`]));
}

function bare(word: string): string {
  return trimEndsOf(word, /[^\p{L}\p{N}]/u);
}

/** "differs in one spelling, two punctuation marks and the shape of one apostrophe or quotation mark". */
function trivialWords({ spelling, punctuation, case: letters, quotes }: TrivialCounts): string[] {
  const parts = [
    ...(spelling > 0 ? [countOf(spelling, 'spelling')] : []),
    ...(punctuation > 0 ? [countOf(punctuation, 'punctuation mark')] : []),
    ...(letters > 0 ? [countOf(letters, 'capital letter')] : []),
    ...(quotes > 0
      ? [`the shape of ${countOf(quotes, 'apostrophe')} or quotation mark${quotes === 1 ? '' : 's'}`]
      : []),
  ];
  return parts.length === 0 ? [] : [`differs in ${new Intl.ListFormat('en-GB').format(parts)}`];
}
