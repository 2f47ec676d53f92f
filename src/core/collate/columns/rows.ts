import type { ArticleId, Span } from '../../content-model.ts';

/** A passage or a statement, and where articles have it. */
export interface SharedWording {
  readonly id: string;
  readonly kind: 'passage' | 'statement';
  readonly places: readonly Place[];
}

/** One place where one article has the wording; several spans where an attribution interrupts. */
export interface Place {
  readonly article: ArticleId;
  readonly spans: readonly Span[];
}

export interface Columns {
  readonly articles: readonly ArticleId[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** `shared` when two or more of its cells hold the same wording. */
  readonly kind: 'shared' | 'own';
  /** One per article, in the order of the columns; `null` where an article has nothing here. */
  readonly cells: readonly (Cell | null)[];
  /** The shared wordings that hold a shared row together. */
  readonly wordings: readonly SharedWording['id'][];
}

/** A stretch of an article's text; the cells of a column tile the text. */
export interface Cell extends Span {
  /** Tile the cell. */
  readonly parts: readonly Part[];
}

/**
 * A stretch of a cell.
 * - `same`: other cells of the row print the same words;
 * - `trivial`: the same words but for case or regular spelling;
 * - `variant`: words of a shared row that none of its other cells has;
 * - `moved`: a word that another of the row's cells has too, in another place;
 * - `apart`: shared wording whose partner is in another row;
 * - `own`: anything else, and the space and punctuation between parts.
 */
export interface Part extends Span {
  readonly kind: 'own' | 'same' | 'trivial' | 'variant' | 'moved' | 'apart';
  /** The articles that share the words. */
  readonly with: readonly ArticleId[];
  /** The places of words that are `apart`: the first of them in each of those articles. */
  readonly elsewhere?: readonly { readonly article: ArticleId; readonly start: number }[];
}

/** A row before its cells are marked: of each column a run of units, `null` where it has none here. */
export interface LaidRow {
  readonly kind: 'shared' | 'own';
  readonly cells: readonly (UnitRun | null)[];
}

/** `units[from, to)` of a column. */
export interface UnitRun {
  readonly from: number;
  readonly to: number;
}
