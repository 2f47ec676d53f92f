import type { Line } from '../lines.ts';
import { isElement, type PageElement, textOf } from '../tree.ts';
import { bylineOf, partedAtSeams } from '../facts/authors.ts';
import type { StatedFacts } from '../facts/stated-facts.ts';
import { contentsOf, LONGEST_CAPTION, namedReason } from './boxes-by-name.ts';
import { dropCards } from './cards.ts';
import { type Draft, HEADLINE, mainSignature, proseOf, signatureOf } from './drafts.ts';
import { dropDates, dropHead, isDateLine } from './head.ts';
import { findLivePosts, findPostEnds, findRecordingTimes } from './live.ts';
import { isHidden } from './names.ts';
import { dropOtherArticles } from './other-articles.ts';
import { findRepeats, isQuoteBox, sharesRuns } from './repeats.ts';
import { findBoxesBelow, findRoot, isStandfirst } from './root.ts';
import { reasonOfWords } from './boilerplate.ts';
import { cutTail, dropAuthors, dropLooseHeadings, dropOwnAddresses } from './tail.ts';
import { dropTitledBoxes, findBoxes, keepHeadings, spreadReasons } from './boxes-by-place.ts';
import { countWords, endsSentence, weigh } from './weights.ts';

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
  { authors, url }: Pick<StatedFacts, 'authors' | 'url'>,
): SortedLine[] {
  const page = weigh(lines);
  const drafts = lines.map((line, index): Draft => ({
    line,
    index,
    count: page.counts[index] ?? 0,
    isProse: page.prose[index] === true,
  }));
  const start = headline === undefined ? -1 : lines.indexOf(headline);

  const clock = findRecordingTimes(drafts);
  for (const draft of clock) draft.reason = 'time in the recording';
  const posts = clock.length > 0 ? new Set<PageElement>() : findLivePosts(lines);
  for (const draft of drafts) {
    const { line } = draft;
    const isInPost = line.path.some((element) => posts.has(element));
    const [label = ''] = partedAtSeams(line).split('\n');
    draft.isOpening = isInPost && (line.kind === 'heading' || isDateLine(label));
    draft.reason ??= hiddenReason(line) ?? namedReason(line, page, headline);
    if (draft.isOpening && draft.reason === 'byline') draft.reason = undefined;
  }
  for (const draft of findPostEnds(drafts, posts)) draft.reason ??= 'share buttons';
  for (const draft of drafts) if (draft.line === headline) draft.reason = HEADLINE;
  dropOtherArticles(drafts, start, posts);

  const root = findRoot(drafts);
  const inside = drafts.filter((draft) => root.holds(draft.line) || isStandfirst(draft, drafts, root, start));
  const own = new Set(inside);
  for (const draft of drafts) if (!own.has(draft)) draft.reason ??= 'elsewhere on the page';
  const below = findBoxesBelow(root, inside);
  for (const draft of inside)
    if (draft.line.path.some((element) => below.has(element))) draft.reason ??= 'box';
  dropOwnAddresses(inside, url);
  judge(inside, start, posts.size > 0);
  dropAuthors(inside, [...authors, ...printedAuthors(drafts)]);

  const report = drafts.filter(({ reason }) => reason === undefined);
  const first = report[0]?.index ?? 0;
  const last = report.at(-1)?.index ?? -1;
  return drafts.map(({ line, index, reason, isDoubtful = false }) =>
    reason === undefined
      ? { line, isNear: false }
      : {
          line,
          reason,
          isNear: index > first && (index < last || isDoubtful) && reason !== HEADLINE && reason !== 'hidden',
        },
  );
}

/** Whom the bylines of the page name. */
function printedAuthors(drafts: readonly Draft[]): string[] {
  return drafts.flatMap(({ line, reason }) =>
    reason === undefined ? [] : (bylineOf(partedAtSeams(line)) ?? []),
  );
}

/** Judges the lines of the part of a page where its report lies. */
function judge(inside: readonly Draft[], start: number, isLive: boolean): void {
  const main = mainSignature(inside);
  for (const draft of findSpeakerLines(inside, main, isLive)) draft.isOpening = true;
  for (const draft of inside) {
    if (draft.index < start) draft.reason ??= 'head of the page';
    if (draft.reason !== undefined) continue;
    if (!/[\p{L}\p{N}]/u.test(draft.line.words)) draft.reason = 'rule';
    // “Close” at the head of a column of prices is no button.
    else if (draft.isOpening !== true && (draft.line.kind !== 'cell' || draft.count > LONGEST_LABEL))
      draft.reason = reasonOfWords(draft.line.words, draft.count) ?? linkReason(draft.line, draft.count);
  }
  const boxes = findBoxes(inside);
  keepHeadings(inside, boxes);
  spreadReasons(inside, boxes);
  dropTitledBoxes(inside, boxes);
  dropCards(inside);
  dropHead(inside, main);
  dropDates(inside);
  dropAfterPictures(inside, main);
  cutTail(inside, main, boxes);
  dropRepeats(inside, main);
  dropLooseHeadings(inside);
}

