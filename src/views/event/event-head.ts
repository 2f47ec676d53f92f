import type { Element } from 'hast';
import type { Article } from '../../core/content-model.ts';
import type { ComparedWith } from '../compare/comparisons.ts';
import { formatDay } from '../../core/text/day.ts';
import { formatPublished } from '../dates.ts';
import { type Content, classes, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { isMany } from '../../core/many.ts';
import { countQuotations, drawNoQuotations } from '../article/article-facts.ts';
import { orderByAgreement } from './agreement.ts';
import type { EventView } from './event-view.ts';
import { drawCounted, drawFindings, drawTold } from './findings.ts';

/** What happened and when, and who reports it. */
export function drawEventHead(view: EventView, comparedWith: readonly ComparedWith[], page: Page): Element {
  const { say, addresses } = page;
  const { analysis, story, facts, findings } = view;
  const hasFindings = findings.told.length > 0;
  const { event, articles } = analysis;
  const isOfficialHeld = articles.length === 0 || articles.some(({ kind }) => kind === 'official');
  const counted = h(
    'p',
    { class: hasFindings ? 'small soft' : 'facts' },
    (hasFindings ? facts.slice(0, 1) : facts).map((fact, at) => [at > 0 && ' ', drawTold(drawCounted(fact))]),
    !isOfficialHeld && ` ${say.noOfficialText}`,
  );
  return h(
    'header',
    { class: 'event-head' },
    h(
      'p',
      { class: 'over' },
      h('time', { datetime: event.date }, formatDay(event.date)),
      event.place !== undefined && ` · ${event.place}`,
    ),
    h('h1', {}, event.title),
    h(
      'div',
      { class: classes('about', articles.length < 5 && 'few') },
      h(
        'div',
        {},
        h('p', { class: 'lead' }, event.summary),
        hasFindings ? drawFindings(findings, view.shared, page) : counted,
      ),
      h(
        'div',
        {},
        h(
          'details',
          { class: 'reported folds-narrow more' },
          h('summary', {}, say.theArticles(articles.length)),
          event.background !== undefined && h('p', { class: 'background small' }, event.background),
          drawCards(view, page),
          hasFindings && counted,
          story &&
            h(
              'p',
              { class: 'small' },
              `${say.partOf} `,
              h('a', { href: addresses.storyAddress(story.id) }, story.title),
            ),
        ),
        h(
          'p',
          { class: 'links' },
          articles.length > 1 &&
            h('a', { href: addresses.compareEventAddress(event.id) }, say.readSideBySide),
          comparedWith.length > 0 &&
            h(
              'span',
              {},
              `${say.sideBySideElsewhere} `,
              comparedWith.map(({ address, name }, index) => [
                index > 0 && ', ',
                h('a', { href: address }, name),
              ]),
            ),
        ),
      ),
    ),
  );
}

/** The articles; of many the first in order of agreement, and the others folded. */
function drawCards(view: EventView, page: Page): Content {
  const { articles } = view.analysis;
  const list = (shown: readonly Article[]): Element =>
    h(
      'ul',
      { class: 'plain cards' },
      shown.map((article) => drawCard(article, view, page)),
    );
  if (!isMany(articles.length)) return list(articles);
  const inOrder = orderByAgreement(view.shared, view.lookups, articles);
  const rest = inOrder.slice(MOST_CARDS);
  return [
    list(inOrder.slice(0, MOST_CARDS)),
    h(
      'details',
      { class: 'more' },
      h('summary', {}, page.say.moreOutlets(rest.length)),
      h(
        'p',
        {},
        rest.map((article, at) => [
          at > 0 && ', ',
          h('a', { href: page.addresses.articleAddress(article.id) }, view.lookups.outletName(article)),
        ]),
      ),
    ),
  ];
}

// Two rows of a wide window.
const MOST_CARDS = 8;

function unbroken(count: string): string {
  return count.replaceAll(' ', '\u00a0');
}

function drawCard(
  article: Article,
  { analysis, lookups, aboutOutlets, withMarks }: EventView,
  { say, addresses }: Page,
): Element {
  const about = aboutOutlets.get(article.id) ?? '';
  const paragraphs = article.blocks.filter(({ kind }) => kind !== 'heading').length;
  const quoted = countQuotations(analysis, article);
  return h(
    'li',
    {},
    h('a', { href: addresses.articleAddress(article.id) }, lookups.outletName(article)),
    h(
      'p',
      { class: 'small soft' },
      about !== '' && [about, h('br')],
      formatPublished(article),
      h('br'),
      // A count and its noun stay in one line.
      unbroken(say.counts.paragraphs(paragraphs)),
      ', ',
      quoted > 0
        ? unbroken(say.counts.quotations(quoted))
        : drawNoQuotations(article, withMarks.has(article.id), say),
    ),
    article.url !== undefined && h('p', { class: 'in-print' }, article.url),
  );
}
