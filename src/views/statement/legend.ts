import type { Element } from 'hast';
import { type TreatmentWord, treatmentNames } from '../../core/describe/treatment-words.ts';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { drawStrip } from './strip.ts';

const all = Object.keys(treatmentNames) as TreatmentWord[];

/** What the treatments mean, in their order; those of `words` alone. */
export function drawLegend(words: readonly TreatmentWord[] | undefined, { say, addresses }: Page): Element {
  const shown = words === undefined ? all : all.filter((word) => words.includes(word));
  return h(
    'dl',
    { class: 'legend' },
    shown.map((word) =>
      h(
        'div',
        {},
        h(
          'dt',
          {},
          word !== 'absent' && drawStrip({ word }),
          h('a', { href: addresses.methodAddress(word) }, say.treatmentName(word)),
        ),
        h('dd', {}, say.treatmentMeaning(word)),
      ),
    ),
  );
}