function dropRepeats(inside: readonly Draft[], main: string): void {
  const report = inside.filter(({ reason }) => reason === undefined);
  const candidates = report.map((draft) => ({
    draft,
    line: draft.line,
    count: draft.count,
    isMain: signatureOf(draft.line) === main,
  }));
  for (const draft of inside) {
    if (draft.reason !== 'pull quote' || !draft.line.path.some(({ name }) => name === 'blockquote')) continue;
    if (draft.line.path.some(({ name }) => name === 'aside') || draft.count < LEAST_QUOTED) continue;
    if (
      !sharesRuns(
        draft.line.words,
        report.map(({ line }) => line.words),
      )
    )
      draft.reason = undefined;
  }
  for (const { draft: repeat } of findRepeats(candidates)) {
    repeat.reason = 'pull quote';
    // Whose words they are stands beside them in the same box.
    const box = repeat.line.path.findLast(isQuoteBox);
    for (const draft of inside) {
      if (box !== undefined && draft.line.path.includes(box) && draft.count <= 12)
        draft.reason ??= 'pull quote';
    }
  }
}

// Fewer words tell nothing of whether they repeat others.
const LEAST_QUOTED = 6;

/**
 * The lines that name who speaks next, in the record of a debate or a transcript: short ones before sentences, set alike and
 * otherwise than these, two names at least and some of them several times, from the first half of the text on. Under a live
 * blog's post stands who wrote it.
 */
function findSpeakerLines(inside: readonly Draft[], main: string, isLive: boolean): Draft[] {
  const labels = inside.filter(
    ({ line, count, reason }, at) =>
      reason === undefined &&
      count <= 6 &&
      line.kind === 'paragraph' &&
      (line.linked >= 0.9
        ? inside[at + 1] !== undefined
        : !isLive &&
          signatureOf(line) !== main &&
          !endsSentence(line.words) &&
          endsSentence(inside[at + 1]?.line.words ?? '')),
  );
  const groups = Map.groupBy(labels, ({ line }) => signatureOf(line));
  const speakers = [...groups.values()].filter((group) => {
    const names = new Set(group.map(({ line }) => line.words)).size;
    const rest = inside.slice(inside.indexOf(group[0] as Draft));
    const isText = proseOf(rest) >= proseOf(inside) / 2;
    return isText && group.length >= 3 && names >= 2 && names < group.length;
  });
  return speakers.flat();
}

/** Words that lead elsewhere: a line that is a link and no sentence of the report. */
function linkReason(line: Line, count: number): string | undefined {
  const { linked, kind, words } = line;
  if (linked > 0.1 && isTrail(words)) return 'menu';
  if (isLabelledLink(words, linked) || isLinkAfterLabel(line)) return 'related links';
  if (linked < 0.9) return undefined;
  if (kind === 'cell' || kind === 'heading') return undefined;
  return count <= 30 && !(endsSentence(words) && kind === 'paragraph' && count > 14)
    ? 'related links'
    : undefined;
}

/** “READ: Cracks in the quay”, all but the label a link. */
function isLabelledLink(words: string, linked: number): boolean {
  const label = /^[\p{L}’' ]{2,24}:\s/u.exec(words)?.[0];
  if (label === undefined || linked < 0.5) return false;
  const count = (text: string) => text.replace(/\s+/g, '').length;
  return linked >= 1 - count(label) / count(words) - 0.01;
}

/** A label in bold and a link right after it, which is the rest: “**Διαβάστε ακόμη** Φάρος ζήτησε άδεια”. */
function isLinkAfterLabel({ words, path, kind }: Line): boolean {
  const parts = path.at(-1)?.children.filter((child) => isElement(child) || child.value.trim() !== '') ?? [];
  const [label, link] = parts;
  if (parts.length !== 2 || kind !== 'paragraph' || endsSentence(words)) return false;
  if (label === undefined || link === undefined || !isElement(label) || !isElement(link)) return false;
  return labels.has(label.name) && link.name === 'a' && countWords(textOf(label)) <= LONGEST_LABEL;
}

const labels = new Set(['b', 'strong', 'em', 'span']);
const LONGEST_LABEL = 4;

/** “Home > News > Local”: where a page lies. */
function isTrail(words: string): boolean {
  return words.length < 300 && words.split(/\s(?:>{1,2}|»|›|→|\/)\s/).length >= 3;
}

/** A short line right below a picture that is set otherwise than the text. */
function dropAfterPictures(inside: readonly Draft[], main: string): void {
  for (const draft of inside) {
    if (draft.reason !== undefined || draft.count > LONGEST_CAPTION || signatureOf(draft.line) === main)
      continue;
    if (draft.line.kind === 'heading') continue;
    const at = draft.line.path.findIndex((element) => contentsOf(element).count === draft.count);
    const parent = draft.line.path[at - 1];
    const isInBox =
      draft.line.kind === 'paragraph' && parent !== undefined && contentsOf(parent).count <= LONGEST_CAPTION;
    const before =
      elementBefore(draft.line.path, at) ?? (isInBox ? elementBefore(draft.line.path, at - 1) : undefined);
    if (before === undefined || !contentsOf(before).hasPicture || contentsOf(before).count > 0) continue;
    draft.reason = 'caption';
  }
}

/** What stands right before an element of a path, in the same parent. */
function elementBefore(path: readonly PageElement[], at: number): PageElement | undefined {
  const siblings = path[at - 1]?.children.filter(isElement) ?? [];
  return siblings[siblings.indexOf(path[at] as PageElement) - 1];
}

function hiddenReason({ path }: Line): string | undefined {
  return path.some(isHidden) ? 'hidden' : undefined;
}
