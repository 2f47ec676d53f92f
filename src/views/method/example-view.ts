import type { Element } from 'hast';
import { insertionFinder } from '../../core/collate/readings/base-text.ts';
import { mainPlaces } from '../../core/reading-places.ts';
import type { Article, EditorNote, EventEntry, Span, SpeakerEntry } from '../../core/content-model.ts';
import type { EventAnalysis, Quotation } from '../../core/model.ts';
import { findBlocks } from '../../core/text/blocks.ts';
import { capitalize } from '../../core/text/capital.ts';
import { type Content, h } from '../html/html.ts';
import { markText } from '../html/marked-text.ts';
import { joinNames } from '../names.ts';
import type { Page } from '../page.ts';
import { writeCredit } from '../statement/credit.ts';
import type { EventLookups } from '../event-lookups.ts';
import { type StatementView, viewStatements } from '../statement/statement-view.ts';
import { drawStrip } from '../statement/strip.ts';
import { type ExampleName, type MethodExample, methodExamples } from './examples.ts';

/** What the program finds in the invented articles of a rule. */
export interface ExampleView {
  readonly example: MethodExample;
  readonly analysis: EventAnalysis;
  readonly statements: readonly StatementView[];
}

/** What an example is found from. */
export interface ExampleSources {
  readonly event: EventEntry;
  readonly articles: readonly Article[];
  readonly speakers: readonly SpeakerEntry[];
}

export function sourcesOfExample(name: ExampleName): ExampleSources {
  const example = methodExamples[name];
  return {
    event: { id: EVENT, title: '', date: '', summary: '', terms: [], notes: notesOf(example) },
    articles: Object.entries(example.texts).map(([outlet, text]) => toArticle(outlet, text, example)),
    speakers: example.official === undefined ? [] : [officialSpeaker(example.official)],
  };
}

/** An example with what was found in its sources. */
export function viewExample(
  name: ExampleName,
  analysis: EventAnalysis,
  { addresses }: Pick<Page, 'addresses'>,
): ExampleView {
  const example = methodExamples[name];
  const names = Object.keys(example.texts);
  const lookups: EventLookups = {
    addresses,
    articles: new Map(analysis.articles.map((article) => [article.id, article])),
    quotations: new Map(analysis.quotations.map((quotation) => [quotation.id, quotation])),
    insertionsOf: insertionFinder(analysis.quotations),
    outletName: ({ id }) => id,
    colorOf: ({ id }) => names.indexOf(id),
  };
  return { example, analysis, statements: viewStatements(analysis, lookups) };
}

/**
 * A rule at work: the articles' words, what was found in them underlined, and what the program says of it. Articles of the
 * same words stand together.
 */
export function drawExample(name: ExampleName, analysis: EventAnalysis, page: Page): Element {
  const view = viewExample(name, analysis, page);
  const { articles } = view.analysis;
  const names = Object.keys(view.example.texts);
  const inOrder = articles.toSorted((a, b) => names.indexOf(a.id) - names.indexOf(b.id));
  return h(
    'figure',
    { class: 'example-of' },
    h('figcaption', { class: 'small soft' }, page.say.forExample),
    h(
      'ul',
      { class: 'plain' },
      [...Map.groupBy(inOrder, ({ text }) => text).values()].flatMap((alike) =>
        alike
          .slice(0, 1)
          .map((article) =>
            h(
              'li',
              {},
              names.length > 1 && h('b', { class: 'small' }, joinNames(alike.map(({ id }) => id))),
              h('p', { class: 'made' }, markText(article.text, whole(article), marksIn(article, view))),
              drawFound(article, view, page),
            ),
          ),
      ),
    ),
  );
}

function drawFound(article: Article, { example, analysis, statements }: ExampleView, page: Page): Content {
  if (example.shows === 'passage') return undefined;
  if (example.shows === 'quotations')
    return analysis.quotations.map((quotation) => drawQuotation(quotation, article, page));
  const readings = statements[0]?.readings ?? [];
  // What the others did is what the rule's article is held against.
  const isOfRule = example.of === undefined || example.of === article.id;
  return readings
    .filter((reading) => reading.article.id === article.id)
    .map(({ isFound, word, strip, of, treatment, sentence }) => [
      drawStrip({ word, parts: isFound ? strip : [], of }),
      isOfRule && h('p', { class: 'small' }, h('b', {}, `${capitalize(treatment)}.`), ` ${sentence}`),
    ]);
}

function drawQuotation(quotation: Quotation, { text, lang }: Article, { say }: Page): Element {
  const { kind, pieces, speaker, factuality } = quotation;
  const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const isResolved = speaker !== null && speaker.resolved !== speaker.name;
  const told = [
    kind === 'term'
      ? say.aTerm.toLowerCase()
      : kind === 'indirect'
        ? say.withoutMarks.toLowerCase()
        : say.lines.solid,
    kind !== 'term' && `${writeCredit(quotation, lang)}${isResolved ? `: ${speaker.resolved}` : ''}`,
    say.factuality[factuality],
  ];
  return h(
    'p',
    { class: 'small' },
    h('span', { class: 'made' }, words),
    h('span', { class: 'soft' }, ` ${told.filter(Boolean).join('; ')}`),
  );
}

/** What is underlined in an article: its quotations, its words of the statement, or what it shares. */
function marksIn(article: Article, { example, analysis, statements }: ExampleView) {
  const spans: Record<MethodExample['shows'], () => readonly Span[]> = {
    quotations: () => analysis.quotations.flatMap(({ pieces }) => pieces),
    passage: () =>
      analysis.passages.flatMap(({ spans: shared }) => shared.filter((span) => span.article === article.id)),
    statement: () =>
      statements
        .slice(0, 1)
        .flatMap(({ readings }) =>
          readings
            .filter(({ article: { id } }) => id === article.id)
            .flatMap(({ reading }) => mainPlaces(reading).flatMap((place) => place.spans)),
        ),
  };
  return spans[example.shows]().map(({ start, end }) => ({ start, end, tag: 'u' }) as const);
}

function toArticle(outlet: string, text: string, { official }: MethodExample): Article {
  return {
    ...{ id: outlet, event: EVENT, outlet: null, lang: 'en', sha256: '', text, publish: 'full' },
    ...{ blocks: findBlocks(text), furniture: [] },
    ...(outlet === official ? { kind: 'official', speaker: OFFICIAL } : { kind: 'report' }),
  };
}

const EVENT = 'example';
const OFFICIAL = 'official';

function officialSpeaker(name: string) {
  return { id: OFFICIAL, name, aliases: [] };
}

function notesOf({ paraphrase, texts }: MethodExample): EditorNote[] {
  if (!paraphrase) return [];
  const [first = ''] = Object.keys(texts);
  return [
    {
      kind: 'reported',
      place: { file: '', line: 1, column: 1 },
      quote: { article: paraphrase.outlet, words: paraphrase.words },
      of: { article: first, words: paraphrase.of },
    },
  ];
}

function whole({ text }: Article): Span {
  return { start: 0, end: text.length };
}
