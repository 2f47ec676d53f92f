import type { Line } from '../lines.ts';
import { elementsOf, isElement, type PageElement } from '../tree.ts';
import { reasonOfNames, wordsOf } from './names.ts';
import { countWords, endsSentence, type Weights } from './weights.ts';

/** What the names of the elements around a line say; those that hold much of the report are not asked. */
export function namedReason(line: Line, page: Weights, headline: Line | undefined): string | undefined {
  const { path } = line;
  const isSentence =
    line.linked < 0.1 && countWords(line.words) >= LEAST_SENTENCE && endsSentence(line.words);
  for (const element of path) {
    const named = reasonOfNames(element);
    const reason = named ?? pictureReason(element, page);
    if (reason === undefined) continue;
    if (headline?.path.includes(element) && named !== undefined) continue;
    if (reason === 'related links' && unfolds(element, page)) continue;
    if (isSentence && controls.has(reason) && !tags.has(element.name)) continue;
    const isOne = firm.has(reason) || (named === undefined && element.attributes.class === undefined);
    const weight = isOne ? page.of(element) : page.ofAlike(element);
    // Boxes with a picture in each that hold half of a page's sentences are the text of a photo essay.
    if (weight / Math.max(1, page.total) >= (firm.has(reason) || named === undefined ? 0.5 : 0.2)) continue;
    if (reason === 'caption' && element.name !== 'figcaption' && holdsTable(element)) continue;
    return reason;
  }
  return undefined;
}

// What lies in such elements is not the report, even where it is a good part of a page's words.
const firm = new Set([
  'comments',
  'related links',
  'another article',
  'cookies',
  'menu',
  'embedded post',
  'dialog',
  'foot of the page',
  'newsletter',
]);

// Buttons and menus have no sentences: an element with such a name that holds one is named for something else in it.
const controls = new Set(['share buttons', 'menu']);
const LEAST_SENTENCE = 8;
const tags = new Set(['nav', 'menu']);

/** What a button “Read more” unfolds: sentences and no headings, as against the teasers of other articles. */
function unfolds(element: PageElement, page: Weights): boolean {
  if (!wordsOf(element).some((word) => word === 'more' || word === 'readmore')) return false;
  const inner = [...elementsOf(element)];
  return (
    page.of(element) >= contentsOf(element).count * MOST_SENTENCES &&
    inner.filter((each) => each.name === 'p' && page.of(each) > 0).length >= 2 &&
    !inner.some(({ name }) => /^h[1-6]$/.test(name))
  );
}

const MOST_SENTENCES = 0.5;

/** A small element that holds a picture, or a `<figure>`: its words are the picture's. */
function pictureReason(element: PageElement, page: Weights): string | undefined {
  if (element.name === 'figure') return holdsTable(element) || holdsOwnQuote(element) ? undefined : 'caption';
  if (!boxes.has(element.name) || page.of(element) > LONGEST_CAPTION) return undefined;
  const inner = contentsOf(element);
  return inner.hasPicture && inner.count <= LONGEST_CAPTION ? 'caption' : undefined;
}

const boxes = new Set(['div', 'p', 'td', 'table', 'center', 'dl', 'span', 'section', 'li', 'a']);
export const LONGEST_CAPTION = 45;

const contents = new WeakMap<PageElement, { hasPicture: boolean; count: number }>();

export function contentsOf(element: PageElement): { hasPicture: boolean; count: number } {
  const known = contents.get(element);
  if (known !== undefined) return known;
  let hasPicture = isPicture(element);
  let count = 0;
  for (const child of element.children) {
    if (!isElement(child)) {
      count += child.value.trim() === '' ? 0 : countWords(child.value.trim());
      continue;
    }
    if (['script', 'style', 'noscript', 'template'].includes(child.name)) continue;
    const inner = contentsOf(child);
    hasPicture ||= inner.hasPicture;
    count += inner.count;
  }
  const value = { hasPicture, count };
  contents.set(element, value);
  return value;
}

function isPicture({ name, attributes }: PageElement): boolean {
  if (name === 'picture' || name === 'amp-img' || name === 'video') return true;
  if (name !== 'img') return false;
  // Letters and faces set as small pictures stand inside sentences.
  const size = Number(attributes.width ?? attributes.height ?? 100);
  return (
    !(size < 48) &&
    !/emoji|icon|avatar|logo|smiley|drop-?cap/i.test(`${attributes.class ?? ''} ${attributes.src ?? ''}`)
  );
}

function holdsTable(element: PageElement): boolean {
  return element.children.some(
    (child) => isElement(child) && (child.name === 'table' || child.name === 'pre' || holdsTable(child)),
  );
}

/** A figure of a quotation alone is set as one; whether it repeats the text is seen later. */
function holdsOwnQuote(element: PageElement): boolean {
  return (
    element.children.some((child) => isElement(child) && child.name === 'blockquote') &&
    !contentsOf(element).hasPicture
  );
}
