import type { StatedFacts } from './facts/stated-facts.ts';
import { fold, titleParts, withoutSite } from './facts/titles.ts';
import type { Line } from './lines.ts';
import { isUnseen, reasonOfNames } from './report/names.ts';
import { countWords } from './report/weights.ts';

/**
 * The line that is the headline: the main heading that agrees best with the titles that the page states and is not the
 * outlet's name, else a line with the very words of a title, else the largest heading before the text.
 */
export function findHeadline(lines: readonly Line[], facts: StatedFacts): Line | undefined {
  const { titles, site } = facts;
  const stated = titles
    .flatMap((title) => [withoutSite(title, site, titles), ...titleParts(title)])
    .map(wordSet);
  const agreement = (line: Line) =>
    Math.max(0, ...stated.map((title) => overlap(wordSet(line.words), title)));
  const same = lines.find(
    (line) => countWords(line.words) >= 3 && line.linked < 0.9 && agreement(line) >= 0.9 && isHeading(line),
  );
  const main = lines.filter(
    (line) =>
      !line.path.some(isUnseen) &&
      line.path.some(({ name }) => name === 'h1') &&
      !isSiteName(line, facts, isBelow(same, line, lines) ? same : undefined),
  );
  const best = main.map((line) => ({ line, score: agreement(line) })).sort((a, b) => b.score - a.score)[0];
  const own = best === undefined ? undefined : headingBelowMenu(lines, best.line);
  if (own !== undefined) return own;
  if (best !== undefined && (best.score >= 0.34 || main.length === 1)) return best.line;
  const alike = same ?? lines.find((line) => countWords(line.words) >= 3 && agreement(line) >= 0.9);
  if (alike !== undefined) return alike;
  if (best !== undefined) return best.line;
  const first = lines.findIndex(
    ({ words, linked, kind }) => kind === 'paragraph' && linked < 0.5 && countWords(words) >= 20,
  );
  return lines
    .slice(0, Math.max(0, first))
    .findLast((line) => countWords(line.words) >= 3 && countWords(line.words) <= 30 && isLarge(line));
}

/** A main heading that is the outlet's: its name, or a part of the page's title of which another part is a heading too. */
function isSiteName({ words }: Line, { titles, site }: StatedFacts, other: Line | undefined): boolean {
  if (fold(words) === fold(site ?? '')) return true;
  if (other === undefined || fold(other.words) === fold(words)) return false;
  return titles.some((title) => {
    const parts = titleParts(title).map(fold);
    return parts.includes(fold(words)) && parts.includes(fold(other.words));
  });
}

/** An outlet's name stands above a headline, and not below it. */
function isBelow(other: Line | undefined, line: Line, lines: readonly Line[]): boolean {
  return other !== undefined && lines.indexOf(other) > lines.indexOf(line);
}

function isHeading({ kind, path }: Line): boolean {
  return (
    kind === 'heading' || path.some(({ attributes }) => /headline|^name$/.test(attributes.itemprop ?? ''))
  );
}

/** Where a main heading is the outlet's name, a menu follows it, and the report has a heading of its own below. */
function headingBelowMenu(lines: readonly Line[], main: Line): Line | undefined {
  const start = lines.indexOf(main);
  const first = lines.findIndex(
    (line, index) =>
      index > start && line.kind === 'paragraph' && line.linked < 0.5 && countWords(line.words) >= 12,
  );
  const between = lines.slice(start + 1, Math.max(start, first));
  const last = between.at(-1);
  if (last?.kind !== 'heading' || countWords(last.words) < 3 || last.linked >= 0.9) return undefined;
  // The title of a video, of what is read next.
  if (last.path.some((element) => !main.path.includes(element) && reasonOfNames(element) !== undefined))
    return undefined;
  return between.some(({ linked, words }) => linked > 0.5 && countWords(words) > 3) ? last : undefined;
}

function isLarge({ path, linked }: Line): boolean {
  return (
    linked < 0.5 &&
    path
      .slice(-3)
      .some(
        ({ name, attributes }) =>
          /^h[2-4]$/.test(name) ||
          (name === 'font' && /^\+?[4-7]$/.test(attributes.size ?? '')) ||
          /font-size:\s*(?:2[2-9]|[3-9]\d)px|font-size:\s*(?:[2-9](?:\.\d)?r?em|x+-large)/.test(
            attributes.style ?? '',
          ) ||
          /(?:^|[\s_-])(?:headline|title|hed|heading)(?:$|[\s_-])/i.test(attributes.class ?? ''),
      )
  );
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    fold(words)
      .split(' ')
      .filter((word) => word !== ''),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return a.size === 0 || b.size === 0 ? 0 : both / (a.size + b.size - both);
}
