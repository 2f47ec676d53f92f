import type { Element } from 'hast';
import { formatPlaces } from '../../core/describe/repeats.ts';
import type { Article } from '../../core/content-model.ts';
import type { Quotation } from '../../core/model.ts';
import { h } from '../html/html.ts';
import { quotationPieces } from '../html/quotation-html.ts';
import type { Page } from '../page.ts';
import { drawBySpeaker, speakerOf } from '../people/by-speaker.ts';
import { drawSpoken } from '../people/event-section.ts';
import { langOf } from '../statement/statement-html.ts';
import { tellCredit, writeCredit } from '../statement/credit.ts';
import type { EventLookups } from '../event-lookups.ts';
import type { EventView } from './event-view.ts';

/** Clauses that report a speaker without marks, speaker by speaker, with the outlets where there are several articles. */
export function drawIndirect(
  clauses: EventView['indirect'],
  { articles, outletName }: EventLookups,
  page: Page,
): Element {
  return drawBySpeaker(
    clauses.map((clause) => ({ speaker: speakerOf(clause), value: clause })),
    3,
    (clause) => {
      const article = articles.get(clause.article);
      return (
        article && drawClause(clause, article, articles.size > 1 ? outletName(article) : undefined, page)
      );
    },
    page,
  );
}

function drawClause(
  clause: Quotation,
  article: Article,
  outlet: string | undefined,
  { addresses }: Page,
): Element {
  return h(
    'li',
    {},
    h(
      'p',
      { class: 'words', lang: langOf(article) },
      drawSpoken(addresses.quotationAddress(clause), quotationPieces(article, clause), false),
    ),
    h(
      'p',
      { class: 'small soft' },
      outlet !== undefined && [h('b', {}, outlet), ', '],
      `${tellCredit(writeCredit(clause, article.lang), clause.factuality)}, ${formatPlaces(article, [clause])}`,
    ),
  );
}
