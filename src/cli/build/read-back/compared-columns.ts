/** What a page prints of articles side by side, read back: every word is the article's, in its place, and none is left out. */
import type { Article } from '../../../core/content-model.ts';
import { once } from '../../../core/once.ts';
import { printedParts } from '../../../core/withholding.ts';
import { type Element, findAttribute, isElement, type Node, shownText } from './elements.ts';

/** A comparison as its page prints it. */
export interface ComparedColumns {
  readonly columns: readonly ComparedColumn[];
  /** The rows that are printed as one text too. */
  readonly merged: readonly MergedRow[];
}

export interface ComparedColumn {
  /** The address of its article. */
  readonly address: string;
  readonly headline: string | undefined;
  /** The stretches of text that nothing parts, in the page's order. */
  readonly stretches: readonly string[];
  /** Those of them, or parts of them, that nothing marks as in common: the page says that this column alone has them. */
  readonly alone: readonly string[];
}

interface MergedRow {
  readonly first: string;
  readonly second: string;
  /** The one text without what is only in the second. */
  readonly ofFirst: string;
  /** Each stretch that is only in the second. */
  readonly ofSecond: readonly string[];
}

/** Reads a comparison from its element. */
export function readColumns(comparison: Element): ComparedColumns {
  const heads = withClass(comparison, 'head');
  const headlines = withClass(comparison, 'headlines').flatMap((each) => withClass(each, 'headline'));
  const rows = withClass(comparison, 'row');
  const columns = heads.map((head, place) => {
    const column = columnOf(head);
    const isOwn = (element: Element) => columnOf(element) === column;
    const cells = rows.flatMap((row) => withClass(row, 'cell').filter(isOwn));
    const own = headlines.find((headline) => isElement(headline.parentNode) && isOwn(headline.parentNode));
    return {
      address: findAttribute(find(head, ({ tagName }) => tagName === 'a')[0], 'href') ?? '',
      headline: own && textOf(own),
      stretches: cells.flatMap((cell) => withClass(cell, 'words').flatMap(stretchesIn)),
      alone: [
        ...cells.flatMap((cell) => withClass(cell, 'words').flatMap((words) => partedBy(words, isInCommon))),
        ...rows.flatMap((row) => withClass(row, 'merged')).flatMap((text) => aloneInMerged(text, place)),
      ],
    };
  });
  const merged = rows.flatMap((row) =>
    withClass(row, 'merged').map((text) => {
      const [first = '', second = ''] = withClass(row, 'cell').map((cell) =>
        withClass(cell, 'words')
          .map((words) => textOf(words))
          .join(''),
      );
      const ofSecond = find(text, ({ tagName }) => tagName === 'ins').map((each) => textOf(each));
      return { first, second, ofFirst: textOf(text, 'ins'), ofSecond };
    }),
  );
  return { columns, merged };
}

/** The words of sentences that nothing leads from to a report. */
export function readUnprinted(list: Element): string[] {
  return withClass(list, 'words').flatMap((words) =>
    partsOf(words, (element) => isWithheld(element) || element.tagName === 'a'),
  );
}

/** What of a comparison is not as the articles have it, a sentence each. `articleOf` knows the article of an address. */
export function checkColumns(
  page: string,
  { columns, merged }: ComparedColumns,
  articleOf: (address: string) => Article | undefined,
): string[] {
  if (columns.length < 2) return [`${page} compares articles and shows no columns of them.`];
  return [
    ...columns.flatMap((column) => {
      const article = articleOf(column.address);
      return article === undefined
        ? [`${page} has a column of ${column.address}, which is no article's page.`]
        : checkColumn(page, column, article);
    }),
    ...merged.flatMap((row) =>
      isMergedRight(row)
        ? []
        : [
            `${page} prints “${row.ofFirst.trim().slice(0, 80)}…” as one text, and it is not that of the columns.`,
          ],
    ),
  ];
}

