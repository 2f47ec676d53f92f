import { elementsOf, type PageElement } from '../tree.ts';
import type { Line } from '../lines.ts';
import type { Draft } from './drafts.ts';
import { wordsOf } from './names.ts';
import { endsSentence } from './weights.ts';

/**
 * The boxes between and below the paragraphs of a report: the largest elements around a line that hold none of its
 * paragraphs. What they are is told by where the report's text stands, and by no name.
 */
export function findBoxes(inside: readonly Draft[]): Boxes {
  const prose = inside.filter(
    ({ isProse, reason, isOpening }) => isProse && reason === undefined && !isOpening,
  );
  const groups = Map.groupBy(prose, ({ line }) => chainOf(line));
  const total = countOf(prose);
  const texts = [...groups].filter(
    ([, group]) => group.length >= LEAST_LINES || countOf(group) >= total * LEAST_SHARE,
  );
  const chains = new Set(texts.map(([chain]) => chain));
  const lines = texts.flatMap(([, group]) => group.map(({ line }) => line));
  const held = new Set(lines.flatMap(({ path }) => path));
  const nests = new Set(lines.map(nestOf));
  return {
    total,
    isNested: ({ line }) => nests.has(nestOf(line)),
    of: ({ path }) => (held.size === 0 ? undefined : path.find((element) => !held.has(element))),
    isText: (draft) => draft.isProse && chains.has(chainOf(draft.line)),
  };
}

export interface Boxes {
  /** The words of the report's prose. */
  readonly total: number;
  readonly of: (line: Line) => PageElement | undefined;
  /** As deep in the same elements as paragraphs of the report are, whatever these are called. */
  readonly isNested: (draft: Draft) => boolean;
  /** Set as the report is, and in elements like those of the report. */
  readonly isText: (draft: Draft) => boolean;
}

// What fewer lines, or less of the report, are set in may be a box.
const LEAST_LINES = 4;
const LEAST_SHARE = 0.2;

/** A box is as a whole what some of its lines say: an invitation to sign up with its promise, links with their heading. */
export function spreadReasons(inside: readonly Draft[], boxes: Boxes): void {
  for (const [box, group] of groupsOf(inside, boxes)) {
    const reason = reasonOfBox(box, group);
    if (reason !== undefined) for (const draft of group) draft.reason ??= reason;
  }
}

/** A box between or below paragraphs of the report, with a title and text of its own that is set deeper than these. */
export function dropTitledBoxes(inside: readonly Draft[], boxes: Boxes): void {
  const isText = (draft: Draft) => draft.reason === undefined && boxes.isText(draft);
  const first = inside.findIndex(isText);
  for (const [box, group] of groupsOf(inside.slice(Math.max(0, first)), boxes)) {
    const open = group.filter(({ reason }) => reason === undefined);
    // A label may stand above the title.
    const start = open.findIndex((draft) => !isTitle(draft));
    const text = open.slice(start);
    if (lists.has(box.name) || start < 1 || start > 2 || open.some(boxes.isNested)) continue;
    if (!text.some(({ line }) => endsSentence(line.words))) continue;
    if (text.some(({ line }) => line.kind === 'heading' || line.kind === 'quote')) continue;
    for (const draft of open) {
      draft.reason = 'box';
      draft.isDoubtful = true;
    }
  }
}

/** A heading beside the paragraphs of a report, among them, is its own whatever it is called. */
export function keepHeadings(inside: readonly Draft[], boxes: Boxes): void {
  const isText = (draft: Draft) => draft.reason === undefined && boxes.isText(draft);
  const first = inside.findIndex(isText);
  const last = inside.findLastIndex(isText);
  for (const draft of inside.slice(Math.max(0, first), last)) {
    const { kind, linked, path } = draft.line;
    const isBeside = boxes.of(draft.line) === path.findLast(({ name }) => /^h[2-6]$/.test(name));
    if (draft.reason === 'topics' && kind === 'heading' && linked < 0.1 && isBeside) draft.reason = undefined;
  }
}

function isTitle({ line, count }: Draft): boolean {
  return (
    line.kind === 'heading' ||
    (line.kind === 'paragraph' && count <= LONGEST_TITLE && !endsSentence(line.words))
  );
}

const LONGEST_TITLE = 8;

/** A heading in a box of its own, a link as a whole. */
function isCard(box: PageElement, draft: Draft | undefined): boolean {
  return draft?.line.kind === 'heading' && leadsAway(draft.line) && !/^h[1-6]$/.test(box.name);
}

