import { type LackKind, lacks } from '../core/claims/lacks.ts';

/** A search that is made before something is denied an article; those of lacks have a row in core/claims/lacks.ts. */
export type SearchKind = LackKind | 'statement' | 'column' | 'official' | 'clause' | 'here';

interface Search {
  /** What is denied, as readers read it. */
  readonly denied: string;
  /** What is searched for it. */
  readonly search: string;
  /** How the built site is searched again: by what its pages are marked with, or `null` where it is not. */
  readonly again: string | null;
}

/** What bears out every sentence that denies an article something; the method page lists them. */
export const searches: Readonly<Record<SearchKind, Search>> = {
  statement: {
    denied: 'Words of a statement, or quotation marks around them',
    search: 'the article, for runs of the words; its quotation marks, for any of the reading',
    again: 'data-denied',
  },
  column: {
    denied: 'Words of an article beside it',
    search: 'the other articles of the page, for runs of the words',
    again: 'compare-view',
  },
  official: {
    denied: 'A sentence of an official text',
    search: 'every report of the event, for runs of its words',
    again: 'data-unprinted',
  },
  name: {
    denied: 'A name that one article alone writes',
    search: 'the others, for its letters, inside longer names and words too',
    again: lacks.name.attribute,
  },
  use: {
    denied: 'A name, by an empty field',
    search: 'the article, for its words, but for longer names that are told apart',
    again: lacks.use.attribute,
  },
  speaker: {
    denied: 'A speaker whom one article alone quotes',
    search: 'the paragraphs of the others that have quotation marks, for the last name',
    again: lacks.speaker.attribute,
  },
  voice: {
    denied: 'A speaker, by an empty field',
    search:
      'the article, for words credited to the last name or to nobody beside it, and for the name beside a verb of saying; the field is not empty then',
    again: lacks.voice.attribute,
  },
  figure: {
    denied: 'A figure, by an empty field',
    search: 'the article, for the number in digits or words near what is counted',
    again: lacks.figure.attribute,
  },
  word: {
    denied: 'A word that no other article uses outside quotation marks',
    search: 'their paragraphs outside quotation marks',
    again: lacks.word.attribute,
  },
  words: {
    denied: 'Words of an earlier or a later version',
    search: 'the other version, for runs of the words',
    again: lacks.words.attribute,
  },
  marks: {
    denied: 'Quotation marks in an article',
    search: 'the article, for marks around whatever words',
    again: lacks.marks.attribute,
  },
  clause: {
    denied: 'Quotation marks in or around a clause that reports somebody',
    search: 'the clause, for quotation marks and for quotations that it lies in',
    again: 'every clause',
  },
  dots: {
    denied: 'Dots or brackets where words are left out',
    search: 'what the article prints between the words',
    again: lacks.dots.attribute,
  },
  here: {
    denied: 'Words that you search or check',
    search: 'all that the site prints, in your browser, while you wait',
    again: null,
  },
};
