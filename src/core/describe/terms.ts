import type { ArticleId, EventAnalysis, Field, Span, Story, TermGroup } from '../model.ts';
import { fold } from '../text/fold.ts';
import { findWords } from './counted-words.ts';

export interface TermPlace extends Span {
  readonly field: Field;
  /** True when the name stands inside someone's quotation marks, so it is the speaker's word, not the outlet's. */
  readonly quoted: boolean;
}

export interface NameUse {
  readonly name: string;
  readonly count: number;
  /** One per article of the event, in its article order, also where the name is not used. */
  readonly articles: readonly { readonly article: ArticleId; readonly places: readonly TermPlace[] }[];
}

/** Names for one thing, with where each is used. */
export interface TermUse {
  readonly about: string;
  /** Most used first; names that no article uses are left out. */
  readonly names: readonly NameUse[];
}

/**
 * Counts the names for the same thing that the event and its story list. At each place the longest listed name
 * wins, whatever it is listed for: "Nagorno-Karabakh" is not also "Karabakh". Things nobody names are left out.
 */
export function countTerms(analysis: EventAnalysis, story?: Story): TermUse[] {
  const groups = mergeGroups([...analysis.event.terms, ...(story?.terms ?? [])]);
  const names = indexNames(groups);
  const places = new Map<string, Map<ArticleId, TermPlace[]>>();
  for (const article of analysis.articles) {
    for (const field of ['headline', 'body'] as const) {
      const text = field === 'body' ? article.text : (article.headline ?? '');
      const quoted = analysis.quotations.filter(
        (quotation) =>
          quotation.article === article.id && quotation.field === field && quotation.kind !== 'indirect',
      );
      for (const { name, span } of findNames(text, names)) {
        const ofName = places.get(name) ?? new Map<ArticleId, TermPlace[]>();
        const isQuoted = quoted.some(({ pieces }) =>
          pieces.some((piece) => piece.start <= span.start && span.end <= piece.end),
        );
        ofName.set(article.id, [...(ofName.get(article.id) ?? []), { ...span, field, quoted: isQuoted }]);
        places.set(name, ofName);
      }
    }
  }
  return groups
    .map(({ about, names: listed }) => ({
      about,
      names: listed
        .filter((name) => places.has(nameKey(name)))
        .map((name) => toNameUse(name, analysis, places.get(nameKey(name)) ?? new Map()))
        .sort((a, b) => b.count - a.count),
    }))
    .filter((use) => use.names.length > 0);
}

interface NamePart extends Span {
  readonly key: string;
}

// "Nagorno-Karabakh" may be one token or two, and "Karabakh's" is one: names are compared by the parts
// between hyphens, without a possessive ending.
function nameParts(text: string): NamePart[] {
  return findWords(text).flatMap((word) => {
    const parts: NamePart[] = [];
    let start = word.start;
    for (const part of word.text.split(/[-‐‑–]/u)) {
      const bare = part.replace(/['’]s$/iu, '');
      if (bare !== '') parts.push({ start, end: start + bare.length, key: fold(bare) });
      start += part.length + 1;
    }
    return parts;
  });
}

function nameKey(name: string): string {
  return nameParts(name)
    .map(({ key }) => key)
    .join(' ');
}

/** First part of a name → the names that begin with it, longest first, each as its parts. */
function indexNames(groups: readonly TermGroup[]): Map<string, string[][]> {
  const names = new Map<string, string[][]>();
  for (const name of new Set(groups.flatMap((group) => group.names.map(nameKey)))) {
    const parts = name.split(' ');
    const [first = ''] = parts;
    if (first !== '') names.set(first, [...(names.get(first) ?? []), parts]);
  }
  for (const candidates of names.values()) candidates.sort((a, b) => b.length - a.length);
  return names;
}

function findNames(text: string, names: ReadonlyMap<string, string[][]>): { name: string; span: Span }[] {
  const parts = nameParts(text);
  const found: { name: string; span: Span }[] = [];
  let at = 0;
  while (at < parts.length) {
    const start = parts[at] as NamePart;
    const match = names
      .get(start.key)
      ?.find(
        (name) =>
          name.every((key, offset) => parts[at + offset]?.key === key) &&
          isUnbroken(text, parts, at, name.length),
      );
    const end = match && parts[at + match.length - 1];
    if (match && end) {
      found.push({ name: match.join(' '), span: { start: start.start, end: end.end } });
      at += match.length;
    } else {
      at += 1;
    }
  }
  return found;
}

// A name does not run over a comma, a full stop or a paragraph's end.
function isUnbroken(text: string, parts: readonly NamePart[], at: number, length: number): boolean {
  return parts.slice(at, at + length - 1).every((part, offset) => {
    const next = parts[at + offset + 1] as NamePart;
    return /^(?:['’]s)?[ \-‐‑–]?$/iu.test(text.slice(part.end, next.start).replace(/\s/gu, ' '));
  });
}

function mergeGroups(groups: readonly TermGroup[]): TermGroup[] {
  const merged = new Map<string, TermGroup>();
  for (const { about, names } of groups) {
    const known = merged.get(about)?.names ?? [];
    const keys = new Set(known.map(nameKey));
    const added = names.filter((name) => !keys.has(nameKey(name)) && keys.add(nameKey(name)));
    merged.set(about, { about, names: [...known, ...added] });
  }
  return [...merged.values()];
}

function toNameUse(
  name: string,
  analysis: EventAnalysis,
  places: ReadonlyMap<ArticleId, readonly TermPlace[]>,
): NameUse {
  const articles = analysis.articles.map(({ id }) => ({ article: id, places: places.get(id) ?? [] }));
  return { name, count: articles.reduce((sum, use) => sum + use.places.length, 0), articles };
}