/** The lines of each box that has several and is small beside the report. */
function groupsOf(inside: readonly Draft[], boxes: Boxes): (readonly [PageElement, readonly Draft[]])[] {
  const groups = new Map<PageElement, Draft[]>();
  for (const draft of inside) {
    const box = draft.line.kind === 'cell' ? undefined : boxes.of(draft.line);
    if (box === undefined) continue;
    const group = groups.get(box) ?? [];
    group.push(draft);
    groups.set(box, group);
  }
  return [...groups].filter(([box, group]) => {
    const open = group.filter(({ reason }) => reason === undefined);
    const prose = countOf(open.filter(({ isProse }) => isProse));
    const isPart = group.some(({ isOpening }) => isOpening);
    return (
      open.length > 0 &&
      (group.length > 1 || isCard(box, group[0])) &&
      !isPart &&
      prose <= boxes.total * LARGEST_SHARE
    );
  });
}

// More than that of a report's prose is no box beside it.
const LARGEST_SHARE = 0.25;

function reasonOfBox(box: PageElement, group: readonly Draft[]): string | undefined {
  const told = group.find(({ reason }) => reason !== undefined && telling.has(reason))?.reason;
  if (told !== undefined && !lists.has(box.name)) return told;
  if (holdsField(box)) return 'form';
  const first = group[0]?.reason;
  if (first !== undefined && leading.has(first) && !lists.has(box.name)) return first;
  const words = countOf(group);
  if (words <= LONGEST_CALL && holdsButton(box) && !lists.has(box.name)) return 'appeal';
  const links = group.filter(({ reason }) => reason === 'related links').length;
  const isSaying = group.some(({ line, reason }) => reason === undefined && endsSentence(line.words));
  if (links * 3 >= group.length && !isSaying && !lists.has(box.name)) return 'related links';
  const linked = group.reduce((sum, draft) => sum + (leadsAway(draft.line) ? draft.count : 0), 0);
  const isPlain = group.some(
    ({ isProse, line, reason }) => isProse && line.linked < 0.1 && reason === undefined,
  );
  return linked >= words * 0.5 && !isPlain && !lists.has(box.name) ? 'related links' : undefined;
}

/** Such a line speaks to the reader, and so does what stands with it. */
const telling = new Set([
  'newsletter',
  'paywall',
  'appeal',
  'poll',
  'cookies',
  'video',
  'summary by a program',
]);
/** A box that begins so holds nothing else. */
const leading = new Set([
  'related links',
  'share buttons',
  'comments',
  'topics',
  'about the author',
  'advertisement',
]);
/** A list of the report may have one item that is not its own. */
const lists = new Set(['ul', 'ol', 'dl']);

// What stands above a button.
const LONGEST_CALL = 40;

/** A link that is drawn as a button. */
function holdsButton(box: PageElement): boolean {
  for (const element of elementsOf(box)) {
    if (element.name === 'a' && wordsOf(element).some((word) => word === 'button' || word === 'btn'))
      return true;
  }
  return false;
}

/** Something to type an address into. */
function holdsField(box: PageElement): boolean {
  for (const { name, attributes } of elementsOf(box)) {
    if (name === 'input' && /^(?:email|text|tel)?$/.test(attributes.type ?? '')) return true;
  }
  return false;
}

/** A link as a whole, to another page. */
function leadsAway({ linked, path }: Line): boolean {
  const link = path.findLast(({ name }) => name === 'a');
  return linked >= 0.9 && !(link?.attributes.href ?? '').startsWith('#');
}

/** The elements around a line and how they are painted, without their names. */
function nestOf({ path }: Line): string {
  return path
    .flatMap((element) => (inline.has(element.name) ? [] : [`${element.name}${paintOf(element)}`]))
    .join(' ');
}

/** The last three blocks around a line, by their names. */
export function chainOf({ path }: Line): string {
  return path
    .filter(({ name }) => !inline.has(name))
    .slice(-3)
    .map((element) => `${element.name}.${element.attributes.class ?? ''}${paintOf(element)}`)
    .join(' ');
}

/** The ground or the frame that a page draws for an element in the place itself. */
function paintOf({ attributes }: PageElement): string {
  return /(?:^|;)\s*(?:background(?:-color)?|border):[^;]{1,60}/i.exec(attributes.style ?? '')?.[0] ?? '';
}

const inline = new Set(['a', 'b', 'strong', 'em', 'i', 'u', 'span', 'font', 'small']);

function countOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { count }) => sum + count, 0);
}
