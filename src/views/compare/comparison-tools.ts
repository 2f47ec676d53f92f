import type { Element, ElementContent } from 'hast';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { ComparedColumn } from './comparison.ts';

/** How the columns are shown, and the way from row to row. Two columns can be swapped and read as one text. */
export function drawTools(
  isPair: boolean,
  {
    say: {
      compare: { tools },
    },
  }: Page,
): Element {
  return h(
    'details',
    { class: 'compare-tools needs-script no-print' },
    h('summary', {}, tools.name),
    drawChoice('mode', tools.show, tools.modes),
    isPair ? drawChoice('view', tools.set, tools.viewsOfTwo) : drawChoice('view', tools.set, tools.views),
    h(
      'div',
      {},
      isPair && drawButton('swap', tools.swap, 's'),
      drawButton('previous', tools.previous, 'p'),
      drawButton('next', tools.next, 'n'),
      h('button', { type: 'button', name: 'unfold', 'aria-pressed': 'false' }, tools.unfold),
    ),
    h('label', {}, h('input', { type: 'checkbox', name: 'aloud' }), ` ${tools.readAloud}`),
    h('p', { class: 'hidden', role: 'status' }),
  );
}

/** The first is chosen. */
function drawChoice(name: string, legend: string, labels: Readonly<Record<string, string>>): Element {
  return h(
    'fieldset',
    {},
    h('legend', { class: 'hidden' }, legend),
    Object.entries(labels).map(([value, label], index) =>
      h('label', {}, h('input', { type: 'radio', name, value, checked: index === 0 }), ` ${label}`),
    ),
  );
}

function drawButton(name: string, label: string, key: string): Element {
  return h('button', { type: 'button', name }, `${label} `, h('kbd', {}, key));
}

/** What the lines, the tints and the sign mean. */
export function drawLegend(
  columns: readonly ComparedColumn[],
  {
    say: {
      compare: { legend },
    },
  }: Page,
): Element {
  const isPair = columns.length === 2;
  return h(
    'ul',
    { class: 'compare-legend plain' },
    h(
      'li',
      {},
      `${legend.inCommon} `,
      h('mark', { class: 'said' }, legend.quoted),
      ` ${legend.or} `,
      h('mark', {}, legend.unquoted),
    ),
    isPair
      ? columns.map(({ outletName, colorClass }, index) =>
          h(
            'li',
            {},
            h(
              index === 0 ? 'del' : 'ins',
              { class: colorClass },
              `${legend.only} `,
              h('bdi', { 'data-name': true }, outletName),
            ),
          ),
        )
      : h('li', {}, legend.only, columns.map(drawTint)),
    h('li', {}, h('span', { class: 'apart' }, legend.elsewhere)),
    isPair && h('li', { class: 'of-one-text' }, legend.punctuation),
  );
}

function drawTint({ outletName, colorClass }: ComparedColumn): ElementContent[] {
  return [
    { type: 'text', value: ' ' },
    h('mark', { class: `variant ${colorClass}` }, h('bdi', {}, outletName)),
  ];
}
