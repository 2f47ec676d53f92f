import { capitalize } from '../core/text/capital.ts';
import { countInDigits, countOf, writeCount } from '../core/text/counts.ts';
import { joinNames } from './names.ts';
import { sayLists } from './say-lists.ts';

/** What the page of an article says beside its text. */
export const sayArticle = {
  fact: {
    outlet: 'Outlet',
    published: 'Published',
    author: 'Author',
    event: 'Event',
    sideBySideWith: 'Side by side with',
    length: 'Length',
    address: 'Address',
    retrieved: 'Retrieved',
    textHash: 'Fingerprint of the text here (SHA-256)',
    fileHash: 'Fingerprint of the file read (SHA-256)',
  },
  shareOf: (shared: number, alone: number, articles: number): string => {
    if (shared + alone === 0) return 'No words of a speaker in quotation marks were found in it.';
    if (articles === 1)
      return `${capitalize(countOf(alone, 'statement'))}, with no other article held to compare.`;
    if (shared === 0)
      return `${alone === 1 ? 'Its statement is' : `Its ${countOf(alone, 'statement')} are`} found in no other article we hold.`;
    const inOthers = `${capitalize(writeCount(shared))} of its statements ${shared === 1 ? 'is' : 'are'} found in another article too`;
    return alone === 0
      ? `${inOthers}.`
      : `${inOthers}, ${writeCount(alone)} in none of the others that we hold.`;
  },
  described: (about: string): string => `${about}: the text with its quotations.`,
  noHeadline: 'The text we hold has no headline',
  theText: 'The text',
  aboutIt: 'About this article',
  /** The lines and signs of its text. */
  key: {
    said: 'said',
    quoted: 'in quotation marks',
    or: 'or',
    unquoted: 'without',
    term: 'in marks, but nobody’s words',
    number: 'statement of its event',
    notes: 'notes',
    official: 'A solid line stands under the sentences that a report prints.',
    notWhole: 'Not all of this text is printed here; […] stands for what is left out.',
  },
  noMarksOf: (outlet: string, speakers: string): string =>
    `${outlet}’s text has no quotation marks; the program found words credited without them to ${speakers}.`,
  notKnown: 'not known',
  noDateRecorded: 'no date recorded',
  dateFromText: 'as the text tells; the page’s own date was not seen',
  wordCount: (count: number): string => `${count} words`,
  marksCount: (quotations: number, terms: number): string =>
    `${countInDigits(quotations, 'quotation')}${terms > 0 ? ` and ${sayLists.terms(terms)}` : ''}`,
  noQuotationFound: 'no quotation of a speaker found',
  noMarks: 'no quotation marks',
  of: 'of',
  textAsFile: 'the text as a file',
  fileNotServed:
    'of the publisher’s file that this page was made from, with the fields above its text; it is not among the downloads',
  /** What the outlet’s page has beside the report, where it stands. */
  furniture: (paragraphs: number, where: 'before' | 'inside' | 'after'): string =>
    `${capitalize(countOf(paragraphs, 'paragraph'))} ${where} the report that ${paragraphs === 1 ? 'is' : 'are'} no part of it`,
  inReportersWords: 'In the reporter’s words, not in quotation marks',
  printedByOthers: 'Printed by others',
  nameNotSure: 'Name not sure',
  noSpeakerFound: 'No speaker found',
  notes: (count: number): string => countInDigits(count, 'note'),
  /** Before the numbers of the statements that words in the text are of. */
  wordsOf: (statements: number): string =>
    statements === 0 ? 'These words' : `Words of ${statements === 1 ? 'statement' : 'statements'} `,
  whyNamed: 'Why this speaker',
  /** "The article mentions the speaker after these words, with “said” (rule: " */
  mentions: (where: 'before' | 'after' | 'in the middle of', cue: string | null): string =>
    `The article mentions the speaker ${where} these words${cue === null ? '' : `, with “${cue}”`} (rule: `,
  atAnotherPlace: 'at another place',
  notInAnother: 'not found in another article we hold',
  elsewhereIn: (names: readonly string[]): string => `elsewhere in ${joinNames(names)}`,
};
