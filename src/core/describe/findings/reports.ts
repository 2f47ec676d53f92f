import type { ArticleId } from '../../content-model.ts';
import type { EventAnalysis } from '../../model.ts';

/** Whether an article is one outlet’s report, and no official text beside the reports. */
export function isReport({ articles }: Pick<EventAnalysis, 'articles'>, id: ArticleId): boolean {
  return articles.some((article) => article.id === id && article.kind === 'report');
}

/** A name that readers know, and no description as “the manager”. */
export function isKnown({ id, name }: { readonly id: string | null; readonly name: string }): boolean {
  return id !== null || /^(?!The )\p{Lu}\S* \p{Lu}/u.test(name);
}
