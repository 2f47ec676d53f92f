import type { Article, Field } from '../model.ts';

/** Where in an article words stand. */
export interface Placement {
  readonly where: 'headline' | 'lead' | 'subhead' | 'body';
  /** Counted from 1 over the paragraphs of the body, subheads left out; 0 in a headline and before the first. */
  readonly paragraph: number;
  readonly of: number;
}

/** Says where a place of the article is: in the headline, the lead (the first paragraph), or the nth paragraph of m. */
export function describePlacement(article: Article, place: { field: Field; start: number }): Placement {
  const paragraphs = article.blocks.filter(({ kind }) => kind !== 'heading');
  const of = paragraphs.length;
  if (place.field === 'headline') return { where: 'headline', paragraph: 0, of };
  const paragraph = paragraphs.filter(({ start }) => start <= place.start).length;
  const block = article.blocks.findLast(({ start }) => start <= place.start);
  if (block?.kind === 'heading') return { where: 'subhead', paragraph, of };
  return { where: paragraph === 1 ? 'lead' : 'body', paragraph, of };
}

/** "in the headline", "in the first paragraph of 14", "in paragraph 5 of 14". */
export function formatPlacement({ where, paragraph, of }: Placement): string {
  if (where === 'headline') return 'in the headline';
  if (where === 'subhead')
    return paragraph === 0 ? 'in a subhead at the top' : `in a subhead after paragraph ${paragraph} of ${of}`;
  return where === 'lead' ? `in the first paragraph of ${of}` : `in paragraph ${paragraph} of ${of}`;
}