function checkColumn(page: string, { headline, stretches }: ComparedColumn, article: Article): string[] {
  const faults: string[] = [];
  if (shownText(headline ?? '') !== shownText(article.headline ?? ''))
    faults.push(`${page} prints “${headline ?? ''}” as the headline of ${article.id}, and it has another.`);
  const expected = printedText(article);
  let at = 0;
  for (const stretch of stretches.map(shownText)) {
    if (expected[at] === ' ') at += 1;
    if (!expected.startsWith(stretch, at))
      return [
        ...faults,
        `${page} prints “${stretch.slice(0, 80)}…” where ${article.id} has “${expected.slice(at, at + 80)}…”.`,
      ];
    at += stretch.length;
  }
  const left = expected.slice(at).trim();
  return left === '' ? faults : [...faults, `${page} leaves out “${left.slice(0, 80)}…” of ${article.id}.`];
}

/** What the site prints of an article, block after block; an article stands in many comparisons. */
const printedText = once((article: Article) =>
  article.blocks
    .flatMap((block) => printedParts(article, block))
    .map(({ start, end }) => shownText(article.text.slice(start, end)))
    .join(' '),
);

function isMergedRight({ first, second, ofFirst, ofSecond }: MergedRow): boolean {
  if (squeeze(first) !== squeeze(ofFirst)) return false;
  const whole = squeeze(second);
  let at = 0;
  return ofSecond.map(squeeze).every((words) => {
    const found = whole.indexOf(words, at);
    at = found + words.length;
    return found >= 0;
  });
}

/** The text of each paragraph, parted where some of it is withheld. */
function stretchesIn(words: Element): string[] {
  return partedBy(words, isWithheld);
}

/** The text of each paragraph without elements that are left out, parted at them. */
function partedBy(words: Element, isLeftOut: (element: Element) => boolean): string[] {
  return find(words, ({ tagName }) => tagName === 'p').flatMap((paragraph) => partsOf(paragraph, isLeftOut));
}

function partsOf(paragraph: Element, isLeftOut: (element: Element) => boolean): string[] {
  const parts = [''];
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) parts.push((parts.pop() ?? '') + node.value);
    else if (isElement(node) && isLeftOut(node)) parts.push('');
    else if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(paragraph);
  return parts;
}

function isWithheld(element: Element): boolean {
  return classesOf(element).includes('withheld');
}

/** What the legend of a comparison calls in common, here or in another place; nothing is said of what is withheld. */
function isInCommon(element: Element): boolean {
  const classes = classesOf(element);
  return (
    isWithheld(element) ||
    classes.includes('apart') ||
    (element.tagName === 'mark' && !classes.includes('variant'))
  );
}

/** What a row as one text marks as in the first of two columns alone, or in the second. */
function aloneInMerged(text: Element, column: number): string[] {
  const name = column === 0 ? 'del' : 'ins';
  return find(text, (element) => element.tagName === name && !isInCommon(element)).map((each) =>
    textOf(each),
  );
}

function textOf(element: Element, without?: string): string {
  const visit = (node: Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (node.nodeName === without || !('childNodes' in node)) return '';
    return node.childNodes.map(visit).join('');
  };
  return visit(element);
}

function withClass(root: Element, name: string): Element[] {
  return find(root, (element) => classesOf(element).includes(name));
}

/** The elements below one that are wanted, outermost first; inside of them nothing is looked for. */
function find(root: Element, isWanted: (element: Element) => boolean): Element[] {
  return root.childNodes.flatMap((child) =>
    !isElement(child) ? [] : isWanted(child) ? [child] : find(child, isWanted),
  );
}

/** The class that names an element's column, as `c2`. */
function columnOf(element: Element): string | undefined {
  return classesOf(element).find((name) => /^c\d+$/.test(name));
}

function classesOf(element: Element): string[] {
  return (findAttribute(element, 'class') ?? '').split(' ');
}

/** Letters and digits alone: signs between words that one article has and the other not stand in no element. */
function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
