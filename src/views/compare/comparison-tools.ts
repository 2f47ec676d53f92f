import type { Element } from 'hast';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';

/** How the columns are shown, and the way from row to row. Two columns can be swapped and read as one text. */
export function drawTools(isPair: boolean, { say: { tools } }: Page): Element {
  return h(
    'div',
    { class: 'compare-tools needs-script no-print' },
    drawChoice('mode', tools.show, tools.modes),
    drawChoice('view', tools.set, tools.views),
    h(
      'div',
      {},
      isPair && drawButton('swap', tools.swap, 's'),
      drawButton('previous', tools.previous, 'p'),
      drawButton('next', tools.next, 'n'),
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

/** What the lines under the words mean. */
export function drawLegend(isPair: boolean, names: readonly string[], { say: { legend } }: Page): Element {
  const only = (tag: string, name: string | undefined) =>
    h('li', {}, h(tag, {}, `${legend.only} `, h('bdi', { 'data-name': true }, name)));
  return h(
    'ul',
    { class: 'compare-legend plain' },
    h('li', {}, h('mark', { class: 'said' }, legend.inCommonQuoted)),
    h('li', {}, h('mark', {}, legend.inCommon)),
    !isPair && h('li', {}, h('mark', { class: 'some' }, legend.someOnly)),
    isPair
      ? [only('del', names[0]), only('ins', names[1])]
      : h('li', {}, h('mark', { class: 'variant' }, legend.onlyHere)),
    h('li', {}, h('span', { class: 'apart' }, legend.elsewhere)),
  );
}
