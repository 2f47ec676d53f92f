import { fieldText } from '../../article-text.ts';
import { firstWhere } from '../../bisect.ts';
import type { Article, Span, SpeakerEntry } from '../../content-model.ts';
import type { Factuality, Field, Quotation, Speaker } from '../../model.ts';
import { spokenWords } from '../../text/english/spoken-words.ts';
import type { Word } from '../../text/words.ts';
import { isSetAside } from '../notes/quotation-notes.ts';
import { officialSentences } from './official.ts';
import { sentencesInMarks } from './sentences-in-marks.ts';

/** A unit with what it is compared by. */
export interface OwnUnit {
  readonly article: Article;
  /** The article's place in the event's order. */
  readonly rank: number;
  readonly field: Field;
  readonly spans: readonly Span[];
  readonly words: readonly Word[];
  /** Indexes of words after which words of the speaker may be missing: dots, brackets, an inner quotation. */
  readonly gapsAfter: ReadonlySet<number>;
  /** `null` for a sentence of an official text. */
  readonly quotation: Quotation | null;
  readonly speaker: Speaker | null;
  readonly factuality: Factuality;
  /** Its number among the units of its quotation or official text. */
  readonly number: number;
  /** Whether dots stand between it and the unit before, so that the two are no neighbours. */
  readonly afterDots: boolean;
}

/**
 * What each article of an event has in marks as somebody's own words, sentence by sentence, and every sentence of an
 * official text; by article, then field (headline first), then place. The words of a quotation inside a quotation
 * belong to the inner one alone. Terms are no units.
 */
export function ownUnits(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  speakers: readonly SpeakerEntry[] = [],
): OwnUnit[] {
  const byArticle = Map.groupBy(quotations, ({ article }) => article);
  return articles
    .flatMap((article, rank) => {
      if (article.kind === 'official') return unitsOfOfficial(article, rank, speakers);
      const own = (byArticle.get(article.id) ?? []).filter(
        (quotation) => quotation.marks !== 'none' && !isSetAside(quotation),
      );
      const inner = innerQuotations(own);
      return own
        .filter(({ kind }) => kind !== 'term')
        .flatMap((quotation) => unitsOfQuotation(article, rank, quotation, inner.get(quotation) ?? []));
    })
    .sort(inOrder);
}

/** By article, then headline before body, then place. */
export function inOrder(a: OwnUnit, b: OwnUnit): number {
  return a.rank - b.rank || fieldRank(a) - fieldRank(b) || startOf(a) - startOf(b) || endOf(a) - endOf(b);
}

/** Whether a unit is a sentence of an official text. */
export function isOfficial({ article }: Pick<OwnUnit, 'article'>): boolean {
  return article.kind === 'official';
}

/** By which units of the same words are known. */
export function formsOf({ words }: OwnUnit): string {
  return words.map(({ form }) => form).join(' ');
}

export function startOf({ spans }: Pick<OwnUnit, 'spans'>): number {
  return spans[0]?.start ?? 0;
}

export function endOf({ spans }: Pick<OwnUnit, 'spans'>): number {
  return spans.at(-1)?.end ?? 0;
}

function fieldRank({ field }: OwnUnit): number {
  return field === 'headline' ? 0 : 1;
}

/** The quotations directly inside each quotation; terms stay their outer quotation's words. Given in order of place. */
function innerQuotations(own: readonly Quotation[]): Map<Quotation, Quotation[]> {
  const inner = new Map<Quotation, Quotation[]>();
  const open: Quotation[] = [];
  const nesting = own.toSorted(
    (a, b) => a.field.localeCompare(b.field) || a.start - b.start || b.end - a.end,
  );
  for (const quotation of nesting) {
    while (open.length > 0 && !holds(open.at(-1), quotation)) open.pop();
    const outer = open.at(-1);
    if (outer && quotation.kind !== 'term') inner.set(outer, [...(inner.get(outer) ?? []), quotation]);
    if (quotation.kind !== 'term') open.push(quotation);
  }
  return inner;
}

function holds(outer: Quotation | undefined, { field, start, end }: Quotation): boolean {
  return (
    outer !== undefined &&
    outer.field === field &&
    outer.pieces.some((piece) => piece.start < start && end < piece.end)
  );
}

