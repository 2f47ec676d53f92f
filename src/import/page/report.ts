import type { Line } from './lines.ts';
import { findLivePosts, isLivePost } from './live.ts';
import { isHidden, reasonOfNames } from './names.ts';
import { findRepeats, isQuoteBox } from './repeats.ts';
import { isEndMark, isNoteHeading, isTailHeading, reasonOfWords } from './sayings.ts';
import { isElement, type PageElement } from './tree.ts';

/** A line of a page with what became of it. */
export interface SortedLine {
  readonly line: Line;
  /** Why it is no part of the report; absent when it is. */
  readonly reason?: string;
  /** Furniture that stands between words of the report. */
  readonly isNear: boolean;
}

/** Parts the lines of a page into those of its report, furniture beside them, and the rest. */
export function sortLines(
  lines: readonly Line[],
  headline: Line | undefined,
  authors: readonly string[],
): SortedLine[] {
  const page = weigh(lines);
  const drafts = lines.map((line, index): Draft => ({
    line,
    index,
    count: page.counts[index] ?? 0,
    isProse: page.prose[index] === true,
  }));
  const start = headline === undefined ? -1 : lines.indexOf(headline);

  const posts = findLivePosts(lines);
  for (const draft of drafts)
    draft.isPostTime = isDateLine(draft.line.words) && draft.line.path.some((element) => posts.has(element));
  for (const draft of drafts)
    draft.reason =
      hiddenReason(draft.line) ?? (draft.isPostTime ? undefined : namedReason(draft.line, page, headline));
  for (const draft of drafts) if (draft.line === headline) draft.reason = HEADLINE;
  dropOtherArticles(drafts, start);

  const root = findRoot(drafts);
  const inside = drafts.filter((draft) => root.holds(draft.line) || isStandfirst(draft, drafts, root, start));
  const own = new Set(inside);
  for (const draft of drafts) if (!own.has(draft)) draft.reason ??= 'elsewhere on the page';
  judge(inside, start);
  dropAuthors(inside, authors);

  const report = drafts.filter(({ reason }) => reason === undefined);
  const first = report[0]?.index ?? 0;
  const last = report.at(-1)?.index ?? -1;
  return drafts.map(({ line, index, reason }) =>
    reason === undefined
      ? { line, isNear: false }
      : { line, reason, isNear: index > first && index < last && reason !== HEADLINE && reason !== 'hidden' },
  );
}

/** The reason of the line that is the headline: it has a field of its own. */
export const HEADLINE = 'headline';

interface Draft {
  readonly line: Line;
  readonly index: number;
  readonly count: number;
  readonly isProse: boolean;
  /** The time of a post of a live blog, which is its order. */
  isPostTime?: boolean;
  reason?: string | undefined;
}

interface Weights {
  readonly counts: readonly number[];
  readonly prose: readonly boolean[];
  readonly total: number;
  readonly of: (element: PageElement) => number;
  /** The same of all elements under the same names together: a name that most paragraphs have says nothing of one. */
  readonly ofAlike: (element: PageElement) => number;
}

