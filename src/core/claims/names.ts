import type { Article, Quotation } from '../model.ts';

type Named = Pick<Article, 'text' | 'headline'>;

/**
 * Whether an article prints a name, however it is written: without case, accents, hyphens, spaces and marks, and inside
 * longer words and names too. It finds rather too much, so that nothing is denied that a reader would find.
 */
export function printsName({ text, headline = '' }: Named, name: string): boolean {
  const wanted = squeeze(name);
  return wanted !== '' && [headline, text].some((field) => squeeze(field).includes(wanted));
}

/**
 * Whether an article may quote somebody: it prints the last word of the name in a paragraph with words in quotation marks,
 * or in a headline with such words.
 */
export function mayQuote(
  article: Pick<Article, 'id' | 'text' | 'headline' | 'blocks'>,
  quotations: readonly Pick<Quotation, 'article' | 'field' | 'start' | 'end' | 'marks' | 'kind'>[],
  name: string,
): boolean {
  const surname = squeeze(name.trim().split(/\s+/u).at(-1) ?? '');
  const inMarks = quotations.filter(
    (each) => each.article === article.id && each.marks !== 'none' && each.kind !== 'term',
  );
  if (surname === '') return inMarks.length > 0;
  const around = inMarks.flatMap(({ field, start, end }) =>
    field === 'headline'
      ? [article.headline ?? '']
      : article.blocks
          .filter((block) => block.start < end && start < block.end)
          .map((block) => article.text.slice(block.start, block.end)),
  );
  return around.some((text) => squeeze(text).includes(surname));
}

function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
