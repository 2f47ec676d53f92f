import { plainWords } from '../../../core/text/fold.ts';
import type { StatedFacts } from './stated-facts.ts';

/** A title without the outlet's name at its end: “Words | The Herald”, “Words - The Herald”, “Words :: The Lantern”. */
export function withoutSite(title: string, site: string | undefined, others: readonly string[] = []): string {
  const parted = partTail(title);
  if (parted === undefined) return title;
  const { head, tail, sign } = parted;
  const isSite = site !== undefined && (fold(site).includes(fold(tail)) || fold(tail).includes(fold(site)));
  if (isSite) return withoutSite(head, site, others);
  if (others.some((other) => other !== title && fold(other) === fold(head))) return head;
  const isPlain = sign === '-' || sign === '–' || sign === '—';
  return !isPlain && tail.split(' ').length <= 6 && head.split(' ').length >= 3 ? head : title;
}

/** The parts of a title that a sign sets off, each way to part it in two: “The Bugle: Bus taken, returned” has two. */
export function titleParts(title: string): string[] {
  const words = title.split(' ');
  return words.flatMap((word, at) => {
    const isSign = titleSigns.has(word);
    if (!isSign && !(word.endsWith(':') && word.length > 1)) return [];
    const head = words.slice(0, isSign ? at : at + 1).join(' ');
    const tail = words.slice(at + 1).join(' ');
    return [isSign ? head : head.slice(0, -1), tail].filter((part) => part !== '');
  });
}

/** The end of a title that is the name in the page's address: “Metroline” of metroline.example. */
export function hostName({ url, titles }: StatedFacts): string | undefined {
  const tail = partTail(titles[0] ?? '')?.tail;
  if (url === undefined || tail === undefined) return undefined;
  const bare = fold(tail).replaceAll(' ', '');
  return bare.length > 3 && new URL(url).hostname.replace(/[^a-z0-9]/g, '').includes(bare) ? tail : undefined;
}

/** The last part of a title that a sign between spaces sets off. */
function partTail(
  title: string,
): { readonly head: string; readonly tail: string; readonly sign: string } | undefined {
  const words = title.split(' ');
  const at = words.findLastIndex((word) => titleSigns.has(word));
  if (at < 1 || at === words.length - 1) return undefined;
  return { head: words.slice(0, at).join(' '), tail: words.slice(at + 1).join(' '), sign: words[at] ?? '' };
}

const titleSigns = new Set(['|', '–', '—', '·', '•', '»', '-', '::']);

export function siteOf(title: string | undefined): string | undefined {
  const tail = title === undefined ? undefined : partTail(title)?.tail;
  return tail !== undefined && tail.split(' ').length <= 6 ? tail : undefined;
}

export function fold(words: string): string {
  return plainWords(words).join(' ');
}
