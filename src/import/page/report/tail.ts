import type { Draft } from './drafts.ts';
import { signatureOf } from './drafts.ts';
import { isDateLine } from './head.ts';
import type { Boxes } from './boxes-by-place.ts';
import type { PageElement } from '../tree.ts';
import { isCommentsHeading, isEndMark, isNoteHeading, isTailHeading } from './boilerplate.ts';
import { endsSentence } from './weights.ts';

/** From where a page says that the report is over, or where nothing but leftovers follow. */
export function cutTail(inside: readonly Draft[], main: string, boxes: Boxes): void {
  const open = inside.filter(
    ({ reason, line }) => reason === undefined || isSignOff(line.words) || isCommentsHeading(line.words),
  );
  const total = open.reduce((sum, { count }) => sum + count, 0);
  let passed = 0;
  let over: 'wholly' | 'until text' | undefined;
  let box: PageElement | undefined;
  for (const draft of open) {
    const isLate = passed >= total * 0.4;
    const { words, bold, kind } = draft.line;
    const isHeading = kind === 'heading' || bold >= 0.9 || words === words.toUpperCase() || draft.count <= 6;
    // Text that is set as the report is goes on after a box of links, not after its notes.
    if (over === 'until text' && draft.isProse && signatureOf(draft.line) === main && !isIn(draft, box)) {
      over = undefined;
      restoreOpening(open, draft);
    }
    if (isLate && isSignOff(words)) over = 'wholly';
    if (isLate && isHeading && draft.count <= 14 && over !== 'wholly') {
      if (isEndMark(words) || isNoteHeading(words) || isCommentsHeading(words)) over = 'wholly';
      else if (isTailHeading(words)) {
        over = isTeasing(inside, draft) ? 'wholly' : 'until text';
        box = boxes.of(draft.line);
      }
    }
    if (over !== undefined) draft.reason ??= 'after the report';
    passed += draft.count;
  }
  dropLastSection(open, total, main);
  const rest = open.filter(({ reason }) => reason === undefined);
  const last = rest.findLastIndex(
    ({ isProse, line }) => isProse || (endsSentence(line.words) && signatureOf(line) === main),
  );
  for (const draft of rest.slice(last + 1)) {
    const { words, small, italic, kind } = draft.line;
    if (draft.isOpening === true) continue;
    if (
      isDateLine(words) ||
      isLabelled(words, draft.count) ||
      (isSigned(words) && !rest.some(({ line }) => line.words !== words && isBracketed(line.words))) ||
      small >= 0.9 ||
      (italic >= 0.9 && draft.count > 12)
    )
      draft.reason = 'after the report';
    else if (kind === 'paragraph' && signatureOf(draft.line) !== main && !endsSentence(words))
      draft.reason = 'after the report';
  }
  dropNotesInItalics(rest.slice(0, last + 1));
  const ordinary = rest.filter(({ line }) => line.small < 0.9);
  if (ordinary.length * 2 > rest.length) {
    for (const draft of rest)
      if (draft.line.small >= 0.9 && draft.line.kind === 'paragraph') draft.reason ??= 'small print';
  }
}

/** The last lines of a report that are in italics as a whole, when it is not: notes of the house. */
function dropNotesInItalics(report: readonly Draft[]): void {
  const isNote = ({ line, count, isOpening }: Draft) =>
    line.italic >= 0.95 &&
    (count > 10 || line.words.startsWith('*')) &&
    line.kind !== 'heading' &&
    line.kind !== 'quote' &&
    isOpening !== true;
  const end = report.findLastIndex((draft) => !isNote(draft)) + 1;
  if (report.filter(isNote).length * 3 > report.length) return;
  for (const draft of report.slice(Math.max(1, end))) draft.reason = 'house note';
}

/** Whether nothing but teasers follows a heading: titles that are no links, each right before a sentence or two. */
function isTeasing(inside: readonly Draft[], heading: Draft): boolean {
  const rest = inside.slice(inside.indexOf(heading) + 1);
  if (rest[0]?.reason !== undefined) return false;
  const below = rest.filter(({ reason }) => reason === undefined);
  const isTitle = (draft: Draft | undefined) =>
    draft !== undefined &&
    (draft.line.kind === 'heading' || draft.line.bold >= 0.9) &&
    draft.count <= LONGEST_TITLE &&
    !draft.isProse;
  return (
    isTitle(below[0]) &&
    below.some(({ isProse }) => isProse) &&
    below.every((draft, at) => isTitle(draft) || (draft.count <= LONGEST_TEASER && isTitle(below[at - 1])))
  );
}

const LONGEST_TITLE = 16;
const LONGEST_TEASER = 45;

function isIn({ line }: Draft, box: PageElement | undefined): boolean {
  return box !== undefined && line.path.includes(box);
}

/** “Source: The Courier”: what stands below a report in the form of a label and what it says. */
function isLabelled(words: string, count: number): boolean {
  return count <= 10 && /^\p{L}[\p{L} ]{1,24} ?[:：] ?\p{L}\P{N}*$/u.test(words) && !endsSentence(words);
}

/** “/ritzau/”, “(dpa)”, “PTI KVL SKN”: an agency's name between signs, or initials that no one could say. */
function isSigned(words: string): boolean {
  if (isHeard(words)) return false;
  if (/^[/([][\p{L} -]{2,24}[/)\]]$/u.test(words)) return true;
  return (
    /^\p{Lu}{2,5}(?:[ /]\p{Lu}{2,5}){0,4}$/u.test(words) && /(?:^|[ /])[^ AEIOUY/]{2,5}(?:$|[ /])/.test(words)
  );
}

