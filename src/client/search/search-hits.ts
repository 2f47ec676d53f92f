import type { Factuality } from '../../core/model.ts';
import type { Segment } from '../../core/search/highlight.ts';
import type { RowTreatment } from '../../core/search/records.ts';
import type { Hit, HitRow, SearchResult } from '../../core/search/search.ts';
import { drawDate } from '../draw-date.ts';
import * as sayHits from '../../views/say-hits.ts';

/** What readers read for what an article did to words, and for how it tells them. */
export interface RowWords {
  readonly treatments: Readonly<Record<RowTreatment, string>>;
  readonly factuality: Readonly<Record<Factuality, string | null>>;
}

/** As the page has them with its template for a hit. */
export function readRowWords({ dataset }: HTMLTemplateElement): RowWords {
  return JSON.parse(dataset.words ?? '') as RowWords;
}

/** What is found, in numbers. */
export function sayCounts({ groupCount, rowCount, clauseCount }: FoundCounts): string {
  const statements = groupCount - clauseCount;
  const parts = [
    statements > 0 ? sayHits.found(statements, rowCount - clauseCount) : '',
    clauseCount > 0 ? sayHits.remarks(clauseCount) : '',
  ];
  return parts.filter(Boolean).join('; ') || sayHits.noResults;
}

type FoundCounts = Pick<SearchResult, 'groupCount' | 'rowCount' | 'clauseCount'>;

/** Hits under the event they are of; an event stands where its best hit does, and hits keep their order in it. */
export function groupByEvent(hits: readonly Hit[]): Hit[][] {
  return [...Map.groupBy(hits, ({ event }) => event.id).values()];
}

/** Fills copies of a template with what was found, event by event; words go in as text, never as markup. */
export function drawHits(
  hits: readonly Hit[],
  template: HTMLTemplateElement,
  base: string,
  words: RowWords,
): HTMLElement[] {
  return groupByEvent(hits).map((own) => {
    const event = own[0]?.event;
    const list = make('ol', ...own.map((hit) => drawHit(hit, template, words, base)));
    list.className = 'plain';
    if (!event) return make('li', list);
    const link = make('a', event.name);
    link.href = `${base}events/${event.id}/`;
    return make('li', make('h2', link, ' ', drawDate(event.date)), list);
  });
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

function drawHit(hit: Hit, template: HTMLTemplateElement, words: RowWords, base: string): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const [best, ...others] = hit.rows;
  const link = item.querySelector('a');
  const facts = item.querySelector('.hit-facts');
  const list = item.querySelector('ul');
  const strip = list?.querySelector('svg');
  if (!best || !link || !facts || !list || !strip) throw new Error('The template lacks a part.');
  link.href = hit.statement
    ? `${base}events/${hit.event.id}/#${hit.statement}`
    : `${base}articles/${best.article}/#${best.quotation ?? ''}`;
  link.replaceChildren(...drawWords(best));
  facts.append([hit.speaker, sayOutlets(hit)].filter(Boolean).join(' · '));
  list.replaceChildren();
  const seen = new Set<string>();
  for (const row of [best, ...others]) {
    const letters = `${lettersOf(row)} ${row.factuality ?? ''}`;
    // An article that prints the same words twice is named once.
    if (seen.has(row.article + letters)) continue;
    const isNew = seen.size > 0 && !seen.has(letters) && !isSaid(row, hit);
    seen.add(letters).add(row.article + letters);
    list.append(drawRow(row, isNew, strip, tellRow(row, words), base));
  }
  return item;
}

/** Of a statement's outlets those are listed whose wording has the words searched for. */
function sayOutlets({ rows, outletCount }: Hit): string {
  const found = new Set(rows.map(({ outlet, article }) => outlet?.id ?? article)).size;
  if (found < outletCount) return sayHits.wordsInOutlets(found, outletCount);
  return sayHits.inOutlets(outletCount);
}

/** What an article did to the words, and how it tells them where that is not as said. */
export function tellRow(
  { treatment, factuality }: Pick<HitRow, 'treatment' | 'factuality'>,
  words: RowWords,
): string {
  return [words.treatments[treatment], words.factuality[factuality ?? 'said']]
    .filter((each) => each !== null)
    .join('; ');
}

function drawRow(
  row: HitRow,
  showsWords: boolean,
  strip: Element,
  treatment: string,
  base: string,
): HTMLElement {
  const link = make('a', row.outlet?.name ?? row.article);
  link.href = `${base}articles/${row.article}/${row.quotation ? `#${row.quotation}` : ''}`;
  const told = make('span', treatment);
  const item = make('li', link, ' ', told);
  if (row.line !== undefined) link.after(fillLine(strip.cloneNode(true) as Element, row.line));
  if (!showsWords) return item;
  const words = make('span', ...drawWords(row));
  words.className = 'words';
  told.append(': ', words);
  return item;
}

/** Fills in a line as it is written in src/views/statement/row-line.ts. */
function fillLine(strip: Element, line: string): Element {
  const [color = '', ...paths] = line.split(';');
  strip.classList.add(color);
  for (const path of strip.children) path.setAttribute('d', paths.shift() ?? '');
  return strip;
}

function drawWords({ segments, quotation, treatment, lang }: HitRow): (Node | string)[] {
  const words = make('bdi', ...drawSegments(segments));
  if (lang) words.lang = lang;
  return quotation === null || treatment === 'clause' ? [words] : ['“', words, '”'];
}

/** The text with every match in a <mark>. */
function drawSegments(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, isMatch }) => (isMatch ? make('mark', text) : text));
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
