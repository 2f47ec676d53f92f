import type { ImportedBlock, ImportedDocument } from '../model.ts';
import { completeFacts } from './facts/facts.ts';
import { readStatedFacts, type StatedFacts } from './facts/stated-facts.ts';
import { findHeadline } from './headline.ts';
import { findHydratedReport } from './data/hydrated.ts';
import { type Line, readLines } from './lines.ts';
import { HEADLINE } from './report/drafts.ts';
import { sharesRuns } from './report/repeats.ts';
import { type SortedLine, sortLines } from './report/report.ts';
import { countWords } from './report/weights.ts';
import type { PageElement, ParsePage } from './tree.ts';

/** Reads a saved page: its report, the furniture beside it, and what it says of itself. */
export function readPage(root: PageElement, parse: ParsePage): ImportedDocument {
  const stated = readStatedFacts(root);
  const seen = readVisible(root, stated);
  const shown = countReport(seen.sorted);
  const isElsewhere = holdsOtherText(stated, seen);
  const hydrated =
    shown < SHORT_REPORT || isElsewhere ? findHydratedReport(root, stated.articleBody, parse) : undefined;
  if (hydrated === undefined) return toDocument(stated, seen);
  const data = readVisible(hydrated.tree, { ...stated, titles: [] });
  if (countReport(data.sorted) < (isElsewhere ? LEAST_TEXT : shown * 1.5 + LEAST_TEXT))
    return toDocument(stated, seen);
  const { facts } = hydrated;
  const known: StatedFacts = {
    ...facts,
    ...stated,
    authors: stated.authors.length > 0 ? stated.authors : facts.authors,
  };
  const document = toDocument(known, {
    ...data,
    headline: seen.headline ?? data.headline,
    near: [...seen.near, ...data.near],
  });
  return {
    ...document,
    leftOut: [...leftOutOf(seen.sorted, true), ...document.leftOut],
    doubts: [
      'The page shows little text; the report was taken from the data that its script loads. Hold it against the page.',
      ...document.doubts,
    ],
  };
}

// A page that shows less is a stub, or its text is in its data.
const SHORT_REPORT = 90;
// Fewer words of data are a description.
const LEAST_TEXT = 40;

/** Whether the text that data hold of the article is another than the page shows: before a wall it shows what it sells. */
function holdsOtherText({ articleBody = '' }: StatedFacts, { sorted }: Visible): boolean {
  if (countWords(articleBody) < LEAST_TEXT) return false;
  const shown = sorted.filter(({ reason }) => reason === undefined).map(({ line }) => line.words);
  return shown.length > 0 && !sharesRuns(shown.join(' '), [articleBody]) && !sharesRuns(articleBody, shown);
}

interface Visible {
  readonly sorted: readonly SortedLine[];
  readonly headline: Line | undefined;
  /** Lines where byline and date stand. */
  readonly near: readonly Line[];
}

function readVisible(root: PageElement, stated: StatedFacts): Visible {
  const lines = readLines(root);
  const headline = findHeadline(lines, stated);
  const sorted = sortLines(lines, headline, stated);
  const start = headline === undefined ? 0 : lines.indexOf(headline);
  const first = sorted.findIndex(({ reason }) => reason === undefined);
  const last = sorted.findLastIndex(({ reason }) => reason === undefined);
  const isOwn = ({ reason }: SortedLine) =>
    reason !== 'another article' &&
    reason !== 'comments' &&
    reason !== 'related links' &&
    reason !== 'hidden';
  const around = [
    ...sorted.slice(start, Math.max(start, first) + 8),
    ...sorted.slice(Math.max(0, start - 8), start),
    ...sorted.slice(last + 1, last + 8),
  ];
  const near = around
    .filter((each) => isOwn(each) && each.reason !== undefined && each.reason !== HEADLINE)
    .map(({ line }) => line);
  return { sorted, headline, near };
}

function countReport(sorted: readonly SortedLine[]): number {
  return sorted.reduce(
    (sum, { line, reason }) => sum + (reason === undefined ? countWords(line.words) : 0),
    0,
  );
}

function toDocument(stated: StatedFacts, { sorted, headline, near }: Visible): ImportedDocument {
  const report = sorted.filter(({ reason }) => reason === undefined).map(({ line }) => line);
  const facts = completeFacts(stated, { headline: headline?.words, near, report });
  return {
    facts,
    blocks: toBlocks(sorted),
    leftOut: leftOutOf(sorted, false),
    doubts: lengthDoubts(stated, sorted, headline),
  };
}

/** Holds the report's length against that of the page's own `<article>` and of the text in its data. */
function lengthDoubts(
  { articleBody }: StatedFacts,
  sorted: readonly SortedLine[],
  headline: Line | undefined,
): string[] {
  const report = countReport(sorted);
  const doubts: string[] = [];
  const data = articleBody === undefined ? 0 : countWords(articleBody);
  if (data > 40 && report < data * 0.7) {
    doubts.push(
      `The page's data hold ${data} words of the article, and ${report} were found on the page. Look whether it was saved whole.`,
    );
  }
  const article = headline?.path.findLast(({ name }) => name === 'article');
  const own = article === undefined ? [] : sorted.filter(({ line }) => line.path.includes(article));
  const left = own.filter(
    ({ line, reason }) =>
      reason !== undefined &&
      reason !== HEADLINE &&
      line.kind !== 'heading' &&
      line.linked < 0.5 &&
      countWords(line.words) > 20,
  );
  const words = left.reduce((sum, { line }) => sum + countWords(line.words), 0);
  if (words > report * 0.4 && words > 60) {
    doubts.push(
      `${words} words of sentences inside the page's <article> were left out, against ${report} taken. Look at what was left out (--left-out).`,
    );
  }
  if (report > 0 && report < STUB) {
    doubts.push(
      `The report has ${report} words. The page may be a stub before a wall, or its text was not saved with it.`,
    );
  }
  return doubts;
}

// Shorter than any report but a line of news.
const STUB = 40;

function toBlocks(sorted: readonly SortedLine[]): ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  let before: SortedLine | undefined;
  for (const each of sorted) {
    const { line, reason, isNear } = each;
    if (reason === undefined) {
      const last = blocks.at(-1);
      if (last !== undefined && before?.reason === undefined && goesOn(before?.line, line)) {
        blocks[blocks.length - 1] = { ...last, words: `${last.words}\n${line.words}` };
      } else {
        blocks.push({
          kind: line.kind,
          words: line.words,
          ...(line.row === undefined || line.kind !== 'cell' ? {} : { row: line.row }),
        });
      }
    } else if (isNear) blocks.push({ kind: 'furniture', words: line.words, reason });
    if (reason === undefined || isNear) before = each;
  }
  return blocks;
}

/** A line of verse or of an address goes on; a question and its answer, a heading set in bold and its text do not. */
function goesOn(before: Line | undefined, line: Line): boolean {
  if (before === undefined || !line.isContinued || before.kind !== line.kind || line.kind === 'cell')
    return false;
  return !/[.!?…:][\s"'”’“»«)\]]*$/.test(before.words) && Math.abs(before.bold - line.bold) < 0.5;
}

function leftOutOf(sorted: readonly SortedLine[], all: boolean): ImportedDocument['leftOut'] {
  return sorted
    .filter(({ reason, isNear }) => all || (reason !== undefined && !isNear && reason !== HEADLINE))
    .map(({ line, reason }) => ({ words: line.words, reason: reason ?? 'shown in short' }));
}
