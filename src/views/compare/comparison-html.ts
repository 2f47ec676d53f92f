import type { ElementContent } from 'hast';
import { mergeCells } from '../../core/collate/columns/merged-columns.ts';
import { keepsMarks } from '../../core/collate/columns/merged-marks.ts';
import type { Cell, Part } from '../../core/collate/columns/rows.ts';
import type { Article, Span } from '../../core/content-model.ts';
import type { Quotation } from '../../core/model.ts';
import { blocksHtml } from '../html/block-html.ts';
import { type Html, h } from '../html/html.ts';
import { markText, type TextMark } from '../html/marked-text.ts';

/** One column of a comparison, as far as its words need it. */
export interface ColumnWords {
  readonly article: Article;
  /** What the article prints inside quotation marks in its body, in order and apart. */
  readonly said: readonly Span[];
  /** The class of its outlet’s color. */
  readonly colorClass: string;
}

/** A quotation, as far as a comparison needs it. */
export type ComparedQuotation = Pick<Quotation, 'article' | 'field' | 'marks' | 'pieces'>;

export function wordsOf(
  article: Article,
  quotations: readonly ComparedQuotation[],
  colorClass: string,
): ColumnWords {
  const said = quotations
    .filter(({ article: id, field, marks }) => id === article.id && field === 'body' && marks !== 'none')
    .flatMap(({ pieces }) => pieces)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  // A quotation within a quotation is inside marks already.
  return {
    article,
    colorClass,
    said: said.filter(
      (span, at) => at === 0 || span.end > Math.max(...said.slice(0, at).map(({ end }) => end)),
    ),
  };
}

/** How the words of a variant are marked: two columns are told apart, more are not. */
export type VariantTag = 'del' | 'ins' | 'mark';

/** A cell's words, paragraph by paragraph, with what it shares marked. `addressOf` gives the row of an offset. */
export function cellHtml(
  { article, said }: ColumnWords,
  cell: Cell,
  variant: VariantTag,
  addressOf: (article: string, offset: number) => string | undefined,
): Html {
  const marks = cell.parts.flatMap((part) =>
    cutAt(part, said).flatMap((piece) => markPart(piece, part, variant, addressOf) ?? []),
  );
  return blocksHtml(article, cell, marks);
}

interface Piece extends Span {
  readonly isSaid: boolean;
}

function markPart(
  { start, end, isSaid }: Piece,
  part: Part,
  variant: VariantTag,
  addressOf: (article: string, offset: number) => string | undefined,
): TextMark | undefined {
  const named = (name: string | false) => classOf(isSaid && 'said', name);
  switch (part.kind) {
    case 'same':
    case 'trivial':
      return { start, end, tag: 'mark', attributes: named(false) };
    case 'variant':
      return { start, end, tag: variant, attributes: named(variant === 'mark' && 'variant') };
    case 'moved':
      return { start, end, tag: 'mark', attributes: named('apart') };
    case 'apart': {
      const [first] = part.elsewhere ?? [];
      const href = first && addressOf(first.article, first.start);
      return href === undefined
        ? undefined
        : { start, end, tag: 'a', attributes: { href, ...named('apart') } };
    }
    case 'own':
      return isSaid ? { start, end, tag: 'span', attributes: named(false) } : undefined;
  }
}

function classOf(...names: (string | false)[]): { class?: string } {
  const value = names.filter((name) => name !== false).join(' ');
  return value === '' ? {} : { class: value };
}

/**
 * Two cells as one text: `<del>` words only the first has here, `<ins>` words only the second. Those of class `apart`
 * the other has too, in another place, and those of class `alike` here, spelled otherwise, as the columns tell. `null`
 * where one text would show the quotation marks of either at words of the other.
 */
export function mergedHtml(
  first: ColumnWords,
  firstCell: Cell,
  second: ColumnWords,
  secondCell: Cell,
): Html | null {
  const [a, b] = [
    { text: first.article.text, cell: firstCell },
    { text: second.article.text, cell: secondCell },
  ];
  const parts = mergeCells(a, b);
  if (!keepsMarks(parts, a, b)) return null;
  const paragraphs: ElementContent[][] = [[]];
  for (const [at, { from, start, end, shared }] of parts.entries()) {
    const { article, said, colorClass } = from === 'second' ? second : first;
    const before = parts[at - 1];
    // Words of the first, then of the second: a space parts them where neither brings one.
    if (
      before?.from === 'first' &&
      from === 'second' &&
      isPrintedAt(first, before.end - 1) &&
      isPrintedAt(second, start)
    )
      paragraphs.at(-1)?.push({ type: 'text', value: ' ' });
    const tag = ({ both: 'mark', first: 'del', second: 'ins' } as const)[from];
    for (const [index, line] of splitParagraphs(article.text, { start, end }).entries()) {
      const marks = cutAt(line, said).flatMap((piece): TextMark[] =>
        /\p{L}|\p{N}/u.test(article.text.slice(piece.start, piece.end))
          ? [
              {
                ...trim(article.text, piece),
                tag,
                attributes: classOf(from !== 'both' && colorClass, piece.isSaid && 'said', shared ?? false),
              },
            ]
          : [],
      );
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push(...markText(article.text, line, marks));
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0).map((paragraph) => h('p', {}, paragraph));
}

function isPrintedAt({ article }: ColumnWords, at: number): boolean {
  return /\S/u.test(article.text[at] ?? '');
}

/** What stands between blank lines. */
function splitParagraphs(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n\n')) {
    lines.push({ start: at, end: at + line.length });
    at += line.length + 2;
  }
  return lines;
}

/** Space at the ends stays outside, so that no line is drawn under it. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

function cutAt(span: Span, said: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  for (const { start, end } of said) {
    if (end <= at || start >= span.end) continue;
    if (at < start) pieces.push({ start: at, end: start, isSaid: false });
    pieces.push({ start: Math.max(at, start), end: Math.min(end, span.end), isSaid: true });
    at = Math.min(end, span.end);
  }
  if (at < span.end) pieces.push({ start: at, end: span.end, isSaid: false });
  return pieces;
}
