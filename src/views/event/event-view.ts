import type { RecurringPhrase } from '../../core/collate/passages/recurring.ts';
import { insertionFinder } from '../../core/collate/readings/base-text.ts';
import { findFigures } from '../../core/describe/figures/figures.ts';
import { type CountedSentence, writeEventSummary } from '../../core/describe/summary.ts';
import { findVoices, type Voice } from '../../core/describe/voices.ts';
import { type DistinctiveWord, findDistinctiveWords } from '../../core/describe/wording/distinctive-words.ts';
import { groupNames, type NameGroup } from '../../core/describe/wording/name-groups.ts';
import { compareOpenings } from '../../core/describe/wording/openings.ts';
import { countTerms } from '../../core/describe/wording/terms.ts';
import type { Article, Story } from '../../core/content-model.ts';
import type { EventAnalysis, Quotation, Statement } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import { describeOutlet } from '../names.ts';
import { colorArticles } from '../outlet-colors.ts';
import { english } from '../say.ts';
import type { Site } from '../site.ts';
import type { EventLookups } from '../event-lookups.ts';
import { type StatementView, viewStatement, viewStatements } from '../statement/statement-view.ts';
import { recurringInStory, storyEvents } from '../story-events.ts';
import { chooseUnlike, orderByAgreement } from './agreement.ts';
import { MOST_ALONE } from '../../core/many.ts';
import { type FigureView, viewFigures } from './figure-view.ts';
import { type EventFindings, viewFindings } from './findings.ts';
import { type MapView, viewMap } from './map-view.ts';
import { type OpeningView, viewOpenings } from './opening-view.ts';
import { type PassageView, viewPassages } from './passage-view.ts';
import { isSoughtThere, searchVoices } from './sought.ts';
import { type UnprintedView, viewUnprinted } from './unprinted-view.ts';

/** Everything an event's page shows. */
export interface EventView {
  readonly analysis: EventAnalysis;
  /** With whole texts, which are counted and searched and never printed. */
  readonly whole: EventAnalysis;
  readonly story: Story | undefined;
  readonly lookups: EventLookups;
  /** What the publisher tells of the outlets, by article: "Newspaper, Türkiye". */
  readonly aboutOutlets: ReadonlyMap<string, string>;
  readonly facts: readonly CountedSentence[];
  /** The articles that print quotation marks, whoever’s words are in them. */
  readonly withMarks: ReadonlySet<string>;
  readonly findings: EventFindings;
  /** Statements whose words are found in two articles or more. */
  readonly shared: readonly StatementView[];
  /** The same, utterance by utterance, each with those of its statements that are found in one article. */
  readonly utterances: readonly (readonly StatementView[])[];
  /** The other statements that are found in one article, in the order of the articles. */
  readonly exclusive: readonly StatementView[];
  /** Of these, those whose words another article has, but not as the same statement. */
  readonly otherwise: readonly StatementView[];
  /** Official texts of which no report prints all. */
  readonly unprinted: readonly UnprintedView[];
  /** Clauses that report a speaker without marks, in the order of the articles. */
  readonly indirect: readonly Quotation[];
  readonly map: MapView;
  readonly voices: readonly Voice[];
  readonly terms: readonly NameGroup[];
  readonly figures: readonly FigureView[];
  readonly words: readonly DistinctiveWord[];
  readonly openings: readonly OpeningView[];
  readonly passages: readonly PassageView[];
  /** Wording of this event that comes back in other events of its story, the rarest first. */
  readonly recurring: readonly RecurringPhrase[];
}

export function viewEvent(site: Site, analysis: EventAnalysis): EventView {
  const lookups = lookUp(site, analysis);
  // Only counted, never printed: a withheld text counts as a whole.
  const whole = site.wholeTextEvents.get(analysis.event.id) ?? analysis;
  const story = site.storiesById.get(analysis.event.story ?? '');
  const statements = viewEventStatements(site, analysis);
  const utterances = [...Map.groupBy(statements, ({ statement }) => statement.utterance).values()];
  const inOrder = orderByAgreement(statements, lookups, analysis.articles);
  const mapped = chooseUnlike(statements, inOrder, MOST_ALONE).map(({ id }) => id);
  const alone = inOrderOfArticles(
    analysis,
    utterances.filter((views) => !views.some(isShared)).flat(),
    articleOf,
  );
  return {
    analysis,
    whole,
    story,
    lookups,
    aboutOutlets: new Map(
      analysis.articles.map(({ id, outlet }) => [
        id,
        describeOutlet(site.outletsById.get(outlet ?? '') ?? {}),
      ]),
    ),
    facts: countedIn(site, analysis),
    withMarks: searchVoices(whole).withMarks,
    findings: findingsOf(site, analysis),
    shared: statements.filter(isShared),
    utterances: utterances.filter((views) => views.some(isShared)),
    exclusive: alone.filter((view) => !isToldOtherwise(view)),
    otherwise: alone.filter(isToldOtherwise),
    unprinted: viewUnprinted(analysis, whole, lookups, site.addresses.articleAddress),
    indirect: inOrderOfArticles(
      analysis,
      analysis.quotations.filter(({ kind }) => kind === 'indirect'),
      (quotation) => quotation.article,
    ),
    map: viewMap(whole, statements, lookups, mapped),
    voices: findVoices(whole),
    terms: groupNames(countTerms(whole, story)),
    figures: viewFigures(findFigures(whole), analysis.articles, whole),
    words: findDistinctiveWords(analysis).filter((word) => isBorneOut(word, whole)),
    openings: viewOpenings(compareOpenings(analysis), lookups),
    passages: viewPassages(analysis, lookups, whole),
    recurring: story ? recurringIn(site, story, analysis) : [],
  };
}

