import { capitalize } from '../core/text/capital.ts';
import { countInDigits, countOf } from '../core/text/counts.ts';
import { joinNames } from './names.ts';

/** What is said of articles that stand side by side. */
export const sayCompare = {
  legend: {
    inCommon: 'in common:',
    quoted: 'in quotation marks',
    or: 'or',
    unquoted: 'without',
    only: 'here only in',
    punctuation: 'punctuation as one of them has it',
    elsewhere: 'in common, in another place',
  },
  /** Words of them may stand elsewhere in another article, which is marked at the words themselves. */
  paragraphsAlone: (count: number, name: string, inCommon: 'nothing' | 'marked' | 'not-compared'): string => {
    const paragraphs = `${capitalize(countOf(count, 'paragraph'))} of ${name}`;
    if (inCommon === 'not-compared') return `${paragraphs}, not compared here`;
    if (inCommon === 'marked') return `${paragraphs}; words in common are marked`;
    return `${paragraphs} with nothing beside ${count === 1 ? 'it' : 'them'}`;
  },
  partNotCompared: 'not all of it compared here',
  mapHeading: 'All rows',
  mapOfRows: 'Map of the rows',
  rowsFromAfar: 'The shared rows, from afar',
  sharedRow: (place: number | null, words: number): string =>
    `Shared row ${place}: ${countInDigits(words, 'word')} in common`,
  inCommon: 'in common',
  placeOf: (place: number | null, all: number): string => `${place} of ${all}`,
  pairMoved: 'These two articles stand side by side on another page',
  otherComparisons: 'Other comparisons',
  allArticles: (count: number): string => `All ${countOf(count, 'article')}`,
  otherArticles: (count: number): string => `the other ${countInDigits(count, 'article')}`,
  orderOfArticles: (name: string): string =>
    `Those first that have most in common with ${name}; each with the article that it has most words in common with.`,
  wordsIn: (words: number, of: number): string =>
    `${words} of its ${countInDigits(of, 'word')} stand also in`,
  everyWordIn: (count: number): string =>
    `${capitalize(countOf(count, 'article'))} of which every word stands also in`,
  shareNothing: (count: number): string =>
    `${capitalize(countOf(count, 'article'))} that ${count === 1 ? 'has' : 'have'} no row beside another article`,
  sharesNothing: (words: number): string => `${countInDigits(words, 'word')}; no row beside another article`,
  nothingShared: (articles: number): string => `No wording that ${eachOf(articles)} print was found.`,
  noSharedRow: (articles: number): string =>
    `No row has wording that ${eachOf(articles)} print; words that ${eachOf(articles)} have are marked.`,
  rowsOfSeveral: (rows: number): string =>
    `In ${countOf(rows, 'row')} two articles or more print the same wording.`,
  rowsOfTwo: (rows: number, words: readonly string[]): string =>
    `${joinNames(words)} are in common, in ${countOf(rows, 'row')}.`,
  wordsOf: (shared: number, name: string, words: number): string => `${shared} of ${name}’s ${words} words`,
  runningText: (words: number, passages: number): string =>
    `Besides what speakers said they share ${countOf(passages, 'passage')}, with ${countOf(words, 'word')} outside quotation marks.`,
  /** "Three articles, side by side". */
  articles: (count: number): string => `${capitalize(countOf(count, 'article'))}, side by side`,
  outlets: (names: readonly string[]): string => `${joinNames(names)}, side by side`,
  both: (a: string, b: string): string => `${a} and ${b}`,
  chosenOf: (names: readonly string[], of: number): string =>
    `${joinNames(names)}, of ${countInDigits(of, 'article')}.`,
  choose: {
    first: 'Side by side',
    second: 'and',
    third: 'and with them',
    nobody: 'no other',
    loading: 'Loading the articles …',
    failed: 'The articles could not be loaded. Check the connection and try again.',
  },
  tools: {
    name: 'Tools',
    show: 'Show',
    set: 'Set',
    modes: { everything: 'Everything', shared: 'Shared', differences: 'Differences' },
    views: { split: 'Side by side', unified: 'One column' },
    viewsOfTwo: { split: 'Two texts', unified: 'One text' },
    swap: 'Swap',
    previous: 'Previous',
    next: 'Next',
    unfold: 'Open all',
    readAloud: 'Announce changes',
  },
};

function eachOf(articles: number): string {
  return articles > 2 ? 'two of them' : 'both';
}
