import { fieldText } from '../article-text.ts';
import type { Article } from '../content-model.ts';
import type { Quotation } from '../model.ts';
import { printsGap } from './dots.ts';
import { printsFigure, type SoughtFigure } from './figures.ts';
import { printsRun } from './find-runs.ts';
import { printsMarks } from './marks.ts';
import { mayLetSpeak, mayQuote, printsName, printsNameApart, usesWord } from './names.ts';

/** An article with the quotations of its event. */
export interface HeldArticle {
  readonly article: Pick<Article, 'id' | 'text' | 'headline' | 'blocks'>;
  readonly quotations: readonly Quotation[];
}

/** Something that a page says articles lack, apart from words of statements, and the search that bears it out. */
export interface Lack {
  /** What says on an element that it is denied, with what is denied as its value; several with a stroke between. */
  readonly attribute: string;
  /** Whether an article has it; of a name not where it is a part of the `longer` ones. */
  readonly isThere: (held: HeldArticle, sought: string, longer: readonly string[]) => boolean;
  /** What the page then says and what holds, as the rest of a sentence on an article. */
  readonly says: (sought: string) => string;
}

/** Every kind of lack, which the views mark on pages and the build searches for when it reads them back. */
export const lacks = {
  name: {
    attribute: 'data-unnamed',
    isThere: ({ article }, name) => printsName(article, name),
    says: (name) => `does not use the name “${name}”; it stands there`,
  },
  /** An empty field of the table of names. */
  use: {
    attribute: 'data-unused',
    isThere: ({ article }, name, longer) => printsNameApart(article, name, longer),
    says: (name) => `does not print the name “${name}”; it stands there`,
  },
  speaker: {
    attribute: 'data-unquoted',
    isThere: ({ article, quotations }, name) => mayQuote(article, quotations, name),
    says: (name) => `does not quote ${name}; the name stands there beside words in quotation marks`,
  },
  /** An empty field of the table of voices. */
  voice: {
    attribute: 'data-unheard',
    isThere: ({ article, quotations }, name) => mayLetSpeak(article, quotations, name),
    says: (name) => `does not let ${name} speak; it may, under that name or another`,
  },
  /** An empty field of the table of figures, as `writeSought` writes the figure. */
  figure: {
    attribute: 'data-uncounted',
    isThere: ({ article }, figure) => printsFigure(article, readSought(figure)),
    says: (figure) => `does not print the figure ${readSought(figure).value}; it stands there`,
  },
  /** A word that no paragraph of the article has outside quotation marks. */
  word: {
    attribute: 'data-unworded',
    isThere: ({ article, quotations }, word) => usesWord(article, quotations, word),
    says: (word) => `does not use the word “${word}” outside quotation marks; it does`,
  },
  /** Words of another version of the article. */
  words: {
    attribute: 'data-unprinted-words',
    isThere: ({ article }, words) => printsRun(article, words),
    says: (words) => `does not print “${words}”; some of it stands there`,
  },
  /** An article without quotation marks; what is denied has no name. */
  marks: {
    attribute: 'data-unmarked',
    isThere: ({ article }) => printsMarks(article),
    says: () => 'prints no quotation marks; it does',
  },
  /** Dots or brackets where words are left out: an article, a field and the place in it. */
  dots: {
    attribute: 'data-undotted',
    isThere: ({ article }, place) => {
      const [id, field, start, end] = place.split(' ');
      if (id !== article.id) return false;
      const text = fieldText(article, field === 'headline' ? 'headline' : 'body');
      return printsGap(text, { start: Number(start), end: Number(end) });
    },
    says: (place) => `prints neither dots nor brackets at ${place}; it does`,
  },
} as const satisfies Readonly<Record<string, Lack>>;

export type LackKind = keyof typeof lacks;

/** A figure as one word after the other. */
export function writeSought({ kind, value, counted }: SoughtFigure): string {
  return [kind, value, ...counted].join(' ');
}

function readSought(written: string): SoughtFigure {
  const [kind, value = '', ...counted] = written.split(' ');
  return { kind: kind as SoughtFigure['kind'], value, counted };
}
