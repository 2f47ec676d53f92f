import { formatPlaces, gatherRepeats } from '../core/describe/repeats.ts';
import type { Article, EventAnalysis, Quotation, SpeakerEntry } from '../core/model.ts';
import { lookUp } from './event-view.ts';
import type { Site } from './load.ts';
import { quotationPieces } from './quotation-html.ts';
import { writeCredit } from './statement-view.ts';

/** Everything a speaker is quoted with. */
export interface SpeakerView {
  readonly speaker: SpeakerEntry;
  /** Whom the speaker speaks for. */
  readonly body: SpeakerEntry | undefined;
  /** Who speaks for this one. */
  readonly spokesmen: readonly SpeakerEntry[];
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
  readonly pieces: readonly string[];
  readonly credit: string;
}

export function viewSpeaker(site: Site, speaker: SpeakerEntry): SpeakerView {
  return {
    speaker,
    body: site.speakersById.get(speaker.of ?? ''),
    spokesmen: site.corpus.speakers.filter((other) => other.of === speaker.id),
    events: site.events
      .map((analysis) => ({ analysis, articles: articlesWith(site, analysis, speaker) }))
      .filter(({ articles }) => articles.length > 0),
  };
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
