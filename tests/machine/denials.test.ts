import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { type Element, findAttribute, isElement, type Node } from '../../src/cli/build/read-back/elements.ts';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { searches } from '../../src/views/searches.ts';
import { english } from '../../src/views/say.ts';
import { findBuiltSite } from '../support/built-site.ts';

/** How sentences begin or go on that deny an article something, and by what the build knows what to search for. */
const spoken: readonly (readonly [keyof typeof searches, string])[] = [
  ['statement', english.notFoundIn(['…']).split('…')[0] ?? ''],
  ['statement', english.article.notInAnother],
  ['statement', english.lists.treatments.unmarked],
  ['statement', ' are not there'],
  ['statement', ' is not there'],
  ['name', ' writes '],
  ['speaker', ' quotes '],
  ['marks', english.article.noMarks],
  ['words', english.life.notThere],
];

/** Where a page says something, outside of the words of articles and of what explains the page. */
function placesOf(root: Node, said: string): Element[] {
  if (!isElement(root))
    return 'childNodes' in root ? root.childNodes.flatMap((each) => placesOf(each, said)) : [];
  const classes = (findAttribute(root, 'class') ?? '').split(' ');
  if (unsaid.has(root.tagName) || classes.some((name) => notSaid.has(name))) return [];
  const own = root.childNodes.map((each) => ('value' in each ? each.value : '')).join('…');
  const below = root.childNodes.flatMap((each) => placesOf(each, said));
  return own.includes(said) ? [root, ...below] : below;
}

const unsaid = new Set([
  'script',
  'style',
  'head',
  'q',
  'template',
  'summary',
  'header',
  'nav',
  'figcaption',
]);
const notSaid = new Set([
  'words',
  'spoken-words',
  'line-key',
  'lead',
  'article-key',
  'cite',
  'measure',
  'unmarked',
  'alone',
]);

/** Whether an element or one of the few around it is marked, or has something marked in it. */
function isMarked(element: Element, attribute: string): boolean {
  let around: Element | null = element;
  for (let up = 0; around !== null && up < 3; up++) {
    if (has(around, attribute)) return true;
    around = around.parentNode !== null && isElement(around.parentNode) ? around.parentNode : null;
  }
  return false;
}

function has(element: Element, attribute: string): boolean {
  return (
    findAttribute(element, attribute) !== undefined ||
    element.childNodes.some((child) => isElement(child) && has(child, attribute))
  );
}

test.each(['tests/fixtures/sample', 'tests/fixtures/ferry-line'])(
  'what the pages of %s deny articles is marked for the build to search for',
  async (content) => {
    const folder = await findBuiltSite({ content });
    const pages = (await listFiles(folder)).filter((file) =>
      /^(?:events|articles|outlets|speakers|embed|index)\b.*\.html$/u.test(file),
    );
    const unmarked: string[] = [];
    let count = 0;
    for (const page of pages) {
      const root = parse(await readFile(join(folder, page), 'utf8'), { scriptingEnabled: false });
      for (const [kind, said] of spoken)
        for (const element of placesOf(root, said)) {
          count++;
          if (!isMarked(element, searches[kind].again ?? '')) unmarked.push(`${page}: ${said}`);
        }
    }
    expect(unmarked).toEqual([]);
    expect(count).toBeGreaterThan(10);
  },
);
