import type { Line } from '../lines.ts';
import type { PageElement } from '../tree.ts';
import { isHidden } from './names.ts';

/** How much prose lies in each element: sentences, as against menus, captions and lists of links. */
export function weigh(lines: readonly Line[]): Weights {
  const counts = lines.map(({ words }) => countWords(words));
  const prose = lines.map((line, index) => isProse(line, counts[index] ?? 0));
  const weights = new Map<PageElement, number>();
  const alike = new Map<string, number>();
  let total = 0;
  for (const [index, { path }] of lines.entries()) {
    if (!prose[index] || path.some((element) => isHidden(element) || chrome.has(element.name))) continue;
    const count = counts[index] ?? 0;
    total += count;
    for (const element of path) weights.set(element, (weights.get(element) ?? 0) + count);
    for (const names of new Set(path.map(namesOf))) alike.set(names, (alike.get(names) ?? 0) + count);
  }
  return {
    ...{ counts, prose, total },
    of: (element) => weights.get(element) ?? 0,
    ofAlike: (element) => alike.get(namesOf(element)) ?? 0,
  };
}

export interface Weights {
  readonly counts: readonly number[];
  readonly prose: readonly boolean[];
  readonly total: number;
  readonly of: (element: PageElement) => number;
  /** The same of all elements under the same names together: a name that most paragraphs have says nothing of one. */
  readonly ofAlike: (element: PageElement) => number;
}

function namesOf({ name, attributes }: PageElement): string {
  return `${name}.${attributes.class ?? ''}`;
}

const chrome = new Set(['nav', 'footer', 'form', 'dialog', 'aside', 'amp-consent', 'amp-sidebar']);

export function countWords(words: string): number {
  const spaced = words.split(/\s+/).length;
  // Scripts that part no words: two characters are about one.
  return Math.max(
    spaced,
    Math.round((words.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0) / 2),
  );
}

export function isProse({ words, linked, kind }: Line, count: number): boolean {
  if (linked >= 0.5 || kind === 'heading' || kind === 'cell') return false;
  return count >= 8 && (endsSentence(words) || count >= 25);
}

export function endsSentence(words: string): boolean {
  return /[.!?…:;。！？؟۔।॥።][\s"'”’“‘»›«‹」』）)\]]*$/u.test(words);
}
