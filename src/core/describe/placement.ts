import { firstWhere } from '../bisect.ts';
import type { Article } from '../content-model.ts';
import type { Field } from '../model.ts';

/** The place of words in an article. */
export interface Placement {
  readonly where: 'headline' | 'lead' | 'subhead' | 'body';
  /** Counted from 1 over the paragraphs of the body, subheads left out; 0 in a headline and before the first. */
  readonly paragraph: number;
  readonly of: number;
}

/** Says where a place of the article is: in the headline, the lead (the first paragraph), or the nth paragraph of m. */
export function describePlacement({ blocks }: Article, place: { field: Field; start: number }): Placement {
  const { paragraphs } = outlineOf(blocks);
  const of = paragraphs.at(-1) ?? 0;
  if (place.field === 'headline') return { where: 'headline', paragraph: 0, of };
  const at = firstWhere(blocks, ({ start }) => start > place.start) - 1;
  const paragraph = paragraphs[at] ?? 0;
  if (blocks[at]?.kind === 'heading') return { where: 'subhead', paragraph, of };
  return { where: paragraph === 1 ? 'lead' : 'body', paragraph, of };
}

interface Outline {
  /** Of each block how many paragraphs there are up to it, it included. */
  readonly paragraphs: readonly number[];
}

// An article is asked for each of its quotations.
const known = new WeakMap<Article['blocks'], Outline>();

function outlineOf(blocks: Article['blocks']): Outline {
  const outline = known.get(blocks);
  if (outline) return outline;
  let count = 0;
  const counted = { paragraphs: blocks.map(({ kind }) => (kind === 'heading' ? count : ++count)) };
  known.set(blocks, counted);
  return counted;
}

/** "in the headline", "in the first paragraph of 14", "in paragraph 5 of 14". */
export function formatPlacement({ where, paragraph, of }: Placement): string {
  if (where === 'headline') return 'in the headline';
  if (where === 'subhead')
    return paragraph === 0 ? 'in a subhead at the top' : `in a subhead after paragraph ${paragraph} of ${of}`;
  return where === 'lead' ? `in the first paragraph of ${of}` : `in paragraph ${paragraph} of ${of}`;
}
