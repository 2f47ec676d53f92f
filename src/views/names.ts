import type { Outlet } from '../core/content-model.ts';
import { capitalize } from '../core/text/capital.ts';

/** `TRT World, Daily Sabah and OC Media`. */
export function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** What kind of outlet it is, and where it is published: "Newspaper, Türkiye"; '' where the publisher says neither. */
export function describeOutlet({ kind, country }: Pick<Outlet, 'kind' | 'country'>): string {
  return capitalize([kind, country].filter((each) => each !== undefined).join(', '));
}
