import type { TrivialCounts, Wording } from '../model.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import type { IndexSource } from '../search/loading.ts';
import type { Named, NotSaid } from '../search/records.ts';

/** An index and where its parts come from; of the quotations, or of the running text. */
export interface Texts {
  readonly index: SearchIndex;
  readonly source: IndexSource;
}

export interface Checked {
  /** The words as pasted. */
  readonly words: string;
  /** `statement`: they are one of the site's; `running`: running text has them; `none`: no text we hold has them. */
  readonly found: 'statement' | 'running' | 'none';
  /** The nearest, also where it is not the same; absent where nothing is near. */
  readonly nearest: CheckedStatement | undefined;
  /** The other statements, and the running text, with exactly these words; those of the nearest's event first. */
  readonly elsewhere: readonly CheckedStatement[];
  /** Whether more places have the words than are listed. */
  readonly hasMore: boolean;
  /** How many outlets print exactly these words, in or out of marks. */
  readonly outletCount: number;
  /** Outlets of the same event that do not print them; if nobody does, those whose text is withheld in part. */
  readonly without: readonly OutletWithout[];
  /** What misspelt words were taken for. */
  readonly readAs: string | undefined;
}

export interface OutletWithout {
  readonly name: string;
  /** Whether only parts of its text were there to be searched. */
  readonly isWithheld: boolean;
}

export interface CheckedStatement {
  /** `null` for running text and for words that belong to no statement. */
  readonly id: string | null;
  readonly event: Named & { readonly date: string };
  readonly speaker: string | null;
  readonly readings: readonly CheckedReading[];
}

/** The pasted words against what one article prints. */
export interface CheckedReading {
  readonly article: string;
  readonly outlet: string | null;
  readonly date: string;
  readonly quotation: string | null;
  /** In quotation marks, in a clause that credits the words to somebody without marks, or neither. */
  readonly marks: 'quoted' | 'reported' | 'none';
  /** How the article tells the words, where it does not tell them as said. */
  readonly factuality: NotSaid | undefined;
  readonly wording: Wording;
  readonly kept: number;
  readonly of: number;
  /** How many words were pasted, the reporter's in brackets not counted. */
  readonly pasted: number;
  /** Pasted words that the article prints in the same place, but outside of its quotation marks. */
  readonly outside: readonly string[];
  readonly trivial: TrivialCounts;
  readonly pieces: readonly CheckedPiece[];
}

/**
 * A piece of wording: in `both`, in the `pasted` words only, or in the `reading` only. Joined without the reading's, the
 * pieces are the pasted words.
 */
export interface CheckedPiece {
  readonly kind: 'both' | 'pasted' | 'reading';
  readonly text: string;
}
