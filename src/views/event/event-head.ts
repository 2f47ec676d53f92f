import type { Element } from 'hast';
import type { Article } from '../../core/model.ts';
import { formatDay, formatPublished } from '../dates.ts';
import { classes, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { EventView } from './event-view.ts';
import { drawFindings } from './findings.ts';

/** The other articles that an event's one article stands side by side with. */
export interface ComparedWith {
  readonly id: string;
  readonly name: string;
}

/** What happened and when, and who reports it. */
export function drawEventHead(view: EventView, comparedWith: readonly ComparedWith[], page: Page): Element {
  const { say, addresses } = page;
  const { analysis, story, facts, findings } = view;
  const hasFindings = findings.told.length > 0;
  const { event, articles } = analysis;
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
        hasFindings && drawFindings(findings, view.shared),
        h(
          'p',
          { class: hasFindings ? 'small soft' : 'facts' },
          (hasFindings ? facts.slice(0, 1) : facts).join(' '),
        ),
      ),
      h(
        'div',
        {},
        h(
          'ul',
          { class: 'plain cards' },
          articles.map((article) => drawCard(article, view, page)),
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
              comparedWith.map(({ id, name }, index) => [
                index > 0 && ', ',
                h('a', { href: addresses.compareAddress(articles[0]?.id ?? '', id) }, name),
              ]),
            ),
          story &&
            h('span', {}, `${say.partOf} `, h('a', { href: addresses.storyAddress(story.id) }, story.title)),
        ),
      ),
    ),
  );
}

function drawCard(article: Article, { analysis, lookups }: EventView, { say, addresses }: Page): Element {
  const paragraphs = article.blocks.filter(({ kind }) => kind !== 'heading').length;
  const quoted = analysis.quotations.filter(
    (each) => each.article === article.id && (each.kind === 'speech' || each.kind === 'fragment'),
  ).length;
  return h(
    'li',
    {},
    h('a', { href: addresses.articleAddress(article.id) }, lookups.outletName(article)),
    h(
      'p',
      { class: 'small soft' },
      formatPublished(article),
      h('br'),
      `${say.counts.paragraphs(paragraphs)}, ${say.counts.quotations(quoted)}`,
    ),
    article.url !== undefined && h('p', { class: 'in-print' }, article.url),
  );
}
