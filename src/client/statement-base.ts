/** Sets a statement's readings, as the page prints them in full, against another of them. */

import { NOTHING_TRIVIAL, treat } from '../core/collate/readings/treatment.ts';
import { NOT_COMPARED, writeInTwo } from '../core/collate/staves/reading-sentence.ts';
import {
  NOT_COMPARED_NAME,
  type RowTreatment,
  rowTreatmentNames,
  treatmentOfRow,
} from '../core/collate/staves/row-treatment.ts';
import { colorClasses, colorOfAll, colorStaves } from '../core/collate/staves/stave-colors.ts';
import { MOST_STAVES, runStaves, stavesClass } from '../core/collate/staves/stave-runs.ts';
import { type Staves, setStaves } from '../core/collate/staves/staves.ts';
import type { Span } from '../core/content-model.ts';
import type { Reading, ReadingPlace, TrivialCounts } from '../core/model.ts';
import { mainSpans } from '../core/reading-places.ts';
import { capitalize } from '../core/text/capital.ts';
import { h } from '../views/html/html.ts';
import { drawRun } from '../views/statement/staves-html.ts';
import { draw } from './draw.ts';

/** Holds the readings of a statement against one of them, or as the page was built, against the base it was built with. */
export function setBase(element: HTMLElement, chosen: string | null): void {
  const words = element.querySelector<HTMLElement>('.staves');
  if (!words) return;
  const asBuilt = built.get(element) ?? keepBuilt(element, words);
  built.set(element, asBuilt);
  const articles = articlesOf(element);
  const printed = Array.from(element.querySelectorAll<HTMLElement>('[data-reading]'), (reading, index) =>
    readPrinted(reading, articles[index] ?? ''),
  );
  if (chosen === null || !printed.some(({ article }) => article === chosen)) {
    restore(element, words, asBuilt);
    return;
  }
  const staves = setStaves(
    { base: { article: null, pieces: [] }, readings: printed },
    new Map(printed.map((each) => [each.article, each])),
    (article, span) => insertionsWithin(printed, article, span),
    chosen,
  );
  words.className = stavesClass(staves);
  words.replaceChildren(...runStaves(staves).map((run) => draw(drawRun(run))));
  recolor(element, staves);
  hideUnsearched(element, chosen);
  const columns = staves.columns.map(({ text }) => text);
  for (const [index, row] of staves.rows.entries()) {
    const item = element.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.article)}"]`);
    const sentence = item?.querySelector<HTMLElement>('p');
    if (!item || !sentence) continue;
    const stave = staves.groups.findIndex((group) => group.includes(index));
    item.className = stave < MOST_STAVES ? `r${stave + 1}` : '';
    if (!row.isBase && !isCompared(item, chosen)) {
      nameTreatment(item, 'withdrawn');
      sentence.textContent = NOT_COMPARED;
      continue;
    }
    nameTreatment(item, row.isBase ? 'chosen' : treatmentOfRow(row));
    const [told, trivial] = writeInTwo(row, columns, {
      ...NOTHING_KNOWN,
      rows: staves.rows,
      trivial: countTrivial(printed, chosen, row.article),
    });
    sentence.replaceChildren(capitalize(told), draw(h('span', { class: 't' }, trivial)), '.');
  }
}

/** Whether a second search bears out what is denied an article against the chosen wording. */
function isCompared({ dataset }: HTMLElement, chosen: string | null): boolean {
  return dataset.uncompared === undefined && !(dataset.notAgainst ?? '').split(' ').includes(chosen ?? '');
}

/** Hides what says that the words are not found, of the base, where the chosen ones are. */
function hideUnsearched(element: HTMLElement, chosen: string | null): void {
  for (const told of element.querySelectorAll<HTMLElement>('[data-not-against]'))
    told.hidden = told.dataset.key === undefined && !isCompared(told, chosen);
}

/** The articles whose readings a statement prints in full, in their order: its key begins with them. */
export function articlesOf(element: HTMLElement): string[] {
  const count = element.querySelectorAll('[data-reading]').length;
  return Array.from(
    element.querySelectorAll<HTMLElement>('[data-key]'),
    ({ dataset }) => dataset.key ?? '',
  ).slice(0, count);
}

// What the page says of the readings holds against the base it was built with.
const NOTHING_KNOWN = {
  isOfficial: false,
  isChosen: true,
  treatment: 'verbatim',
  tied: false,
  ellipsis: 'none',
  order: 'same',
  translated: null,
} as const;

/** A statement as the page was built. */
interface Built {
  readonly className: string;
  readonly wordsClass: string;
  readonly words: readonly Node[];
  readonly items: ReadonlyMap<
    HTMLElement,
    { readonly className: string; readonly sentence: readonly Node[] }
  >;
}

const built = new WeakMap<HTMLElement, Built>();

