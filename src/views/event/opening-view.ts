import type { Opening, OpeningPart } from '../../core/describe/openings.ts';
import type { Article } from '../../core/model.ts';
import { markText } from '../html/marked-text.ts';
import type { EventLookups } from './statement-view.ts';

/** An article's headline and lead as escaped strings, with the words in bold that no other article opens with. */
export interface OpeningView {
  readonly outletName: string;
  readonly lang: string | undefined;
  readonly headline: string | null;
  readonly lead: string | null;
}

export function viewOpenings(openings: readonly Opening[], lookups: EventLookups): OpeningView[] {
  return openings.flatMap(({ article: id, headline, lead }) => {
    const article = lookups.articles.get(id);
    if (!article) return [];
    return {
      outletName: lookups.outletName(article),
      lang: article.lang === 'en' ? undefined : article.lang,
      headline: headline && partHtml(article, headline),
      lead: lead && partHtml(article, lead),
    };
  });
}

function partHtml(article: Article, part: OpeningPart): string {
  const text = (part.field === 'headline' ? article.headline : article.text) ?? '';
  const shared = part.words.filter(({ alsoIn }) => alsoIn.length > 0);
  return markText(
    text,
    part,
    shared.map(({ start, end }) => ({ start, end, tag: 'u' as const })),
  );
}
