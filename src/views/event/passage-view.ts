import type { Element } from 'hast';
import { alignColumns, rowFinder, sharedWordings } from '../../core/collate/columns/columns.ts';
import { findRunningPassages } from '../../core/describe/running-passages.ts';
import { countPassageWords } from '../../core/describe/passage-words.ts';
import type { Article, Span } from '../../core/content-model.ts';
import type { EventAnalysis, Passage } from '../../core/model.ts';
import type { Addresses } from '../addresses.ts';
import { rowId } from '../compare/comparison.ts';
import { isLarge } from '../compare/pairs.ts';
import { type Html, h } from '../html/html.ts';
import { markText } from '../html/marked-text.ts';
import { joinNames } from '../names.ts';
import { english } from '../say.ts';
import type { EventLookups } from '../event-lookups.ts';

/** Running text that articles share, as the first of them prints the part with most words outside quotation marks. */
export interface PassageView {
  readonly id: string;
  /** "21 words in common; none in quotation marks". */
  readonly counts: string;
  readonly outlets: string;
  /** Of its row in the articles side by side. */
  readonly address: string;
  /** With what stands in quotation marks marked. */
  readonly html: Html;
  /** An ellipsis where the passage begins before. */
  readonly lead: '' | '… ';
  /** An ellipsis where it goes on. */
  readonly rest: '' | ' …';
}

// Enough to know the passage again; the whole of it stands in the articles side by side.
const MOST_WORDS = 28;
// So many of the longest passages are shown at such length; the others by their first words.
const LONG_PASSAGES = 8;
const FIRST_WORDS = 8;

/** Longest first. `whole` is the event with whole texts, as comparisons align them; nothing of these is printed. */
export function viewPassages(
  analysis: EventAnalysis,
  lookups: EventLookups,
  whole: EventAnalysis,
): PassageView[] {
  const addressOf = findAddresses(analysis, whole.articles, lookups.addresses);
  const counted = countPassageWords(whole);
  const told = new Set(findRunningPassages(whole).map(({ id }) => id));
  return analysis.passages
    .filter(({ id }) => told.has(id))
    .toSorted((a, b) => b.words - a.words)
    .flatMap((passage, index) => {
      const view = viewPassage(passage, index < LONG_PASSAGES ? MOST_WORDS : FIRST_WORDS, analysis, lookups);
      const address = addressOf(passage);
      const { shared, unquoted } = counted.get(passage.id) ?? { shared: passage.words, unquoted: 0 };
      return view ? { ...view, address, counts: english.passageCounts(shared, unquoted) } : [];
    });
}

export function drawPassages(passages: readonly PassageView[]): Element {
  return h(
    'ol',
    { class: 'plain passages' },
    passages.map(({ id, counts, outlets, address, html, lead, rest }) =>
      h(
        'li',
        { id },
        h('p', { class: 'words' }, lead, html, rest),
        h('p', { class: 'small soft' }, h('a', { href: address }, outlets), `: ${counts}`),
      ),
    ),
  );
}

function viewPassage(
  passage: Passage,
  wordCount: number,
  analysis: EventAnalysis,
  { articles, outletName }: EventLookups,
): Omit<PassageView, 'counts' | 'address'> | undefined {
  const [first] = passage.spans;
  const article = articles.get(first?.article ?? '');
  if (!first || !article) return undefined;
  const quoted = analysis.quotations
    .filter(
      (quotation) =>
        quotation.article === article.id && quotation.field === 'body' && quotation.marks !== 'none',
    )
    .flatMap(({ pieces }) => pieces);
  const shown = findOutside(article.text, first, quoted, wordCount);
  const ids = new Set(passage.spans.map((span) => span.article));
  const names = [...articles.values()].filter(({ id }) => ids.has(id)).map(outletName);
  return {
    id: passage.id,
    outlets: joinNames(names),
    html: markText(
      article.text,
      shown,
      quoted.map(({ start, end }) => ({ start, end, tag: 'span', attributes: { class: 'quoted-words' } })),
    ),
    lead: shown.start > first.start ? '… ' : '',
    rest: shown.end < first.end ? ' …' : '',
  };
}

/** Where each passage stands in the articles side by side: its two, or all of the event; of a large event its first two. */
function findAddresses(
  analysis: EventAnalysis,
  whole: readonly Article[],
  { compareAddress, compareEventAddress, placeAddress }: Addresses,
): (passage: Passage) => string {
  if (isLarge(analysis)) {
    return ({ spans }) => {
      const [a = '', b = ''] = new Set(spans.map(({ article }) => article));
      return placeAddress(analysis.event.id, a, b);
    };
  }
  const wordings = sharedWordings(analysis);
  const finders = new Map<string, ReturnType<typeof rowFinder>>();
  return ({ spans }) => {
    const ids = new Set(spans.map(({ article }) => article));
    const [a = '', b = ''] = ids;
    const isPair = ids.size === 2 && analysis.articles.length > 2;
    const page = isPair ? compareAddress(a, b) : compareEventAddress(analysis.event.id);
    const findRow =
      finders.get(page) ??
      rowFinder(alignColumns(isPair ? whole.filter(({ id }) => ids.has(id)) : whole, wordings));
    finders.set(page, findRow);
    const [first] = spans;
    const row = first && findRow(first.article, first.start);
    return row === undefined ? page : `${page}#${rowId(row)}`;
  };
}

/** So many words of a stretch, from its beginning or from where its words leave quotation marks, most of them outside. */
export function findOutside(text: string, stretch: Span, quoted: readonly Span[], wordCount: number): Span {
  const words = [...text.slice(stretch.start, stretch.end).matchAll(/\S+/g)].map((word) => {
    const start = stretch.start + word.index;
    const end = start + word[0].length;
    return { start, end, isOutside: !quoted.some((span) => span.start < end && start < span.end) };
  });
  const last = Math.max(0, words.length - wordCount);
  const starts = words.flatMap(({ isOutside }, at) =>
    at === 0 || (isOutside && words[at - 1]?.isOutside === false) ? [Math.min(at, last)] : [],
  );
  const windows = starts.map((at) => words.slice(at, at + wordCount));
  const outside = (shown: typeof words) => shown.filter(({ isOutside }) => isOutside).length;
  const [best] = windows.toSorted((a, b) => outside(b) - outside(a));
  return { start: best?.[0]?.start ?? stretch.start, end: best?.at(-1)?.end ?? stretch.end };
}
