/** What is said of words that a reader has pasted: a part of the catalogue that the browser loads alone, each sentence by itself. */

import { countOf, plural } from '../core/text/counts.ts';

// The headline of a finding
export const notInReports = 'Not in the reports';
export const standWithOthersBetween = (outlets: number): string =>
  `These words stand in ${countOf(outlets, 'outlet')}, with others between them`;
export const notExactly = 'No article has exactly these words';
export const creditedWithoutMarks = (speaker: string | null): string =>
  `Without quotation marks, credited to ${speaker ?? 'somebody'}`;
export const inText = 'In the text of an article';
export const inTextWithoutMarks = 'In the text of an article, not in quotation marks';
export const standIn = (outlets: number): string => `These words stand in ${countOf(outlets, 'outlet')}`;
export const notAllInMarks = ', not all of them in quotation marks';
export const toldThus = (how: string): string => `; ${how}`;
export const notAllAsSaid = '; not everywhere told as said';

// About what was found
export const readAs = (words: string): string => `No text has it so spelt; read as “${words}”. `;
export const searched = (what: string): string => `Searched: ${what}. `;
export const nearestInThem = 'The nearest in them: ';
export const nearest = 'Nearest: ';
export const elsewhere = 'Elsewhere';
export const elsewhereToo = 'Elsewhere, among other places';
export const notInTexts = (names: string): string =>
  `Not word for word in the text on this event of ${names}.`;
export const notInParts = (names: string): string =>
  `Not word for word in the parts that the site prints of ${names}; the rest is withheld and was not searched.`;
export const text = 'Text · ';
export const theStatement = 'the statement';
export const theArticle = 'the article';

// Beside each reading
export const wordForWordAll = (of: number): string =>
  `word for word, ${of < 3 ? (of === 1 ? 'one word' : 'both words') : `all ${of} words`}`;
export const wordForWord = 'word for word';
export const ofPrinted = (kept: number, of: number): string =>
  `${kept} of the ${of} ${plural(of, 'word')} printed`;
export const inOrder = 'your words in this order, with others between';
export const ofYours = (kept: number, pasted: number): string =>
  `${kept} of your ${pasted} ${plural(pasted, 'word')}`;
export const standOutside = (words: string, several: boolean): string =>
  `${words} ${several ? 'stand' : 'stands'} outside the quotation marks, in the reporter’s words`;
export const spelling = 'spelling';
export const capitals = 'case';
export const punctuation = 'punctuation';
export const differ = (what: readonly string[]): string =>
  `${what.join(' and ')} ${what.length > 1 ? 'differ' : 'differs'}`;
export const credited = 'credited without quotation marks';
export const withoutMarks = 'not in quotation marks';
export const onlyYours = 'only yours: ';
export const notInYours = 'not in yours: ';
export const wordsLeftOut = (count: number): string => `… ${countOf(count, 'word')} …`;
export const yours = (parts: readonly string[]): string => `Yours ${parts.join('; it ')}.`;
export const yoursHas = (words: string, who: string, several: boolean): string =>
  `has “${words}”, which ${who} ${several ? 'do' : 'does'} not`;
export const yoursIsWithout = (words: string, who: string, several: boolean): string =>
  `is without “${words}”, which ${who} ${several ? 'print' : 'prints'}`;
export const yoursHasFor = (words: string, printed: string, who: string, several: boolean): string =>
  `has “${words}” where ${who} ${several ? 'print' : 'prints'} “${printed}”`;
