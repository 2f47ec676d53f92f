import type { Element } from 'hast';
import { formatPlaces, gatherRepeats } from '../../core/describe/repeats.ts';
import type { Article, EventAnalysis, Quotation, SpeakerEntry } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import { isPronoun } from '../../core/text/english/pronouns.ts';
import { foldForSearch } from '../../core/text/fold.ts';
import { lookUp } from '../event/event-view.ts';
import { type Html, h } from '../html/html.ts';
import { quotationPieces } from '../html/quotation-html.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { writeCredit } from '../statement/statement-view.ts';
import { drawEventSection, drawSpoken } from './event-section.ts';

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
}

export interface SpeakerEvent {
  readonly analysis: EventAnalysis;
  readonly articles: readonly SpeakerArticle[];
}

export interface SpeakerArticle {
  readonly article: Article;
  readonly outletName: string;
  readonly quotations: readonly SpokenWords[];
}

export interface SpokenWords {
  readonly quotation: Quotation;
  readonly pieces: readonly Html[];
  readonly credit: string;
}

export function viewSpeaker(site: Site, speaker: SpeakerEntry): SpeakerView {
  const printedNames = namesOf(site, speaker);
  return {
    speaker,
    printedNames,
    // Who speaks for a body is a person, and a person’s other names are forms of one name.
    listedNames: speaker.of === undefined ? printedNames.filter((name) => isListed(name, speaker)) : [],
    body: site.speakersById.get(speaker.of ?? ''),
    spokesmen: site.corpus.speakers.filter((other) => other.of === speaker.id),
    events: eventsWith(site, speaker)
      .map((analysis) => ({ analysis, articles: articlesWith(site, analysis, speaker) }))
      .filter(({ articles }) => articles.length > 0),
  };
}

export function drawSpeakerEvent({ analysis, articles }: SpeakerEvent, page: Page): Element {
  const { say, addresses } = page;
  return drawEventSection(
    analysis.event,
    page,
    articles.map(({ article, outletName, quotations }) =>
      h(
        'div',
        { class: 'by-outlet' },
        h('h3', {}, h('a', { href: addresses.articleAddress(article.id) }, h('bdi', {}, outletName))),
        h(
          'ul',
          { class: 'spoken plain' },
          quotations.map(({ quotation, pieces, credit }) => {
            const isMarked = quotation.kind !== 'indirect';
            return h(
              'li',
              {},
              h(
                'p',
                { class: 'words', lang: article.lang },
                drawSpoken(addresses.quotationAddress(quotation), pieces, isMarked),
              ),
              h('p', { class: 'soft small' }, isMarked ? credit : say.creditedWithoutMarks(credit)),
            );
          }),
        ),
      ),
    ),
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

function articlesWith(site: Site, analysis: EventAnalysis, { id }: SpeakerEntry): SpeakerArticle[] {
  const { outletName } = lookUp(site, analysis);
  return analysis.articles
    .map((article) => ({
      article,
      outletName: outletName(article),
      quotations: gatherRepeats(
        analysis.quotations.filter(
          (quotation) => quotation.article === article.id && quotation.speaker?.id === id,
        ),
      ).map(({ quotation, again }) => ({
        quotation,
        pieces: quotationPieces(article, quotation),
        credit: [
          writeCredit(quotation),
          ...(again.length > 0 ? [formatPlaces(article, [quotation, ...again])] : []),
        ].join(', '),
      })),
    }))
    .filter(({ quotations }) => quotations.length > 0);
}
