import { trimEndOf } from '../../core/text/trim.ts';
import type { Element } from 'hast';
import { runStaves } from '../../core/collate/staves/stave-runs.ts';
import { h } from '../html/html.ts';
import { outletClass } from '../outlet-colors.ts';
import type { Page } from '../page.ts';
import { markDenials } from '../statement/denials.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { substanceOf } from '../statement/reading-view.ts';
import { drawStripKey } from '../statement/line-key.ts';
import { drawStrip } from '../statement/strip.ts';

/** What a check gives, on words of the site's own, with a link that checks them. */
export function drawWorkedExample(view: StatementView, page: Page): Element {
  const { say, addresses } = page;
  const printed = runStaves(view.staves).map(({ kind, text }) => (kind === 'words' ? text : ' '));
  const words = trimEndOf(printed.join(''), /[\s,;:–—]/u);
  const readings = view.readings.filter(({ isFound }) => isFound);
  return h(
    'section',
    { class: 'worked', 'aria-labelledby': 'worked' },
    h('h2', { id: 'worked' }, say.forExample),
    h(
      'p',
      {},
      h('a', { class: 'words', href: `${addresses.checkAddress()}#${encodeURIComponent(words)}` }, words),
    ),
    h(
      'ul',
      { class: 'plain' },
      readings.map((reading) =>
        h(
          'li',
          { class: outletClass(reading.color), ...markDenials(view.statements, [reading]) },
          drawStrip({ word: reading.word, parts: reading.strip, of: reading.of }),
          h('p', {}, h('b', {}, reading.outletName), ` ${lowerFirst(substanceOf(reading))}.`),
        ),
      ),
    ),
    drawStripKey(page),
  );
}

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
