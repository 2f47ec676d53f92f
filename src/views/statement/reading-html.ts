import { fieldText } from '../../core/article-text.ts';
import type { StaveRow } from '../../core/collate/staves/staves.ts';
import type { Article, Span } from '../../core/content-model.ts';
import type { Field } from '../../core/model.ts';
import type { Html } from '../html/html.ts';
import { markText, type TextMark } from '../html/marked-text.ts';

/**
 * The words of a reading, one piece of HTML for each of its own, with the words marked that the base does not have. Each
 * without its tags is the article's text.
 */
export function readingHtml(
  article: Article,
  field: Field,
  pieces: readonly Span[],
  row: StaveRow,
  insertionsIn: (span: Span) => readonly Span[],
): Html[] {
  const text = fieldText(article, field);
  return pieces.map((span) => {
    const insertions = insertionsIn(span);
    return markText(text, span, [...marksIn(text, span, row, insertions), ...insertions.map(toInsertion)]);
  });
}

/** The reporter's words among the speaker's. */
function toInsertion({ start, end }: Span): TextMark {
  return { start, end, tag: 'span', attributes: { class: 'insertion' } };
}

function marksIn(text: string, span: Span, row: StaveRow, insertions: readonly Span[]): TextMark[] {
  const cells = row.cells.filter(
    (cell) => cell.isMain && cell.span && span.start <= cell.span.start && cell.span.end <= span.end,
  );
  const kept = cells.filter(({ kind }) => kind === 'same' || kind === 'trivial');
  const trivial = cells.flatMap((cell): TextMark[] =>
    cell.kind === 'trivial' && cell.span
      ? [{ ...cell.span, tag: 'u', attributes: { class: 'trivial' } }]
      : [],
  );
  const settled = [
    ...kept.flatMap((cell) => cell.span ?? []),
    ...insertions.filter((each) => each.start < span.end && span.start < each.end),
  ];
  const others = between(settled, span)
    .map((gap) => tighten(text, gap))
    .filter((gap) => gap !== undefined)
    .map((gap): TextMark => ({ ...gap, tag: 'mark' }));
  return [...trivial, ...others];
}

function between(kept: readonly Span[], span: Span): Span[] {
  const order = kept.toSorted((a, b) => a.start - b.start);
  return [...order, { start: span.end, end: span.end }].map(({ start }, index) => ({
    start: order[index - 1]?.end ?? span.start,
    end: start,
  }));
}

/** Without the punctuation and space around its words; `undefined` when there are no words. */
function tighten(text: string, { start, end }: Span): Span | undefined {
  const stretch = text.slice(start, end);
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(stretch);
  return words ? { start: start + words.index, end: start + words.index + words[0].length } : undefined;
}
