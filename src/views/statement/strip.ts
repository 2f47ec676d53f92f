import type { Element } from 'hast';
import type { StripPart } from '../../core/collate/staves/stave-strip.ts';
import type { TreatmentWord } from '../../core/describe/treatment-words.ts';
import { h } from '../html/html.ts';

export interface Strip {
  readonly word: TreatmentWord;
  /** Which words of the base a reading has; without parts, the shape that stands for the treatment. */
  readonly parts?: readonly StripPart[] | undefined;
  /** Of how many words. */
  readonly of?: number | undefined;
}

/** Which of the base's words a reading has, as a line. */
export function drawStrip({ word, parts = shapes[word], of = 12 }: Strip): Element {
  const paths = drawPaths(parts).map(({ kind, d }) => d !== '' && h('path', { class: kind[0], d }));
  return drawLines(word === 'base' ? 'strip base' : 'strip', of, paths);
}

/** The path of the words of each kind; '' where there are none. */
export function drawPaths(parts: readonly StripPart[]): { kind: StripPart['kind']; d: string }[] {
  return (['marked', 'unmarked', 'other'] as const).map((kind) => ({
    kind,
    d: parts.flatMap((part) => (part.kind === kind ? `M${part.start} 1H${part.end}` : [])).join(''),
  }));
}

/** An amount as a line; `most` fills the whole width. */
export function drawBar(amount: number, most: number): Element {
  return drawLines('strip', Math.max(1, most), [h('path', { class: 'm', d: `M0 1H${amount}` })]);
}

function drawLines(className: string, width: number, paths: readonly (Element | false)[]): Element {
  return h(
    'svg',
    {
      class: className,
      viewBox: `0 0 ${width} 2`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    paths,
  );
}

const shapes: Record<TreatmentWord, readonly StripPart[]> = {
  base: [{ kind: 'marked', start: 0, end: 12 }],
  verbatim: [{ kind: 'marked', start: 0, end: 12 }],
  trimmed: [{ kind: 'marked', start: 5, end: 12 }],
  cut: [
    { kind: 'marked', start: 0, end: 4 },
    { kind: 'marked', start: 8, end: 12 },
  ],
  reworded: [
    { kind: 'marked', start: 0, end: 4 },
    { kind: 'other', start: 4, end: 8 },
    { kind: 'marked', start: 8, end: 12 },
  ],
  unmarked: [{ kind: 'unmarked', start: 0, end: 12 }],
  reported: [{ kind: 'other', start: 0, end: 12 }],
  absent: [],
};
