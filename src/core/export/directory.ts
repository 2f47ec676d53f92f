import type { Article, ArticleId, EventId, Licence, Outlet, OutletId, Span } from '../content-model.ts';
import type { Factuality, Quotation, Statement } from '../model.ts';

/** What exports need beside the analysis: names, and absolute addresses of pages. */
export interface Directory {
  readonly siteName: string;
  /** Of the program. */
  readonly version?: string;
  readonly publisher: { readonly name: string; readonly url?: string };
  /** What others may do with the data. */
  readonly licence?: Licence;
  readonly outlets: ReadonlyMap<OutletId, Outlet>;
  readonly eventAddress: (event: EventId) => string;
  readonly articleAddress: (article: ArticleId) => string;
  /** The plain text that offsets are counted in. */
  readonly textAddress: (article: ArticleId) => string;
  readonly outletAddress: (outlet: OutletId) => string;
  readonly statementAddress: (statement: Pick<Statement, 'event' | 'id'>) => string;
  readonly quotationAddress: (quotation: Pick<Quotation, 'article' | 'id'>) => string;
  readonly say: CitedWords;
}

/** What is said of words beside them wherever they are cited, as the site’s pages say it. */
export interface CitedWords {
  /** How words are told; `null` of what is told as said. */
  readonly factuality: Readonly<Record<Factuality, string | null>>;
  /** Whose wording it is where articles differ and none prints all that is compared. */
  readonly printedIn: (outlet: string) => string;
}

/** The outlet's name, "Official text" for one without an outlet, else the article's id. */
export function nameOutlet({ id, outlet, kind }: Article, { outlets }: Pick<Directory, 'outlets'>): string {
  const name = outlet === null ? undefined : outlets.get(outlet)?.name;
  return name ?? (kind === 'official' ? 'Official text' : id);
}

// What the content calls an outlet that nobody has identified; its name says so and is no title.
const UNIDENTIFIED = 'unidentified';

export function isOutletKnown({ outlet }: Article): boolean {
  return outlet !== UNIDENTIFIED;
}

/** The words of some spans as a reader may see them in one line; an ellipsis is printed between two spans. */
export function joinSpans(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim()).join(' … ');
}