/** Whether a second search finds a word that the others are said not to use in none of them. */
function isBorneOut({ word, articles, othersParagraphs }: DistinctiveWord, whole: EventAnalysis): boolean {
  return (
    othersParagraphs > 0 ||
    whole.articles.every(
      ({ id, kind }) =>
        kind !== 'report' || articles.includes(id) || !isSoughtThere(whole, id, 'word', [word]),
    )
  );
}

/** What an event’s articles show, found once for all that tells of it. */
export function findingsOf(site: Site, analysis: EventAnalysis): EventFindings {
  return findingsIn(site)(analysis);
}

const findingsIn = once((site: Site) =>
  once((analysis: EventAnalysis) => {
    const whole = site.wholeTextEvents.get(analysis.event.id) ?? analysis;
    const terms = countTerms(whole, site.storiesById.get(analysis.event.story ?? ''));
    return viewFindings(whole, analysis, terms, lookUp(site, analysis), english);
  }),
);

/** An event in a few sentences without markup: what its articles show, or else what they have, counted. */
export function sentencesOf(site: Site, analysis: EventAnalysis): string[] {
  const told = findingsOf(site, analysis).told.map(({ text }) => text);
  return told.length > 0 ? told : countedIn(site, analysis).map(({ text }) => text);
}

/** What an event’s articles have, in sentences of counts. */
export function countedIn(site: Site, analysis: EventAnalysis): CountedSentence[] {
  const whole = site.wholeTextEvents.get(analysis.event.id) ?? analysis;
  return writeEventSummary(whole, (outlet) => site.outletsById.get(outlet)?.name, searchVoices(whole));
}

/** Whether two articles or more have words of it. */
export function isShared({ readings }: StatementView): boolean {
  return readings.filter((reading) => reading.isFound).length > 1;
}

/** Whether another article has its words, but not as this statement: as denied, say. */
export function isToldOtherwise({ readings }: StatementView): boolean {
  return readings.some(({ isElsewhere }) => isElsewhere);
}

/** The one article that has words of it. */
function articleOf({ readings }: StatementView): string {
  return readings.find((reading) => reading.isFound)?.article.id ?? '';
}

/** An event's statements as its page shows them, drawn once for all pages and files of the site. */
export function viewEventStatements(site: Site, analysis: EventAnalysis): readonly StatementView[] {
  return statementsIn(site)(analysis);
}

const statementsIn = once((site: Site) =>
  once((analysis: EventAnalysis) => viewStatements(analysis, lookUp(site, analysis))),
);

/** One statement by itself, with its number in its event. */
export function viewStatementAlone(site: Site, analysis: EventAnalysis, statement: Statement): StatementView {
  return aloneIn(site)(analysis)(statement);
}

const aloneIn = once((site: Site) =>
  once((analysis: EventAnalysis) =>
    once((statement: Statement) =>
      viewStatement(statement, analysis.statements.indexOf(statement) + 1, lookUp(site, analysis)),
    ),
  ),
);

export function lookUp(site: Site, analysis: EventAnalysis): EventLookups {
  return lookupsIn(site)(analysis);
}

const lookupsIn = once((site: Site) => once((analysis: EventAnalysis) => makeLookups(site, analysis)));

function makeLookups(site: Site, analysis: EventAnalysis): EventLookups {
  const nameOf = ({ id, outlet, kind }: Article) => {
    const name = outlet === null ? undefined : site.outletsById.get(outlet)?.name;
    return name ?? (kind === 'official' ? english.officialText : id);
  };
  const alike = Map.groupBy(analysis.articles, nameOf);
  return {
    articles: new Map(analysis.articles.map((article) => [article.id, article])),
    addresses: site.addresses,
    quotations: new Map(analysis.quotations.map((quotation) => [quotation.id, quotation])),
    insertionsOf: insertionFinder(analysis.quotations),
    colorOf: colorArticles(site, analysis.articles),
    outletName: (article) => {
      const name = nameOf(article);
      // An outlet's second report of an event is told from its first.
      const number = (alike.get(name) ?? []).findIndex(({ id }) => id === article.id) + 1;
      return number > 1 ? `${name} (${number})` : name;
    },
  };
}

function inOrderOfArticles<Value>(
  { articles }: EventAnalysis,
  values: readonly Value[],
  articleOf: (value: Value) => string,
): Value[] {
  const byArticle = Map.groupBy(values, articleOf);
  return articles.flatMap(({ id }) => byArticle.get(id) ?? []);
}

function recurringIn(site: Site, story: Story, { event }: EventAnalysis): readonly RecurringPhrase[] {
  return recurringInStory(storyEvents(site, story)).filter(({ events: found }) => found.includes(event.id));
}
