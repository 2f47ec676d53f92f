import type { Element } from 'hast';
import type { RecurringPhrase, RecurringPlace } from '../../core/collate/passages/recurring.ts';
import type { Article, Story } from '../../core/content-model.ts';
import type { EventAnalysis, Quotation } from '../../core/model.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import type { Addresses } from '../addresses.ts';
import { countCommonWords } from '../compare/comparisons.ts';
import { type ComparedPair, findPairs } from '../compare/pairs.ts';
import { formatDay } from '../../core/text/day.ts';
import { lookUp } from '../event/event-view.ts';
import { printedHtml } from '../html/block-html.ts';
import { type Html, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { english } from '../say.ts';
import type { Site } from '../site.ts';
import { writeCredit } from '../statement/credit.ts';
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

/** The sentence in which an article uses a phrase, whose words lead to their place. */
export interface PhraseUse {
  readonly article: Article;
  readonly html: Html;
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
    phrases: withoutParts(recurringInStory(events)).map((phrase) =>
      viewPhrase(phrase, events, site.addresses),
    ),
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
          { class: 'small soft' },
          articles.map((article, index) => [
            index > 0 && ' · ',
            h('a', { href: addresses.articleAddress(article.id) }, outletName(article)),
          ]),
        ),
      ),
    ),
  );
}

/** The phrases that come back, each in its sentences, and where there are several a list that leads to each. */
export function drawPhrases(view: StoryView, page: Page): Html {
  const { phrases } = view;
  return [
    h(
      'div',
      { class: 'phrases' },
      phrases.length > 1 && drawPhraseIndex(phrases, page),
      h(
        'div',
        {},
        phrases.map((phrase) => drawPhrase(phrase, view, page)),
      ),
    ),
  ];
}

function drawPhraseIndex(phrases: readonly PhraseView[], { say }: Page): Element {
  return h(
    'nav',
    { 'aria-label': say.lists.phrases },
    h(
      'ul',
      { class: 'plain' },
      phrases.map(({ phrase, events }) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: `#${phraseId(phrase)}`, class: 'words', lang: langIn(events) },
            h('bdi', {}, phrase.words),
          ),
          h(
            'p',
            { class: 'small soft' },
            say.lists.sentencesIn(
              events.reduce((sum, { uses }) => sum + uses.length, 0),
              events.length,
            ),
          ),
        ),
      ),
    ),
  );
}

/** A phrase that comes back, in the sentences that have it, event by event. */
function drawPhrase({ phrase, events }: PhraseView, { outletName }: StoryView, page: Page): Element {
  const { say } = page;
  const id = phraseId(phrase);
  return h(
    'section',
    { class: 'recurring', 'aria-labelledby': id },
    // Without quotation marks: many are the reporters' own words.
    h('h3', { id, lang: langIn(events) }, h('a', { href: `#${id}` }, h('bdi', {}, phrase.words))),
    phrase.kind === 'background' && h('p', { class: 'small soft' }, say.ownProse),
    h(
      'dl',
      {},
      events.map(({ analysis, uses }) =>
        h(
          'div',
          {},
          h('dt', { class: 'over' }, formatDay(analysis.event.date)),
          uses.map(({ article, html, credit }) =>
            h(
              'dd',
              {},
              h('p', { class: 'words', lang: article.lang }, h('bdi', {}, html)),
              h('p', { class: 'small soft' }, `${outletName(article)}, ${credit}`),
            ),
          ),
        ),
      ),
    ),
  );
}

function phraseId({ words }: RecurringPhrase): string {
  return `wording-${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

function langIn(events: PhraseView['events']): string | undefined {
  return events[0]?.uses[0]?.article.lang;
}

/** A phrase that is part of a longer one is told with it. */
function withoutParts(phrases: readonly RecurringPhrase[]): RecurringPhrase[] {
  return phrases.filter(
    ({ words }) => !phrases.some((other) => other.words !== words && other.words.includes(words)),
  );
}

function viewPhrase(
  phrase: RecurringPhrase,
  events: readonly EventAnalysis[],
  addresses: Addresses,
): PhraseView {
  return {
    phrase,
    events: events.flatMap((analysis) => {
      const places = phrase.places.filter(
        ({ event, field }) => event === analysis.event.id && field === 'body',
      );
      return places.length > 0
        ? [{ analysis, uses: places.flatMap((place) => viewUse(analysis, place, addresses) ?? []) }]
        : [];
    }),
  };
}

function viewUse(
  analysis: EventAnalysis,
  place: RecurringPlace,
  addresses: Addresses,
): PhraseUse | undefined {
  const article = analysis.articles.find(({ id }) => id === place.article);
  if (!article) return undefined;
  const sentence = sentencesOf(article.text, article.blocks).find(
    ({ start, end }) => start <= place.start && place.end <= end,
  );
  const quotation = analysis.quotations.find(({ id }) => id === place.quotation) ?? null;
  const href = quotation ? addresses.quotationAddress(quotation) : addresses.articleAddress(article.id);
  const link = { start: place.start, end: place.end, tag: 'a', attributes: { href } } as const;
  return {
    article,
    html: printedHtml(article, sentence ?? place, [link]),
    credit: creditOf(quotation, article.lang),
  };
}

/** The article's own prose has no marks either, but it credits nobody. */
export function creditOf(quotation: Quotation | null, lang: string): string {
  if (quotation === null) return english.credit.ownWords;
  return quotation.kind === 'indirect'
    ? english.credit.withoutMarks(writeCredit(quotation, lang))
    : writeCredit(quotation, lang);
}
