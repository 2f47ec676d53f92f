import type { ArticleId } from '../../content-model.ts';
import { stem } from '../../text/english/stem.ts';
import { fold } from '../../text/fold.ts';
import type { NameUse, TermUse } from './terms.ts';

/** How often an article uses the forms of one name. */
export interface NameCount {
  readonly article: ArticleId;
  readonly count: number;
  /** Those of them inside someone’s quotation marks. */
  readonly quoted: number;
}

/** A name with its forms as one row: blockade and blockaded. */
export interface NameRow {
  /** As listed, most used first. */
  readonly names: readonly string[];
  readonly within: string | null;
  /** Other names of the event that have one of them in them, which are counted apart. */
  readonly longer: readonly string[];
  /** One per article of the event, in its article order. */
  readonly articles: readonly NameCount[];
}

/** The names for one thing, those whose use differs most first. */
export interface NameGroup {
  readonly about: string;
  readonly rows: readonly NameRow[];
  /** The name that each article uses most, in its article order; articles that use none, or two alike, are left out. */
  readonly preferred: readonly { readonly article: ArticleId; readonly name: string }[];
}

/** The names that readers compare, the things whose names differ most first; one name alone is no choice of a name. */
export function groupNames(terms: readonly TermUse[]): NameGroup[] {
  const all = new Set(
    terms.flatMap(({ names }) =>
      names.flatMap(({ name, within }) => (within === null ? name : [name, within])),
    ),
  );
  const groups = terms
    .filter(({ names }) => new Set(names.map(({ name }) => name)).size > 1)
    .map(({ about, names }) => {
      const rows = toRows(names, [...all]).sort(
        (a, b) => contrastOf(b) - contrastOf(a) || sumOf(b) - sumOf(a),
      );
      return { about, rows, preferred: preferredOf(rows) };
    });
  const strongest = ({ rows }: NameGroup) => Math.max(0, ...rows.map(contrastOf));
  return groups.sort((a, b) => strongest(b) - strongest(a));
}

function toRows(names: readonly NameUse[], all: readonly string[]): NameRow[] {
  const byForm = Map.groupBy(names, ({ name, within }) => `${formOf(name)} ${within ?? ''}`);
  return Array.from(byForm.values(), (forms): NameRow => {
    const [first] = forms;
    const own = forms.toSorted((a, b) => b.count - a.count).map(({ name }) => name);
    return {
      names: own,
      within: first?.within ?? null,
      longer: all.filter(
        (other) => own.every((name) => other !== name) && own.some((name) => holds(other, name)),
      ),
      articles: (first?.articles ?? []).map(({ article }, at) => {
        const places = forms.flatMap((form) => form.articles[at]?.places ?? []);
        return { article, count: places.length, quoted: places.filter(({ quoted }) => quoted).length };
      }),
    };
  });
}

/** Whether a name has all of another in it, however the two are written. */
function holds(name: string, part: string): boolean {
  const [whole, wanted] = [name, part].map((each) => fold(each).replace(/[^\p{L}\p{N}]/gu, ''));
  return whole !== undefined && wanted !== undefined && whole !== wanted && whole.includes(wanted);
}

/** What inflected forms of a listed word share; a name of several words, or a proper name, has one form. */
function formOf(name: string): string {
  return /^\p{Ll}+$/u.test(name) ? stem(fold(name)) : name;
}

/** How much more often one article uses a name than another. */
function contrastOf({ articles }: NameRow): number {
  const counts = articles.map(({ count }) => count);
  return Math.max(0, ...counts) - Math.min(...counts);
}

function sumOf({ articles }: NameRow): number {
  return articles.reduce((sum, { count }) => sum + count, 0);
}

function preferredOf(rows: readonly NameRow[]): NameGroup['preferred'] {
  return (rows[0]?.articles ?? []).flatMap(({ article }, at) => {
    const used = rows
      .map(({ names: [name = ''], articles }) => ({ name, count: articles[at]?.count ?? 0 }))
      .sort((a, b) => b.count - a.count);
    const [most, next] = used;
    if (!most || most.count === 0 || most.count === next?.count) return [];
    return [{ article, name: most.name }];
  });
}
