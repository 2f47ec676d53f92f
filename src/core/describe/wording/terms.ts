import { fieldText } from '../../article-text.ts';
import { firstWhere } from '../../bisect.ts';
import type { ArticleId, Span, Story, TermGroup } from '../../content-model.ts';
import type { EventAnalysis, Field } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { wordsOfText } from '../../text-words.ts';
import { mergeSpans } from './counted-words.ts';

export interface TermPlace extends Span {
  readonly field: Field;
  /** True when the name is inside someone's quotation marks, so it is the speaker's word, not the outlet's. */
  readonly quoted: boolean;
}

export interface NameUse {
  readonly name: string;
  /** The longer hyphenated name that it is part of at these places: "Aghdam-Khankendi" is a road and not the city. */
  readonly within: string | null;
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
 * wins, whatever it is listed for: "Nagorno-Karabakh" is not also "Karabakh". A name inside a longer hyphenated one
 * that is not listed is counted apart. Things nobody names are left out.
 */
export function countTerms(analysis: EventAnalysis, story?: Story): TermUse[] {
  const groups = mergeGroups([...analysis.event.terms, ...(story?.terms ?? [])]);
  const names = indexNames(groups);
  const found = new Map<string, FoundName>();
  for (const article of analysis.articles) {
    for (const field of ['headline', 'body'] as const) {
      const text = fieldText(article, field);
      const quoted = mergeSpans(
        analysis.quotations
          .filter(
            (quotation) =>
              quotation.article === article.id && quotation.field === field && quotation.kind !== 'indirect',
          )
          .flatMap(({ pieces }) => pieces),
      );
      for (const { name, within, span } of findNames(text, names)) {
        const key = JSON.stringify([name, within && nameKey(within)]);
        const known = found.get(key) ?? { name, within, places: new Map<ArticleId, TermPlace[]>() };
        const places = known.places.get(article.id) ?? [];
        places.push({ ...span, field, quoted: isInside(span, quoted) });
        known.places.set(article.id, places);
        found.set(key, known);
      }
    }
  }
  return groups
    .map(({ about, names: listed }) => ({
      about,
      names: listed
        .flatMap((name) =>
          [...found.values()]
            .filter((one) => one.name === nameKey(name))
            .map(({ within, places }) => toNameUse(name, within, analysis, places)),
        )
        .sort((a, b) => b.count - a.count),
    }))
    .filter((use) => use.names.length > 0);
}

/** Whether one of the spans, which are in order and apart, holds another. */
function isInside({ start, end }: Span, spans: readonly Span[]): boolean {
  const at = firstWhere(spans, (one) => one.start > start) - 1;
  return end <= (spans[at]?.end ?? -1);
}

interface FoundName {
  /** By its parts. */
  readonly name: string;
  readonly within: string | null;
  readonly places: Map<ArticleId, TermPlace[]>;
}

interface NamePart extends Span {
  readonly key: string;
}

// "Nagorno-Karabakh" may be one token or two, and "Karabakh's" is one: names are compared by the parts
// between hyphens, without a possessive ending.
function nameParts(text: string): NamePart[] {
  return wordsOfText(text).flatMap((word) => {
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

function findNames(
  text: string,
  names: ReadonlyMap<string, string[][]>,
): { name: string; within: string | null; span: Span }[] {
  const parts = nameParts(text);
  const found: { name: string; within: string | null; span: Span }[] = [];
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
      const within = findLongerName(text, parts, at, at + match.length - 1);
      found.push({ name: match.join(' '), within, span: { start: start.start, end: end.end } });
      at += match.length;
    } else {
      at += 1;
    }
  }
  return found;
}

// A chain of more parts is no name.
const MOST_PARTS = 8;

/** The hyphenated name, all its parts capitalized, that goes on before or after the parts from `first` to `last`. */
function findLongerName(
  text: string,
  parts: readonly NamePart[],
  first: number,
  last: number,
): string | null {
  const isJoined = (a: NamePart | undefined, b: NamePart | undefined, added: NamePart | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    /^[-‐‑–]$/u.test(text.slice(a.end, b.start)) &&
    /^\p{Lu}/u.test(text.slice(added?.start));
  let from = first;
  let to = last;
  while (to - from < MOST_PARTS && isJoined(parts[from - 1], parts[from], parts[from - 1])) from -= 1;
  while (to - from < MOST_PARTS && isJoined(parts[to], parts[to + 1], parts[to + 1])) to += 1;
  if (to - from === MOST_PARTS) return null;
  return from === first && to === last ? null : text.slice(parts[from]?.start, parts[to]?.end);
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
  within: string | null,
  analysis: EventAnalysis,
  places: ReadonlyMap<ArticleId, readonly TermPlace[]>,
): NameUse {
  const articles = analysis.articles.map(({ id }) => ({ article: id, places: places.get(id) ?? [] }));
  return { name, within, count: articles.reduce((sum, use) => sum + use.places.length, 0), articles };
}
