import type { TrivialCounts, Wording } from '../model.ts';
import type { SearchIndex } from '../search/index.ts';
import type { IndexSource } from '../search/loading.ts';
import type { Named } from '../search/records.ts';

/** An index and where its parts come from; of the quotations, or of the running text. */
export interface Texts {
  readonly index: SearchIndex;
  readonly source: IndexSource;
}

export interface Checked {
  /** The words as pasted. */
  readonly words: string;
  /** `statement`: they are one of the site's; `running`: they stand in running text; `none`: not in the texts held. */
  readonly found: 'statement' | 'running' | 'none';
  /** The nearest, also where it is not the same; absent where nothing is near. */
  readonly nearest: CheckedStatement | undefined;
  /** The other statements, and the running text, in which the words stand just so; the nearest's event first. */
  readonly elsewhere: readonly CheckedStatement[];
  /** Whether there are more such places than are listed. */
  readonly hasMore: boolean;
  /** The number of outlets in which the words stand just so, wherever. */
  readonly outletCount: number;
  /** Outlets of the same event in which they do not stand; where they stand nowhere, those of which a part is withheld. */
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

/** `both` has it, only the `pasted` words have it, or only the `reading`. The pieces but the reading's are the pasted words. */
export interface CheckedPiece {
  readonly kind: 'both' | 'pasted' | 'reading';
  readonly text: string;
}