/** How much prose lies in each element: sentences, as against menus, captions and lists of links. */
function weigh(lines: readonly Line[]): Weights {
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

function isProse({ words, linked, kind }: Line, count: number): boolean {
  if (linked >= 0.5 || kind === 'heading' || kind === 'cell') return false;
  return count >= 8 && (endsSentence(words) || count >= 25);
}

function endsSentence(words: string): boolean {
  return /[.!?…:;。！？؟۔][\s"'”’»›)\]]*$/u.test(words);
}

function hiddenReason({ path }: Line): string | undefined {
  return path.some(isHidden) ? 'hidden' : undefined;
}

/** What the names of the elements around a line say; those that hold much of the report are not asked. */
function namedReason({ path }: Line, page: Weights, headline: Line | undefined): string | undefined {
  for (const element of path) {
    const named = reasonOfNames(element);
    const reason = named ?? pictureReason(element, page);
    if (reason === undefined) continue;
    if (headline?.path.includes(element) && named !== undefined && !pageEnds.has(reason)) continue;
    const weight = firm.has(reason) || named === undefined ? page.of(element) : page.ofAlike(element);
    if (weight / Math.max(1, page.total) >= (firm.has(reason) ? 0.5 : 0.2)) continue;
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
const pageEnds = new Set<string>();

/** A small element that holds a picture, or a `<figure>`: its words are the picture's. */
function pictureReason(element: PageElement, page: Weights): string | undefined {
  if (element.name === 'figure') return holdsTable(element) || holdsOwnQuote(element) ? undefined : 'caption';
  if (!boxes.has(element.name) || page.of(element) > LONGEST_CAPTION) return undefined;
  const inner = contentsOf(element);
  return inner.hasPicture && inner.count <= LONGEST_CAPTION ? 'caption' : undefined;
}

const boxes = new Set(['div', 'p', 'td', 'table', 'center', 'dl', 'span', 'section', 'li', 'a']);
const LONGEST_CAPTION = 45;

const contents = new WeakMap<PageElement, { hasPicture: boolean; count: number }>();

function contentsOf(element: PageElement): { hasPicture: boolean; count: number } {
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

/**
 * Drops the articles that a page appends below its own: elements with a main heading of their own after the report has
 * begun, and `<article>` elements beside the one that holds the headline.
 */
function dropOtherArticles(drafts: readonly Draft[], start: number): void {
  const own = new Set(
    drafts[start]?.line.path ??
      drafts.find(({ isProse, reason }) => isProse && reason === undefined)?.line.path,
  );
  const others = new Set<PageElement>();
  for (const draft of drafts) {
    if (draft.index <= start) continue;
    const outside = draft.line.path.filter((element) => !own.has(element));
    const heading = outside.find(({ name }) => name === 'h1');
    if (heading !== undefined) {
      const whole = outside[0];
      if (whole !== undefined) others.add(whole === heading ? heading : whole);
      if (whole === heading)
        for (const later of drafts.slice(draft.index)) later.reason ??= 'another article';
    }
    const article = outside.find(({ name }) => name === 'article');
    const ownArticle = [...own].some(({ name }) => name === 'article');
    if (article !== undefined && ownArticle && start >= 0 && !isLivePost(article)) {
      // Inside the article that holds the headline, articles are its posts.
      const isInside =
        draft.line.path.findLast((element) => own.has(element) && element.name === 'article') !== undefined;
      if (!isInside) others.add(article);
    }
  }
  for (const draft of drafts) {
    if (draft.line.path.some((element) => others.has(element))) draft.reason ??= 'another article';
  }
}

interface Root {
  readonly holds: (line: Line) => boolean;
  readonly path: readonly PageElement[];
}

/** The smallest element that holds nearly all prose that nothing speaks against, and its like beside it. */
function findRoot(drafts: readonly Draft[]): Root {
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
  return { path, holds: ({ path: each }) => each.some((element) => roots.has(element)) };
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
function isStandfirst(draft: Draft, drafts: readonly Draft[], root: Root, start: number): boolean {
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

/** Judges the lines of the part of a page where its report lies. */
function judge(inside: readonly Draft[], start: number): void {
  const main = mainSignature(inside);
  for (const draft of inside) {
    if (draft.index < start) draft.reason ??= 'head of the page';
    if (draft.reason !== undefined) continue;
    if (!/[\p{L}\p{N}]/u.test(draft.line.words)) draft.reason = 'rule';
    else draft.reason = reasonOfWords(draft.line.words, draft.count) ?? linkReason(draft.line, draft.count);
  }
  dropHead(inside, main);
  dropDates(inside);
  dropAfterPictures(inside, main);
  cutTail(inside, main);
  for (const repeat of findRepeats(inside.filter(({ reason }) => reason === undefined))) {
    repeat.reason = 'pull quote';
    // Whose words they are stands beside them in the same box.
    const box = repeat.line.path.findLast(isQuoteBox);
    for (const draft of inside) {
      if (box !== undefined && draft.line.path.includes(box) && draft.count <= 12)
        draft.reason ??= 'pull quote';
    }
  }
  dropLooseHeadings(inside);
}

/** Words that lead elsewhere: a line that is a link and no sentence of the report. */
function linkReason({ linked, kind, words }: Line, count: number): string | undefined {
  if (linked < 0.9) return undefined;
  if (kind === 'cell' || kind === 'heading') return undefined;
  return count <= 30 && !(endsSentence(words) && kind === 'paragraph' && count > 14)
    ? 'related links'
    : undefined;
}

function signatureOf({ path }: Line): string {
  const element = path.findLast(
    ({ name }) => !['a', 'b', 'strong', 'em', 'i', 'u', 'span', 'font', 'small'].includes(name),
  );
  return `${element?.name}.${element?.attributes.class ?? ''}`;
}

/** How most of a report's prose is set. */
function mainSignature(inside: readonly Draft[]): string {
  const weights = new Map<string, number>();
  for (const { line, count, isProse, reason } of inside) {
    if (!isProse || reason !== undefined) continue;
    const signature = signatureOf(line);
    weights.set(signature, (weights.get(signature) ?? 0) + count);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Before the first sentence: section, byline, place and date, counts of shares. */
function dropHead(inside: readonly Draft[], main: string): void {
  const first = inside.findIndex(
    ({ isProse, reason, line }) => isProse && reason === undefined && signatureOf(line) === main,
  );
  for (const draft of inside.slice(0, Math.max(0, first))) {
    if (draft.reason !== undefined || draft.line.kind === 'cell' || draft.isPostTime === true) continue;
    const { words } = draft.line;
    if (isNumber(words)) continue;
    if (isDateLine(words)) draft.reason = 'byline';
    else if (
      draft.count <= 12 &&
      !endsSentence(words) &&
      signatureOf(draft.line) !== main &&
      draft.line.kind === 'paragraph'
    ) {
      draft.reason = 'head of the page';
    }
  }
}

/** A date alone in a line is the page's own; three of them are a chronology. */
function dropDates(inside: readonly Draft[]): void {
  const dates = inside.filter(
    ({ line, reason, isPostTime }) =>
      reason === undefined &&
      isPostTime !== true &&
      line.kind === 'paragraph' &&
      line.bold < 0.9 &&
      /(?:19|20)\d\d/.test(line.words) &&
      isDateLine(line.words),
  );
  if (dates.length < 3) for (const draft of dates) draft.reason = 'byline';
}

/** The number of a paragraph, in rulings and reports: *12.*, *(a)*. */
function isNumber(words: string): boolean {
  return /^[([]?(?:\d{1,4}|[a-z]|[ivxlc]{1,6})[.)\]]*$/i.test(words);
}

/** A short line right below a picture that is set otherwise than the text. */
function dropAfterPictures(inside: readonly Draft[], main: string): void {
  for (const draft of inside) {
    if (draft.reason !== undefined || draft.count > LONGEST_CAPTION || signatureOf(draft.line) === main)
      continue;
    if (draft.line.kind === 'heading') continue;
    const own = draft.line.path.at(-1);
    const parent = draft.line.path.at(-2);
    const siblings = parent?.children.filter(isElement) ?? [];
    const before = siblings[siblings.indexOf(own as PageElement) - 1];
    if (before === undefined || !contentsOf(before).hasPicture || contentsOf(before).count > 0) continue;
    draft.reason = 'caption';
  }
}

/** From where a page says that the report is over, or where nothing but leftovers follow. */
function cutTail(inside: readonly Draft[], main: string): void {
  const open = inside.filter(({ reason }) => reason === undefined);
  const total = open.reduce((sum, { count }) => sum + count, 0);
  let passed = 0;
  let over: 'wholly' | 'until text' | undefined;
  for (const draft of open) {
    const isLate = passed >= total * 0.4;
    const { words, bold, kind } = draft.line;
    const isHeading = kind === 'heading' || bold >= 0.9 || words === words.toUpperCase() || draft.count <= 6;
    // Text that is set as the report is goes on after a box of links, not after its notes.
    if (over === 'until text' && draft.isProse && signatureOf(draft.line) === main) over = undefined;
    if (isLate && isHeading && draft.count <= 14 && over !== 'wholly') {
      if (isEndMark(words) || isNoteHeading(words)) over = 'wholly';
      else if (isTailHeading(words)) over = 'until text';
    }
    if (over !== undefined) draft.reason = 'after the report';
    passed += draft.count;
  }
  dropLastSection(open, total);
  const rest = open.filter(({ reason }) => reason === undefined);
  const last = rest.findLastIndex(
    ({ isProse, line }) => isProse || (endsSentence(line.words) && signatureOf(line) === main),
  );
  for (const draft of rest.slice(last + 1)) {
    const { words, small, italic, kind } = draft.line;
    if (draft.isPostTime === true) continue;
    if (isDateLine(words) || small >= 0.9 || (italic >= 0.9 && draft.count > 12))
      draft.reason = 'after the report';
    else if (kind === 'paragraph' && signatureOf(draft.line) !== main && !endsSentence(words))
      draft.reason = 'after the report';
  }
  const ordinary = rest.filter(({ line }) => line.small < 0.9);
  if (ordinary.length * 2 > rest.length) {
    for (const draft of rest)
      if (draft.line.small >= 0.9 && draft.line.kind === 'paragraph') draft.reason ??= 'small print';
  }
}

/** What a page prints below its last rule, where that is little and in short lines. */
function dropLastSection(open: readonly Draft[], total: number): void {
  const report = open.filter(({ reason }) => reason === undefined);
  const section = report.at(-1)?.line.section;
  const last = report.filter(({ line }) => line.section === section);
  const count = last.reduce((sum, draft) => sum + draft.count, 0);
  if (last.length === report.length || count > total * 0.15 || last.some((draft) => draft.count > 24)) return;
  for (const draft of last) draft.reason = 'after the report';
}

/** The last lines of a page that say who its author is. */
function dropAuthors(inside: readonly Draft[], authors: readonly string[]): void {
  for (const draft of inside.filter(({ reason }) => reason === undefined).slice(-3)) {
    const name = authors.find((each) => draft.line.words.startsWith(each));
    if (name === undefined || draft.count > 60) continue;
    if (
      /^,? (?:is|covers|reports|writes|works|has (?:written|worked|been|reported)|teaches|edits|wrote)\b/.test(
        draft.line.words.slice(name.length),
      )
    ) {
      draft.reason = 'about the author';
    }
  }
}

/** A heading under which nothing of the report stands. */
function dropLooseHeadings(inside: readonly Draft[]): void {
  const report = inside.filter(({ reason }) => reason === undefined);
  for (let at = report.length - 1; at >= 0; at--) {
    const draft = report[at];
    if (draft === undefined) break;
    if (
      draft.line.kind === 'heading' ||
      (draft.line.bold >= 0.95 && draft.count <= 8 && !endsSentence(draft.line.words))
    ) {
      draft.reason = 'heading of what was left out';
      continue;
    }
    break;
  }
  // A heading whose own section was left out whole goes with it.
  for (const [at, draft] of inside.entries()) {
    if (draft.reason !== undefined || draft.line.kind !== 'heading') continue;
    const next = inside[at + 1];
    if (next?.reason === undefined || !sections.has(next.reason)) continue;
    const parent = draft.line.path.at(-2);
    const isOwnBox =
      parent !== undefined &&
      next.line.path.includes(parent) &&
      !inside.some(
        ({ line, reason }) => reason === undefined && line !== draft.line && line.path.includes(parent),
      );
    if (isOwnBox || isTailHeading(draft.line.words)) draft.reason = next.reason;
  }
}

const sections = new Set([
  'related links',
  'newsletter',
  'comments',
  'poll',
  'form',
  'paywall',
  'appeal',
  'share buttons',
  'gallery',
]);

/** A line of a date and a time, and little else. */
export function isDateLine(words: string): boolean {
  if (words.length > 70 || !/\d/.test(words)) return false;
  const rest = words
    .replace(
      /\b(?:\d{1,2}(?:st|nd|rd|th)?|\d{4})\b|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/giu,
      ' ',
    )
    .replace(
      /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|a\.?m\.?|p\.?m\.?|gmt|bst|utc|cet|cest|est|edt|et|published|updated|posted|last|on|at|the|of|ist|hrs?|noon|midnight|le|à|h|uhr|um|am|den)\b/giu,
      ' ',
    )
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return rest === '';
}
