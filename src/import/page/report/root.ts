import type { Line } from '../lines.ts';
import { isElement, type PageElement } from '../tree.ts';
import { type Draft, proseOf } from './drafts.ts';
import { endsSentence } from './weights.ts';

/** The smallest element that holds nearly all prose that nothing speaks against, and its like beside it. */
export function findRoot(drafts: readonly Draft[]): Root {
  const prose = drafts.filter(({ isProse, reason }) => isProse && reason === undefined);
  const weights = new Map<PageElement, number>();
  for (const { line, count } of prose) {
    for (const element of line.path) weights.set(element, (weights.get(element) ?? 0) + count);
  }
  const path: PageElement[] = [];
  const passed: PageElement[] = [];
  let current = prose[0]?.line.path[0] ?? drafts[0]?.line.path[0];
  while (current !== undefined) {
    path.push(current);
    const weight = weights.get(current) ?? 0;
    const children: PageElement[] = current.children.filter(isElement);
    const next: PageElement | undefined = children
      .filter(({ name }) => !leaves.has(name))
      .find((child) => (weights.get(child) ?? 0) >= weight * MOST && isHolder(child, prose));
    if (next === undefined) break;
    passed.push(...children.filter((child) => child !== next && isAlike(child, next)));
    current = next;
  }
  const top = path.at(-1);
  const roots = new Set([...(top === undefined ? [] : [top]), ...passed]);
  return { path, top, holds: ({ path: each }) => each.some((element) => roots.has(element)) };
}

/**
 * The elements beside the one that holds most of the report, below it and under other names, that begin with a heading or
 * a label: sources, methods, appeals.
 */
export function findBoxesBelow({ top }: Root, drafts: readonly Draft[]): ReadonlySet<PageElement> {
  const children = top?.children.filter(isElement) ?? [];
  const open = drafts.filter(({ reason }) => reason === undefined);
  const groups = Map.groupBy(open, ({ line }) => line.path[line.path.indexOf(top as PageElement) + 1]);
  const held = (element: PageElement) => groups.get(element) ?? [];
  const total = proseOf(open);
  const main = children.find(
    (child) =>
      !leaves.has(child.name) && proseOf(held(child)) >= total * MOST_OF_BODY && held(child).length >= 4,
  );
  if (main === undefined) return new Set();
  return new Set(
    children.slice(children.indexOf(main) + 1).filter((child) => {
      const [first] = held(child);
      const isTitled =
        first?.line.kind === 'heading' || (first !== undefined && first.line.bold >= 0.9 && first.count <= 8);
      return isTitled && !leaves.has(child.name) && !isAlike(child, main) && first.line.path.at(-1) !== child;
    }),
  );
}

// The body of a report beside boxes; two bodies of one report are about as long.
const MOST_OF_BODY = 0.55;

export interface Root {
  readonly top: PageElement | undefined;
  readonly holds: (line: Line) => boolean;
  readonly path: readonly PageElement[];
}

const MOST = 0.75;
const leaves = new Set([
  'ol',
  'ul',
  'dl',
  'p',
  'blockquote',
  'li',
  'h1',
  'h2',
  'h3',
  'span',
  'b',
  'strong',
  'em',
  'i',
  'a',
  'font',
]);

/** More than one line of prose lies in it: a single long paragraph is no container. */
function isHolder(element: PageElement, prose: readonly Draft[]): boolean {
  const held = prose.filter(({ line }) => line.path.includes(element));
  return held.length > 1 || prose.length === 1;
}

/** The same kind of element under the same names: the parts of a text that something interrupts. */
function isAlike(a: PageElement, b: PageElement): boolean {
  const name = a.attributes.class ?? '';
  return a.name === b.name && name !== '' && name === (b.attributes.class ?? '');
}

/** A sentence or two between the headline and the text. */
export function isStandfirst(draft: Draft, drafts: readonly Draft[], root: Root, start: number): boolean {
  if (start < 0 || draft.reason !== undefined || draft.index <= start || draft.count < 5) return false;
  const first = drafts.findIndex(
    ({ line, reason, isProse }) => isProse && reason === undefined && root.holds(line),
  );
  return (
    draft.index < first &&
    draft.line.linked < 0.5 &&
    (draft.isProse || draft.line.kind !== 'list-item' || endsSentence(draft.line.words))
  );
}