function keepBuilt(element: HTMLElement, words: HTMLElement): Built {
  const items = [...element.querySelectorAll<HTMLElement>('[data-key]')];
  return {
    className: element.className,
    wordsClass: words.className,
    words: [...words.childNodes],
    items: new Map(
      items.map((item) => {
        const sentence = [...(item.querySelector('p')?.childNodes ?? [])];
        return [item, { className: item.className, sentence }];
      }),
    ),
  };
}

function restore(element: HTMLElement, words: HTMLElement, asBuilt: Built): void {
  element.className = asBuilt.className;
  words.className = asBuilt.wordsClass;
  words.replaceChildren(...asBuilt.words);
  hideUnsearched(element, null);
  for (const [item, { className, sentence }] of asBuilt.items) {
    item.className = className;
    item.querySelector('p')?.replaceChildren(...sentence);
    nameTreatment(item, null);
  }
}

/** Names what a reading did to the chosen base and leads to the rule for it; `null` as the page was built. */
function nameTreatment(item: HTMLElement, treatment: RowTreatment | 'chosen' | 'withdrawn' | null): void {
  const link = item.querySelector<HTMLAnchorElement>('.treatment');
  if (!link) return;
  link.dataset.built ??= link.textContent;
  link.dataset.rule ??= link.hash;
  if (treatment === null) {
    link.textContent = link.dataset.built;
    link.hash = link.dataset.rule;
    return;
  }
  if (treatment === 'withdrawn') {
    link.textContent = NOT_COMPARED_NAME;
    link.hash = link.dataset.rule;
    return;
  }
  // What a reader has made the base, or has more words than it, has no rule of its own but that of the base.
  link.textContent = treatment === 'chosen' ? 'chosen' : rowTreatmentNames[treatment];
  link.hash = treatment === 'chosen' || treatment === 'longer' ? 'base' : treatment;
}

function countTrivial(printed: readonly Printed[], chosen: string, article: string): TrivialCounts {
  const [base, reading] = [chosen, article].map((id) => printed.find((each) => each.article === id));
  if (!base || !reading || base === reading) return NOTHING_TRIVIAL;
  const [a, b] = [base, reading].map(mainText);
  if (!a || !b) return NOTHING_TRIVIAL;
  return treat(a.text, b.text, { insertions: b.insertions, baseInsertions: a.insertions }).trivial;
}

/** What a reading prints at its main places alone; they come first. */
function mainText({ text, places, insertions }: Printed): { text: string; insertions: readonly Span[] } {
  const end = mainSpans({ places }).at(-1)?.end ?? 0;
  return { text: text.slice(0, end), insertions: insertions.filter((span) => span.end <= end) };
}

function recolor(element: HTMLElement, { groups, rows }: Staves): void {
  const colorOf = (article = ''): number =>
    Number(element.querySelector<HTMLElement>(`[data-key="${CSS.escape(article)}"]`)?.dataset.color);
  const colors = groups
    .slice(0, MOST_STAVES)
    .map((group) => colorOfAll(group.map((row) => colorOf(rows[row]?.article))));
  const others = [...element.classList].filter((name) => !/^c\d\d$/.test(name));
  element.className = [...others, ...colorClasses(colorStaves(colors))].join(' ');
}

/** A reading as the page prints it: its words as one text, a blank line between two pieces. */
interface Printed extends Pick<Reading, 'article' | 'places'> {
  readonly text: string;
  readonly lang: string;
  readonly insertions: readonly Span[];
}

function readPrinted(element: HTMLElement, article: string): Printed {
  const insertions: Span[] = [];
  const pieces = [...element.querySelectorAll<HTMLElement>('q')];
  const isMarked = pieces.some((piece) => isMain(piece) && piece.classList.contains('marked'));
  let text = '';
  const places = pieces.map((piece): ReadingPlace => {
    const start = text.length + (text === '' ? 0 : 2);
    text += (text === '' ? '' : '\n\n') + piece.textContent;
    for (const inserted of piece.querySelectorAll('.insertion')) {
      const range = document.createRange();
      range.setStart(piece, 0);
      range.setEndBefore(inserted);
      const from = start + range.toString().length;
      insertions.push({ start: from, end: from + inserted.textContent.length });
    }
    return {
      field: 'body',
      spans: [{ start, end: text.length }],
      marked: isMain(piece) && isMarked,
      quotation: null,
      anchor: null,
      role: isMain(piece) ? 'main' : 'beside',
    };
  });
  return { article, places, text, lang: pieces[0]?.lang || 'en', insertions };
}

/** Words that an article prints beside its reading stand in a list of their own. */
function isMain(piece: HTMLElement): boolean {
  return piece.closest('.beside') === null;
}

function insertionsWithin(printed: readonly Printed[], article: string, { start, end }: Span): Span[] {
  const own = printed.find((each) => each.article === article)?.insertions ?? [];
  return own.filter((span) => start <= span.start && span.end <= end);
}
