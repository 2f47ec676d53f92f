import type { Element } from 'hast';
import type { RecurringPhrase, RecurringPlace } from '../../core/collate/passages/recurring.ts';
import type { Article, EventAnalysis, Quotation, Story } from '../../core/model.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { type ComparedPair, countCommonWords, findPairs } from '../compare/comparisons.ts';
import { formatDay } from '../dates.ts';
import { lookUp } from '../event/event-view.ts';
import { printedHtml } from '../html/block-html.ts';
import { type Html, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { writeCredit } from '../statement/statement-view.ts';
import { recurringInStory, storyEvents } from '../story-events.ts';

/** A story's events over time, and the wording that comes back in them. */
export interface StoryView {
  /** Oldest first. */
  readonly events: readonly EventAnalysis[];
  readonly outletName: (article: Article) => string;
  /** The rarest first. */
  readonly phrases: readonly PhraseView[];
  /** Articles of different events that share wording. */
  readonly pairs: readonly (ComparedPair & { readonly commonWordCount: number })[];
}

export interface PhraseView {
  readonly phrase: RecurringPhrase;
  readonly events: readonly { readonly analysis: EventAnalysis; readonly uses: readonly PhraseUse[] }[];
}

/** The sentence in which an article uses a phrase. */
export interface PhraseUse {
  readonly article: Article;
  readonly html: Html;
  readonly quotation: Quotation | null;
  /** Whose words they are as the article has it, or that they are its own. */
  readonly credit: string;
}

export function viewStory(site: Site, story: Story): StoryView {
  const events = storyEvents(site, story);
  const names = new Map(
    events.flatMap((analysis) =>
      analysis.articles.map((article) => [article.id, lookUp(site, analysis).outletName(article)]),
    ),
  );
  return {
    events,
    outletName: ({ id }) => names.get(id) ?? id,
    phrases: withoutParts(recurringInStory(events)).map((phrase) => viewPhrase(phrase, events)),
    pairs: findPairs(site)
      .filter(({ eventA, eventB }) => eventA !== eventB && eventA.event.story === story.id)
      .map((pair) => ({ ...pair, commonWordCount: countCommonWords(site, pair) })),
  };
}

/** The story's events on a line, oldest first. */
export function drawStoryLine({ events, outletName }: StoryView, { addresses }: Page): Element {
  return h(
    'ol',
    { class: 'story-line plain' },
    events.map(({ event, articles }) =>
      h(
        'li',
        {},
        h(
          'p',
          { class: 'over' },
          h('time', { datetime: event.date }, formatDay(event.date)),
          event.place !== undefined && ` · ${event.place}`,
        ),
        h('h3', {}, h('a', { href: addresses.eventAddress(event.id) }, event.title)),
        h('p', { class: 'measure' }, event.summary),
        h(
          'p',
          { class: 'soft small' },
          articles.map((article, index) => [
            index > 0 && ' · ',
            h('a', { href: addresses.articleAddress(article.id) }, outletName(article)),
          ]),
        ),
      ),
    ),
  );
}

/** A phrase that comes back, in the sentences that have it, event by event. */
export function drawPhrase({ phrase, events }: PhraseView, { outletName }: StoryView, page: Page): Element {
  const { say, addresses } = page;
  const id = `wording-${phrase.words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const [{ uses: [first] = [] } = {}] = events;
  return h(
    'section',
    { class: 'recurring', 'aria-labelledby': id },
    h('h3', { id, lang: first?.article.lang }, h('a', { href: `#${id}` }, h('bdi', {}, `“${phrase.words}”`))),
    phrase.kind === 'background' && h('p', { class: 'soft small' }, say.ownProse),
    h(
      'dl',
      {},
      events.map(({ analysis, uses }) =>
        h(
          'div',
          {},
          h('dt', { class: 'over' }, formatDay(analysis.event.date)),
          uses.map(({ article, html, quotation, credit }) => {
            const address = quotation
              ? addresses.quotationAddress(quotation)
              : addresses.articleAddress(article.id);
            return h(
              'dd',
              {},
              h('p', { class: 'words', lang: article.lang }, h('bdi', {}, html)),
              h('p', { class: 'soft small' }, h('a', { href: address }, outletName(article)), `, ${credit}`),
            );
          }),
        ),
      ),
    ),
  );
}

/** A phrase that is part of a longer one is told with it. */
function withoutParts(phrases: readonly RecurringPhrase[]): RecurringPhrase[] {
  return phrases.filter(
    ({ words }) => !phrases.some((other) => other.words !== words && other.words.includes(words)),
  );
}

function viewPhrase(phrase: RecurringPhrase, events: readonly EventAnalysis[]): PhraseView {
  return {
    phrase,
    events: events.flatMap((analysis) => {
      const places = phrase.places.filter(
        ({ event, field }) => event === analysis.event.id && field === 'body',
      );
      return places.length > 0
        ? [{ analysis, uses: places.flatMap((place) => viewUse(analysis, place) ?? []) }]
        : [];
    }),
  };
}

function viewUse(analysis: EventAnalysis, place: RecurringPlace): PhraseUse | undefined {
  const article = analysis.articles.find(({ id }) => id === place.article);
  if (!article) return undefined;
  const sentence = sentencesOf(article.text, article.blocks).find(
    ({ start, end }) => start <= place.start && place.end <= end,
  );
  const quotation = analysis.quotations.find(({ id }) => id === place.quotation) ?? null;
  const mark = { start: place.start, end: place.end, tag: 'mark' } as const;
  return {
    article,
    quotation,
    html: printedHtml(article, sentence ?? place, [mark]),
    credit: creditOf(quotation),
  };
}

/** The article's own prose has no marks either, but it credits nobody. */
export function creditOf(quotation: Quotation | null): string {
  if (quotation === null) return 'in the article’s own words';
  return quotation.kind === 'indirect' ? `without marks; ${writeCredit(quotation)}` : writeCredit(quotation);
}
