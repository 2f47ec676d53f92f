import type { Article } from './content-model.ts';
import type { Field } from './model.ts';

/** The text of one of an article's fields; '' where it has none. */
export function fieldText(article: Pick<Article, 'headline' | 'text'> | undefined, field: Field): string {
  return (field === 'headline' ? article?.headline : article?.text) ?? '';
}
