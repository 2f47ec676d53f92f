import { joinNames } from './names.ts';

/** Languages by their tags, in English: "French, Polish and Spanish". */
export function nameLanguages(tags: readonly string[]): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return joinNames(tags.map((tag) => names.of(tag) ?? tag));
}
