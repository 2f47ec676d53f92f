import type { Segment } from '../../core/search/highlight.ts';
import type { RowTreatment } from '../../core/search/records.ts';
import type { Hit, HitRow, SearchResult } from '../../core/search/search.ts';
import { countInDigits } from '../../core/text/counts.ts';

/** What readers read for a treatment. */
export const treatmentWords: Readonly<Record<RowTreatment, string>> = {
  base: 'official text',
  verbatim: 'verbatim',
  trimmed: 'trimmed',
  cut: 'cut',
  reworded: 'worded differently',
  unmarked: 'not in quotation marks',
  reported: 'reported',
  single: 'found in one article',
  clause: 'said without quotation marks',
  whole: 'in one quotation with more',
  withdrawn: 'not compared here',
};

/** What is found, in numbers. */
export function sayCounts({ groupCount, rowCount, clauseCount }: FoundCounts): string {
  const statements = groupCount - clauseCount;
  const parts = [
    statements > 0
      ? `${countInDigits(statements, 'statement')}, ${countInDigits(rowCount - clauseCount, 'wording')}`
      : '',
    clauseCount > 0 ? `${countInDigits(clauseCount, 'clause')} without quotation marks` : '',
  ];
  return parts.filter(Boolean).join('; ') || 'No results.';
}

type FoundCounts = Pick<SearchResult, 'groupCount' | 'rowCount' | 'clauseCount'>;

/** Fills copies of a template with what was found; words go in as text, never as markup. */
export function drawHits(hits: readonly Hit[], template: HTMLTemplateElement, base: string): HTMLElement[] {
  return hits.map((hit) => drawHit(hit, template, base));
}

function drawHit(hit: Hit, template: HTMLTemplateElement, base: string): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const [best, ...others] = hit.rows;
  const link = item.querySelector('a');
  const facts = item.querySelector('.hit-facts');
  const list = item.querySelector('ul');
  if (!best || !link || !facts || !list) throw new Error('The template for a hit lacks a part.');
  link.href = hit.statement
    ? `${base}events/${hit.event.id}/#${hit.statement}`
    : `${base}articles/${best.article}/#${best.quotation ?? ''}`;
  link.replaceChildren(...drawWords(best));
  facts.append(
    [hit.speaker, sayOutlets(hit), hit.event.name].filter(Boolean).join(' · '),
    ' · ',
    drawDate(hit.event.date),
  );
  const seen = new Set<string>();
  for (const row of [best, ...others]) {
    const letters = lettersOf(row);
    // An article that prints the same words twice is named once.
    if (seen.has(row.article + letters)) continue;
    const isNew = seen.size > 0 && !seen.has(letters) && !isSaid(row, hit);
    seen.add(letters).add(row.article + letters);
    list.append(drawRow(row, isNew, base));
  }
  return item;
}

/** Of a statement's outlets those are listed whose wording has the words searched for. */
function sayOutlets({ rows, outletCount }: Hit): string {
  const found = new Set(rows.map(({ outlet, article }) => outlet?.id ?? article)).size;
  if (found < outletCount) return `these words in ${found} of its ${outletCount} outlets`;
  return outletCount === 1 ? 'in 1 outlet' : `in ${outletCount} outlets`;
}

function drawRow(row: HitRow, showsWords: boolean, base: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${base}articles/${row.article}/${row.quotation ? `#${row.quotation}` : ''}`;
  link.textContent = row.outlet?.name ?? row.article;
  item.append(link, ` ${treatmentWords[row.treatment]}`);
  if (!showsWords) return item;
  const words = document.createElement('span');
  words.className = 'words';
  words.append(...drawWords(row));
  item.append(': ', words);
  return item;
}

function drawWords({ segments, quotation, treatment, lang }: HitRow): Node[] {
  const words = document.createElement('bdi');
  if (lang) words.lang = lang;
  words.append(...drawSegments(segments));
  return quotation === null || treatment === 'clause' ? [words] : ['“', words, '”'].map(toNode);
}

/** The text with every match in a <mark>. */
function drawSegments(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

// Intl would say the same, and take longer than everything else on the page together.
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export function drawDate(date: string): HTMLElement {
  const time = document.createElement('time');
  time.dateTime = date;
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  time.textContent = name ? `${day} ${name} ${year}` : date;
  return time;
}

/** A verbatim reading differs from the base by spelling and punctuation at most, and the base stands there already. */
function isSaid(row: HitRow, hit: Hit): boolean {
  return row.treatment === 'verbatim' && hit.rows.some(({ treatment }) => treatment === 'base');
}

function lettersOf({ segments }: HitRow): string {
  return segments
    .map(({ text }) => text)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function toNode(part: string | Node): Node {
  return typeof part === 'string' ? document.createTextNode(part) : part;
}
