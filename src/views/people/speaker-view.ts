import type { Element } from 'hast';
import { formatPlaces, gatherRepeats } from '../../core/describe/repeats.ts';
import type { Article, SpeakerEntry } from '../../core/content-model.ts';
import type { EventAnalysis, Quotation, QuotationId } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import { quotationsOf } from '../../core/reading-places.ts';
import { isPronoun } from '../../core/text/english/pronouns.ts';
import { foldForSearch } from '../../core/text/fold.ts';
import { lookUp, viewEventStatements } from '../event/event-view.ts';
import { type Html, h } from '../html/html.ts';
import { quotationPieces } from '../html/quotation-html.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { langOf } from '../statement/statement-html.ts';
import { tellCredit, writeCredit } from '../statement/credit.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { drawEventSection, drawSpoken } from './event-section.ts';
import { drawCredit, drawToldStatement, isCompared } from './told-statement.ts';

/** Everything a speaker is quoted with. */
export interface SpeakerView {
  readonly speaker: SpeakerEntry;
  /** Whom the speaker speaks for. */
  readonly body: SpeakerEntry | undefined;
  /** Who speaks for this one. */
  readonly spokesmen: readonly SpeakerEntry[];
  /** The other names that articles print where they quote the speaker, in the order of the articles. */
  readonly printedNames: readonly string[];
  /** Those that are no form of the speaker’s name, and stand for it because the publisher’s list says so: "Baku". */
  readonly listedNames: readonly string[];
  /** Newest first; those without the speaker are left out. */
  readonly events: readonly SpeakerEvent[];
  /** Whether a statement of theirs has lines for the outlets that have it, so that they need their key. */
  readonly hasLines: boolean;
}

export interface SpeakerEvent {
  readonly analysis: EventAnalysis;
  /** Those of which an article credits the speaker with words, as all articles have them, in the event's order. */
  readonly statements: readonly StatementView[];
  /** What the speaker is credited with and no statement has: clauses without quotation marks, and terms. */
  readonly apart: readonly SpokenWords[];
}

export interface SpokenWords {
  readonly quotation: Quotation;
  readonly article: Article;
  readonly outletName: string;
  readonly pieces: readonly Html[];
  readonly credit: string;
}

export function viewSpeaker(site: Site, speaker: SpeakerEntry): SpeakerView {
  const printedNames = namesOf(site, speaker);
  const events = eventsWith(site, speaker)
    .map((analysis) => viewSpeakerEvent(site, analysis, speaker))
    .filter(({ statements, apart }) => statements.length + apart.length > 0);
  return {
    speaker,
    hasLines: events.some(({ statements }) => statements.some(isCompared)),
    printedNames,
    // Who speaks for a body is a person, and a person’s other names are forms of one name.
    listedNames: speaker.of === undefined ? printedNames.filter((name) => isListed(name, speaker)) : [],
    body: site.speakersById.get(speaker.of ?? ''),
    spokesmen: site.corpus.speakers.filter((other) => other.of === speaker.id),
    events,
  };
}

export function drawSpeakerEvent({ analysis, statements, apart }: SpeakerEvent, page: Page): Element {
  const { say } = page;
  const clauses = apart.filter(({ quotation }) => quotation.kind === 'indirect');
  const terms = apart.filter(({ quotation }) => quotation.kind !== 'indirect');
  const parts = [
    {
      title: undefined,
      count: say.lists.statements,
      items: statements.map((view) => drawToldStatement(view, page)),
    },
    {
      ...{ title: say.lists.termsInMarks, count: say.lists.terms },
      items: terms.map((spoken) => drawApart(spoken, page)),
    },
    {
      ...{ title: say.withoutMarks, count: say.lists.clauses },
      items: clauses.map((spoken) => drawApart(spoken, page)),
    },
  ].filter(({ items }) => items.length > 0);
  return drawEventSection(
    analysis.event,
    parts.map(({ count, items }) => count(items.length)),
    page,
    parts.map(({ title, items }) => [
      title !== undefined && h('h3', { class: 'name' }, title),
      h('ul', { class: 'plain told-list' }, items),
    ]),
  );
}

function drawApart(
  { quotation, article, outletName, pieces, credit }: SpokenWords,
  { addresses }: Page,
): Element {
  const isMarked = quotation.kind !== 'indirect';
  return h(
    'li',
    { class: 'told-statement' },
    h(
      'p',
      { class: 'words', lang: langOf(article) },
      drawSpoken(addresses.quotationAddress(quotation), pieces, isMarked),
    ),
    drawCredit(outletName, tellCredit(credit, quotation.factuality)),
  );
}

/** The events in which somebody is quoted, in the site's order. */
function eventsWith(site: Site, { id }: SpeakerEntry): readonly EventAnalysis[] {
  return eventsBySpeaker(site).get(id) ?? [];
}

const eventsBySpeaker = once(({ events }: Site) => {
  const bySpeaker = new Map<string, EventAnalysis[]>();
  for (const analysis of events) {
    for (const id of new Set(analysis.quotations.flatMap(({ speaker }) => speaker?.id ?? []))) {
      const own = bySpeaker.get(id);
      if (own) own.push(analysis);
      else bySpeaker.set(id, [analysis]);
    }
  }
  return bySpeaker;
});

function namesOf(site: Site, speaker: SpeakerEntry): string[] {
  const { id, name } = speaker;
  const printed = eventsWith(site, speaker)
    .flatMap(({ quotations }) => quotations)
    .flatMap(({ speaker }) => (speaker?.id === id ? [speaker.name] : []))
    .filter((each) => !isPronoun(each));
  const byForm = new Map(printed.toReversed().map((each) => [foldForSearch(each), each]));
  byForm.delete(foldForSearch(name));
  return [...byForm.values()].toReversed();
}

/** A place alone: one word with one capital, which is no surname since the name does not end with it. */
function isListed(name: string, speaker: SpeakerEntry): boolean {
  const folded = foldForSearch(name);
  return (
    /^\p{Lu}[\p{Ll}’'-]+$/u.test(name) &&
    !foldForSearch(speaker.name).endsWith(folded) &&
    speaker.aliases.some((alias) => foldForSearch(alias) === folded)
  );
}

function viewSpeakerEvent(site: Site, analysis: EventAnalysis, { id }: SpeakerEntry): SpeakerEvent {
  const { outletName, articles } = lookUp(site, analysis);
  const credited = analysis.quotations.filter(({ speaker }) => speaker?.id === id);
  const creditedIds = new Set(credited.map((quotation) => quotation.id));
  const statements = viewEventStatements(site, analysis).filter((view) =>
    idsIn(view).some((quotation) => creditedIds.has(quotation)),
  );
  const told = new Set(statements.flatMap(idsIn));
  return {
    analysis,
    statements,
    apart: gatherRepeats(credited.filter((quotation) => !told.has(quotation.id))).flatMap(
      ({ quotation, again }) => {
        const article = articles.get(quotation.article);
        if (!article) return [];
        const places = again.length > 0 ? [formatPlaces(article, [quotation, ...again])] : [];
        return {
          ...{ quotation, article, outletName: outletName(article) },
          pieces: quotationPieces(article, quotation),
          credit: [writeCredit(quotation, article.lang), ...places].join(', '),
        };
      },
    ),
  };
}

/** The quotations in whose marks a row of statements stands. */
function idsIn({ statements }: StatementView): QuotationId[] {
  return statements.flatMap(({ readings }) => readings.flatMap(quotationsOf));
}