/** A line in brackets as a whole: where a text has several, they say what is heard and seen. */
function isBracketed(words: string): boolean {
  return /^[([].{2,60}[)\]]\.?$/u.test(words);
}

/** “(Applause)”: what is heard where words are spoken. */
function isHeard(words: string): boolean {
  return /^[([](?:[\p{L} ]{0,20}\b)?(?:applause|applauds?|laugh(?:s|ter)|cheer(?:s|ing)|cross-?talk|inaudible|music|beifall|gelächter|applaudissements|rires|aplausos|risas|risos|applausi|ap+lauso)\.?[)\]]\.?$/iu.test(
    words,
  );
}

/** “___”: below it agencies say who reported from where. */
function isSignOff(words: string): boolean {
  return /^_{3,9}$/.test(words);
}

/** The headings and times right before text that goes on are its own, and not the box's before it. */
function restoreOpening(open: readonly Draft[], text: Draft): void {
  for (let at = open.indexOf(text) - 1; at >= 0; at--) {
    const draft = open[at];
    const isOwn = draft?.line.kind === 'heading' || draft?.isOpening === true;
    if (draft?.reason !== 'after the report' || !isOwn || isTailHeading(draft.line.words)) return;
    draft.reason = undefined;
  }
}

/** What a page prints below its last rule, where that is little and in short lines. */
function dropLastSection(open: readonly Draft[], total: number, main: string): void {
  const report = open.filter(({ reason }) => reason === undefined);
  const section = report.at(-1)?.line.section;
  const last = report.filter(({ line }) => line.section === section);
  const count = last.reduce((sum, draft) => sum + draft.count, 0);
  const isText = last.some(
    (draft) =>
      draft.count > 24 ||
      (signatureOf(draft.line) === main && endsSentence(draft.line.words) && draft.line.linked === 0),
  );
  if (last.length === report.length || count > total * 0.15 || isText) return;
  for (const draft of last) draft.reason = 'after the report';
}

/** The last lines of a page that say who its author is, and a line before its text that begins with the name. */
export function dropAuthors(inside: readonly Draft[], authors: readonly string[]): void {
  const first = inside.findIndex(({ reason, count }) => reason === undefined && count >= LONGEST_CONTACT);
  for (const draft of inside.slice(0, Math.max(0, first))) {
    const isByAuthor = authors.some((name) => draft.line.words.startsWith(`${name} `));
    if (isByAuthor && draft.line.kind === 'paragraph') draft.reason ??= 'about the author';
  }
  for (const draft of inside.filter(({ reason }) => reason === undefined).slice(-3)) {
    if (draft.count <= LONGEST_CONTACT && isContact(draft.line.words)) draft.reason = 'about the author';
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

const LONGEST_CONTACT = 30;

/** Lines with an address of the outlet's own: it asks its readers to write, and reports on others. */
export function dropOwnAddresses(inside: readonly Draft[], url: string | undefined): void {
  const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\d?\./, '');
  if (host === undefined) return;
  for (const draft of inside) {
    if (draft.reason !== undefined || draft.count > LONGEST_CALL || /["“«„]/.test(draft.line.words)) continue;
    const domains = [...draft.line.words.matchAll(/[\w.+-]{1,40}@([\w-]{1,40}(?:\.[\w-]{1,40}){1,4})/g)];
    const isOwn = ([, domain = '']: RegExpMatchArray) =>
      host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`);
    if (domains.some(isOwn)) draft.reason = 'appeal';
  }
}

const LONGEST_CALL = 60;

/** “Contact Ann Poe at ann@courier.example”, “Reach her on 555-0142”. */
function isContact(words: string): boolean {
  if (/["“«„]/.test(words)) return false;
  if (/[\w.+-]{1,40}@[\w-]{1,40}\.\w/.test(words)) return true;
  return (
    /\d[\d ()-]{5,16}\d/.test(words) && /\b(?:contact|call|reach|tel|telephone|phone|ring)\b/i.test(words)
  );
}

/** A heading under which nothing of the report stands. */
export function dropLooseHeadings(inside: readonly Draft[]): void {
  const report = inside.filter(({ reason }) => reason === undefined);
  for (let at = report.length - 1; at >= 0; at--) {
    const draft = report[at];
    if (draft === undefined) break;
    if (
      draft.line.kind === 'heading' ||
      (draft.line.bold >= 0.95 && draft.count <= 8 && !endsSentence(draft.line.words.replace(/:$/, '')))
    ) {
      draft.reason = 'heading of what was left out';
      continue;
    }
    break;
  }
  // A heading or a label whose own section was left out whole goes with it.
  for (const [at, draft] of inside.entries()) {
    if (draft.reason !== undefined || draft.isOpening === true) continue;
    const isLabel = draft.count <= 4 && draft.line.kind === 'paragraph' && !endsSentence(draft.line.words);
    if (draft.line.kind !== 'heading' && !isLabel) continue;
    const next = inside[at + 1];
    if (next?.reason === undefined || !sections.has(next.reason)) continue;
    const parent = draft.line.path.at(-2);
    const isOwnBox =
      parent !== undefined &&
      next.line.path.includes(parent) &&
      !inside.some(
        ({ line, reason }) => reason === undefined && line !== draft.line && line.path.includes(parent),
      );
    if (isOwnBox || (!isLabel && isTailHeading(draft.line.words))) draft.reason = next.reason;
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
