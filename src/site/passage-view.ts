import { isWithinStatement } from '../core/describe/passage-map.ts';
import type { EventAnalysis, Passage, Span } from '../core/model.ts';
import { markText } from './marked-text.ts';
import type { EventLookups } from './statement-view.ts';

/** Running text that articles share, as it begins in the first of them. */
export interface PassageView {
  readonly id: string;
  readonly words: number;
  /** Those of them that stand outside quotation marks. */
  readonly unquoted: number;
  readonly outlets: string;
  /** Escaped, with what stands in quotation marks marked. */
  readonly html: string;
  /** An ellipsis where the passage goes on. */
  readonly rest: '' | ' …';
}

// Enough to know the passage again; the whole of it stands in the articles side by side.
const MOST_WORDS = 28;
// So many of the longest passages are shown at such length; the others by their first words.
const LONG_PASSAGES = 8;
const FIRST_WORDS = 8;

/** Longest first, without those that are hardly more than a statement, which the page shows word by word. */
export function viewPassages(
  analysis: EventAnalysis,
  lookups: EventLookups,
  unquoted: ReadonlyMap<Passage['id'], number>,
): PassageView[] {
  return analysis.passages
    .filter((passage) => !isWithinStatement(passage, analysis.statements))
    .toSorted((a, b) => b.words - a.words)
    .flatMap((passage, index) => {
      const view = viewPassage(passage, index < LONG_PASSAGES ? MOST_WORDS : FIRST_WORDS, analysis, lookups);
      return view ? { ...view, unquoted: unquoted.get(passage.id) ?? 0 } : [];
    });
}

function viewPassage(
  passage: Passage,
  wordCount: number,
  analysis: EventAnalysis,
  { articles, outletName }: EventLookups,
): Omit<PassageView, 'unquoted'> | undefined {
  const [first] = passage.spans;
  const article = articles.get(first?.article ?? '');
  if (!first || !article) return undefined;
  const shown = beginning(article.text, first, wordCount);
  const quoted = analysis.quotations
    .filter(
      (quotation) =>
        quotation.article === article.id && quotation.field === 'body' && quotation.marks !== 'none',
    )
    .flatMap(({ pieces }) => pieces);
  const ids = new Set(passage.spans.map((span) => span.article));
  const names = [...articles.values()].filter(({ id }) => ids.has(id)).map(outletName);
  return {
    id: passage.id,
    words: passage.words,
    outlets: new Intl.ListFormat('en-GB').format(names),
    html: markText(
      article.text,
      shown,
      quoted.map(({ start, end }) => ({ start, end, tag: 'span', attributes: { class: 'quoted-words' } })),
    ),
    rest: shown.end < first.end ? ' …' : '',
  };
}

function beginning(text: string, { start, end }: Span, wordCount: number): Span {
  const words = text.slice(start, end).matchAll(/\S+/g);
  const last = [...words.take(wordCount)].at(-1);
  return { start, end: last ? start + last.index + last[0].length : end };
}
