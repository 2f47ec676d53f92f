import type { Element } from 'hast';
import { fieldText } from '../../core/article-text.ts';
import type { Opening, OpeningPart } from '../../core/describe/wording/openings.ts';
import type { Article } from '../../core/content-model.ts';
import { type Html, h, print } from '../html/html.ts';
import { markText } from '../html/marked-text.ts';
import type { Page } from '../page.ts';
import { isMany } from '../../core/many.ts';
import type { EventLookups } from '../event-lookups.ts';

/** An article's headline and lead, with the words in bold that no other article opens with. */
export interface OpeningView {
  readonly outletName: string;
  readonly lang: string | undefined;
  readonly headline: Html | null;
  readonly lead: Html | null;
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

export function drawOpenings(openings: readonly OpeningView[], { say }: Page): Element {
  return h(
    'div',
    { class: 'columns' },
    together(openings).map(({ outletName, headline, lead, lang, others }) =>
      h(
        'div',
        {},
        h('h3', { class: 'name' }, outletName),
        headline === null
          ? h('p', { class: 'small soft' }, say.noHeadline)
          : h('p', { class: 'words headline', lang }, headline),
        lead !== null && h('p', { class: 'words', lang }, lead),
        others.length > 0 && drawOthers(others, say),
      ),
    ),
  );
}

type Together = OpeningView & { readonly others: readonly OpeningView[] };

/** Of many articles, those whose first paragraph is the same are told once, with their headlines under it. */
function together(openings: readonly OpeningView[]): Together[] {
  if (!isMany(openings.length)) return openings.map((opening) => ({ ...opening, others: [] }));
  const byLead = Map.groupBy(openings, ({ lead, outletName }) => (lead === null ? outletName : print(lead)));
  return [...byLead.values()].flatMap(([first, ...others]) => (first ? [{ ...first, others }] : []));
}

function drawOthers(others: readonly OpeningView[], say: Page['say']): Element {
  return h(
    'details',
    { class: 'small' },
    h('summary', {}, say.openAlike(others.length)),
    h(
      'ul',
      {},
      others.map(({ outletName, headline, lang }) =>
        h('li', {}, outletName, headline !== null && [': ', h('span', { class: 'words', lang }, headline)]),
      ),
    ),
  );
}

function partHtml(article: Article, part: OpeningPart): Html {
  const text = fieldText(article, part.field);
  const shared = part.words.filter(({ alsoIn }) => alsoIn.length > 0);
  return markText(
    text,
    part,
    shared.map(({ start, end }) => ({ start, end, tag: 'u' as const })),
  );
}
