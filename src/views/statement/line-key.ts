import type { Element } from 'hast';
import { type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';

/** What the lines under a statement’s words mean; it stands with the lines. */
export function drawLineKey(page: Page, hasJoint = false): Element {
  const { say } = page;
  return drawKey(
    page,
    h('li', {}, h('b', {}, say.lines.sample), say.lines.word),
    hasJoint && h('li', {}, h('span', { class: 'joint' }), say.joint),
  );
}

/** The same for lines that stand without the words: what is printed instead is a thin line there. */
export function drawStripKey(page: Page): Element {
  return drawKey(page, h('li', {}, drawLine('o'), page.say.lines.other));
}

/** `replaced` is how other words are drawn, `more` what else is. */
function drawKey({ say }: Page, replaced: Content, more?: Content): Element {
  const { lines } = say;
  return h(
    'ul',
    { class: 'plain line-key' },
    h('li', {}, drawLine('m'), lines.solid),
    h('li', {}, drawLine('u'), lines.dotted),
    replaced,
    h('li', {}, drawLine(undefined), lines.none),
    more,
  );
}

function drawLine(kind: 'm' | 'u' | 'o' | undefined): Element {
  return h(
    'svg',
    { class: 'strip', viewBox: '0 0 12 2', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    kind && h('path', { class: kind, d: 'M0 1H12' }),
  );
}