function unitsOfQuotation(
  article: Article,
  rank: number,
  quotation: Quotation,
  inner: readonly Quotation[],
): OwnUnit[] {
  const text = fieldText(article, quotation.field);
  const { insertions, field, speaker, factuality } = quotation;
  const place = { article, rank, field, quotation, speaker, factuality };
  const units: OwnUnit[] = [];
  for (const { spans, afterDots } of sentencesInMarks(text, quotation)) {
    const taken = spans.flatMap((span) => within(inner, span));
    const inserted = spans.flatMap((span) => within(insertions, span));
    const left = spans.flatMap((span) => without(text, span, taken));
    const words = left.flatMap((span) => spokenWords(text, span, within(inserted, span), article.lang));
    if (words.length === 0 || (taken.length > 0 && isAttribution(words, taken))) continue;
    const gapsAfter = gapsOf(text, quotation, left, words, [...inserted, ...taken]);
    units.push({ ...place, spans: left, words, gapsAfter, number: units.length, afterDots });
  }
  return units;
}

/** Those of some spans, which stand in order, that lie in another. */
function within<Inner extends Span>(spans: readonly Inner[], { start, end }: Span): Inner[] {
  const found: Inner[] = [];
  for (let at = firstWhere(spans, (one) => one.start >= start); ; at++) {
    const span = spans[at];
    if (!span || span.start >= end) return found;
    if (span.end <= end) found.push(span);
  }
}

/** A span without the inner quotations and their marks. */
function without(text: string, span: Span, inner: readonly Quotation[]): Span[] {
  const left: Span[] = [];
  let start = span.start;
  for (const quotation of inner) {
    if (quotation.start < span.start || quotation.end > span.end) continue;
    left.push({ start, end: quotation.start - 1 });
    start = quotation.end + 1;
  }
  left.push({ start, end: span.end });
  return left.flatMap((part) => {
    const body = text.slice(part.start, part.end);
    const trimmed = body.trim();
    const from = part.start + body.indexOf(trimmed);
    return /[\p{L}\p{N}]/u.test(trimmed) ? [{ start: from, end: from + trimmed.length }] : [];
  });
}

/** Whether what is left around inner quotations only says who says them: “…,” *manager Omar Fahd said*. */
function isAttribution(words: readonly Word[], inner: readonly Quotation[]): boolean {
  const names = new Set(
    inner.flatMap(({ speaker, cue }) =>
      `${speaker?.name ?? ''} ${cue?.text ?? ''}`.toLowerCase().split(/\s+/),
    ),
  );
  const others = words.filter(({ text }) => !names.has(text.toLowerCase()));
  return inner.some(({ cue }) => cue !== null) && others.length <= MOST_BESIDE_A_NAME;
}

// "according to the daily", "told the paper on Monday": an attribution's words beside name and verb.
const MOST_BESIDE_A_NAME = 5;

/** Words are missing at dots, at the reporter's brackets, at inner quotations, and where pieces are set into a sentence. */
function gapsOf(
  text: string,
  { speaker, cue, start: from, end: until }: Quotation,
  spans: readonly Span[],
  words: readonly Word[],
  reporters: readonly Span[],
): Set<number> {
  const gaps = new Set<number>();
  const marks = reporters.toSorted((a, b) => a.start - b.start);
  const endings = spans.map(({ end }) => end);
  let mark = 0;
  let piece = 0;
  const attribution = [speaker, cue]
    .flatMap((part) => part ?? [])
    .filter((part) => part.start > from && part.end < until);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (!next) continue;
    const between = text.slice(word.end, next.start);
    const isWithin = (span: Span) => word.end <= span.start && span.end <= next.start;
    while ((marks[mark]?.start ?? Infinity) < word.end) mark++;
    while ((endings[piece] ?? Infinity) < word.end) piece++;
    const first = marks[mark];
    const isBroken = (endings[piece] ?? Infinity) <= next.start && !attribution.some(isWithin);
    if (/…|\.\s?\./.test(between) || (first && isWithin(first)) || isBroken) gaps.add(index);
  }
  return gaps;
}

function unitsOfOfficial(article: Article, rank: number, speakers: readonly SpeakerEntry[]): OwnUnit[] {
  const entry = speakers.find(({ id }) => id === article.speaker);
  const named = { start: 0, end: 0, via: null, chain: 'editor' } as const;
  const speaker = entry ? { ...named, id: entry.id, name: entry.name, resolved: entry.name } : null;
  const place = { article, rank, field: 'body', quotation: null, factuality: 'said' } as const;
  return officialSentences(article).flatMap((span, number): OwnUnit[] => {
    const words = spokenWords(article.text, span, [], article.lang);
    if (words.length === 0) return [];
    const unit = { ...place, spans: [span], words, gapsAfter: new Set<number>(), speaker };
    return [{ ...unit, number, afterDots: false }];
  });
}
