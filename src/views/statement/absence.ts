import type { Element } from 'hast';
import { byCodeUnits } from '../../core/text/order.ts';
import { type Attributes, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { absentFrom, markAbsence, markNotAgainst } from './denials.ts';
import type { ReadingView } from './reading-view.ts';
import type { StatementView } from './statement-view.ts';

// One reads over more than these.
const MOST_NAMED = 3;

/**
 * In which articles nothing of a statement is found. More than a few are counted, and named in a fold, so that a reader
 * can look there, unless they are `named` beside it already.
 */
export function drawAbsence(
  view: StatementView,
  named: boolean,
  attributes: Attributes,
  page: Page,
): Element | undefined {
  const { say } = page;
  const absent = absentFrom(view);
  const marks = { ...markAbsence(view), ...attributes, ...markNotAgainst(absent) };
  if (absent.length === 0) return undefined;
  if (absent.length <= MOST_NAMED)
    return h('p', marks, say.notFoundIn(absent.map(({ outletName }) => outletName)));
  const counted = say.notFoundInOthers(absent.length);
  return named ? h('p', marks, counted) : h('div', marks, counted, drawWhich(absent, page));
}

/** The outlets of readings, folded, each with a link to its article. */
export function drawWhich(readings: readonly ReadingView[], { say, addresses }: Page): Element {
  const byName = readings.toSorted((a, b) => byCodeUnits(a.outletName, b.outletName));
  return h(
    'details',
    { class: 'small' },
    h('summary', {}, say.whichOutlets),
    // To the articles and not to the words: an id for each of thousands would be half of the page.
    byName.map(({ article, outletName }, at) => [
      at > 0 && ', ',
      h('a', { href: addresses.articleAddress(article.id) }, outletName),
    ]),
  );
}
