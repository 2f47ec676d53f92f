/**
 * The words of an article as HTML, made in one place: a stretch of its text and the ranges that are marked in it become
 * one piece, and the piece without its tags is the stretch again, character for character.
 */

import type { Element, ElementContent } from 'hast';
import type { Span } from '../../core/content-model.ts';
import { type Html, h } from './html.ts';

/** A range of the text that is wrapped in an element. */
export interface TextMark extends Span {
  readonly tag: 'a' | 'b' | 'bdi' | 'cite' | 'del' | 'em' | 'ins' | 'mark' | 's' | 'span' | 'strong' | 'u';
  /** HTML attributes by their HTML names; an `id` stays on the first piece when a mark has to be cut. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * Renders `text.slice(span.start, span.end)` with its marks. Of two marks that nest the longer is outside; of two with
 * the same range, the one that comes first. Marks that cross are cut, so that the HTML is well-formed. Empty marks and
 * what lies outside the span are left out.
 */
export function markText(text: string, span: Span, marks: readonly TextMark[]): Html {
  const inside = marks
    .map((mark, order) => ({ mark, order, start: clamp(mark.start, span), end: clamp(mark.end, span) }))
    .filter(({ start, end }) => start < end);
  const byNesting = inside.toSorted((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const cuts = new Set([span.start, span.end, ...inside.flatMap(({ start, end }) => [start, end])]);
  const offsets = [...cuts].toSorted((a, b) => a - b);

  const nodes: ElementContent[] = [];
  const open: { mark: TextMark; order: number; end: number; children: ElementContent[] }[] = [];
  const used = new Set<number>();
  let next = 0;
  for (const [index, start] of offsets.entries()) {
    const end = offsets[index + 1];
    const ended = open.findIndex((each) => each.end <= start);
    const reopened = ended < 0 ? [] : open.splice(ended).filter((each) => each.end > start);
    const starting = [];
    for (let mark = byNesting[next]; mark?.start === start; mark = byNesting[++next]) starting.push(mark);
    for (const { mark, order, end: until } of [...reopened, ...starting]) {
      const element = toElement(mark, used.has(order));
      used.add(order);
      (open.at(-1)?.children ?? nodes).push(element);
      open.push({ mark, order, end: until, children: element.children });
    }
    if (end === undefined) break;
    (open.at(-1)?.children ?? nodes).push({ type: 'text', value: text.slice(start, end) });
  }
  return nodes;
}

function toElement(mark: TextMark, isContinued: boolean): Element {
  const { id, ...others } = mark.attributes ?? {};
  return h(mark.tag, id === undefined || isContinued ? others : { id, ...others });
}

function clamp(offset: number, span: Span): number {
  return Math.min(Math.max(offset, span.start), span.end);
}
