import type { Article, Outlet } from '../core/model.ts';

/** What an article's outlet is called; an article without one goes by its id. */
export function nameOutlet(outlets: ReadonlyMap<string, Outlet>, article: Article): string {
  return (article.outlet === null ? undefined : outlets.get(article.outlet)?.name) ?? article.id;
}

/** `TRT World, Daily Sabah and OC Media`. */
export function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
