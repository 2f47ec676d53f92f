import type { Draft } from './drafts.ts';
import { chainOf } from './boxes-by-place.ts';
import { signatureOf } from './drafts.ts';
import { partedAtSeams } from '../facts/authors.ts';
import { findPrintedDay } from '../facts/printed-dates.ts';
import { endsSentence } from './weights.ts';

/** Before the first sentence: section, byline, place and date, counts of shares. */
export function dropHead(inside: readonly Draft[], main: string): void {
  const first = inside.findIndex(
    ({ isProse, count, reason, line }) =>
      (isProse || count >= 12) && reason === undefined && signatureOf(line) === main,
  );
  const text = inside.filter(({ line, isProse }) => isProse && signatureOf(line) === main);
  const chains = new Set(text.map(({ line }) => chainOf(line)));
  const titles = Map.groupBy(inside.slice(Math.max(0, first)), ({ line }) => signatureOf(line));
  for (const draft of inside.slice(0, Math.max(0, first))) {
    if (draft.reason !== undefined || draft.line.kind === 'cell' || draft.isOpening === true) continue;
    const { words } = draft.line;
    // The number of the first paragraph; with other lines between, it counts something.
    if (isNumber(words) && draft === inside[first - 1]) continue;
    if (isDateLine(words) || isJoinedByline(draft)) draft.reason = 'byline';
    else if (draft.count <= 12 && !endsSentence(words) && hasDay(words)) draft.reason = 'byline';
    else if (
      draft.count <= 12 &&
      !endsSentence(words) &&
      !chains.has(chainOf(draft.line)) &&
      // Two more that are set alike stand over parts of the text.
      (titles.get(signatureOf(draft.line)) ?? []).filter(isOpenTitle).length < 2 &&
      (draft.line.kind === 'paragraph' || (draft.line.kind === 'list-item' && draft.count <= LONGEST_ITEM))
    ) {
      draft.reason = 'head of the page';
    }
  }
}

/** A name and a date that only their styles part: “Ann Poe” and “Updated 3 May 2024”. */
function isJoinedByline({ line, count }: Draft): boolean {
  if (line.seams.length === 0 || count > LONGEST_BYLINE || endsSentence(line.words)) return false;
  const parts = partedAtSeams(line).split('\n');
  return parts.some((part) => isDateLine(part) || (part.length < 60 && hasDay(part)));
}

const LONGEST_BYLINE = 40;
// A point of a summary has more words.
const LONGEST_ITEM = 5;

/** “Volume 12: debated on 12 February 2025” */
export function hasDay(words: string): boolean {
  return /\d/.test(words) && findPrintedDay(words, 'en') !== undefined && /\b(?:19|20)\d\d\b/.test(words);
}

/** A date alone in a line is the page's own; three of them are a chronology. */
export function dropDates(inside: readonly Draft[]): void {
  const dates = inside.filter(
    ({ line, reason, isOpening }) =>
      reason === undefined &&
      isOpening !== true &&
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

/** A line of a date and a time, and little else. */
export function isDateLine(words: string): boolean {
  if (words.length > 70 || !/\d/.test(words)) return false;
  const rest = words
    .replace(
      /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?=[ap]\.?m|\b)|\b(?:\d{1,2}(?:st|nd|rd|th)?|\d{4})\b/giu,
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

function isOpenTitle({ line, count, reason }: Draft): boolean {
  return (
    reason === undefined &&
    count <= 12 &&
    !endsSentence(line.words) &&
    line.path.at(-1)?.attributes.class !== undefined
  );
}
