import { isElement, type PageElement } from '../tree.ts';
import { chainOf } from './boxes-by-place.ts';
import type { Draft } from './drafts.ts';
import { endsSentence } from './weights.ts';

/**
 * Drops the cards below a report, which need not lead anywhere: two or more elements side by side under the same names, each
 * a title and a sentence or two, in an element of their own that holds none of the report's text.
 */
export function dropCards(inside: readonly Draft[]): void {
  const text = inside.filter(({ isProse, reason }) => isProse && reason === undefined);
  const main = heaviestChain(text);
  const isText = (draft: Draft) =>
    draft.isProse && draft.reason === undefined && chainOf(draft.line) === main;
  const below = inside.slice(inside.findLastIndex(isText) + 1).filter(({ reason }) => reason === undefined);
  const held = new Set(inside.filter(isText).flatMap(({ line }) => line.path));
  const groups = Map.groupBy(below, ({ line }) => line.path.find((element) => !held.has(element)));
  for (const [box, group] of groups) {
    if (box === undefined || !isRowOfCards(group)) continue;
    for (const draft of group) {
      draft.reason = 'box';
      draft.isDoubtful = true;
    }
  }
}

function isRowOfCards(group: readonly Draft[]): boolean {
  const cards = Map.groupBy(group, ({ line }) =>
    line.path.find((element, at) => hasTwin(line.path[at - 1], element)),
  );
  const alone = cards.get(undefined) ?? [];
  cards.delete(undefined);
  return cards.size >= 2 && alone.every(isTitle) && alone.length <= 1 && [...cards.values()].every(isCard);
}

function isCard(lines: readonly Draft[]): boolean {
  const [title, ...rest] = lines;
  const count = rest.reduce((sum, draft) => sum + draft.count, 0);
  return (
    title !== undefined &&
    isTitle(title) &&
    rest.length > 0 &&
    rest.length <= MOST_LINES &&
    count <= LONGEST_TEASER &&
    rest.some(({ line }) => endsSentence(line.words))
  );
}

function isTitle({ line, count }: Draft): boolean {
  return (
    count <= LONGEST_TITLE &&
    !/[?؟]$/.test(line.words) &&
    (line.kind === 'heading' || !endsSentence(line.words))
  );
}

// A label or a date may stand in a card too.
const MOST_LINES = 3;
const LONGEST_TITLE = 18;
const LONGEST_TEASER = 50;

function hasTwin(parent: PageElement | undefined, element: PageElement): boolean {
  const names = element.attributes.class ?? '';
  return (
    parent !== undefined &&
    names !== '' &&
    parent.children.some(
      (each) =>
        isElement(each) && each !== element && each.name === element.name && each.attributes.class === names,
    )
  );
}

function heaviestChain(text: readonly Draft[]): string | undefined {
  const weights = [...Map.groupBy(text, ({ line }) => chainOf(line))].map(
    ([chain, group]) => [chain, group.reduce((sum, { count }) => sum + count, 0)] as const,
  );
  return weights.sort(([, a], [, b]) => b - a)[0]?.[0];
}
