/** Sets a statement's readings, as the page prints them in full, against another of them. */

import { writeInTwo } from '../core/collate/staves/reading-sentence.ts';
import {
  type RowTreatment,
  rowTreatmentNames,
  treatmentOfRow,
} from '../core/collate/staves/row-treatment.ts';
import { colorClasses, colorStaves, readColor } from '../core/collate/staves/stave-colors.ts';
import { MOST_STAVES, runStaves, type StaveRun, stavesClass } from '../core/collate/staves/stave-runs.ts';
import { setStaves, type Staves } from '../core/collate/staves/staves.ts';
import { NOTHING_TRIVIAL, treat } from '../core/collate/statements/treatment.ts';
import type { Article, Quotation, Reading, Span, Statement, TrivialCounts } from '../core/model.ts';
import { capitalize } from '../core/text/capital.ts';

export function setBase(element: HTMLElement, base: string): void {
  const printed = [...element.querySelectorAll<HTMLElement>('[data-reading]')].map(readPrinted);
  const [first] = printed;
  if (!first) return;
  const statement: Statement = {
    id: element.id,
    event: '',
    speaker: null,
    base: {
      article: base,
      field: 'body',
      spans: printed.find(({ article }) => article.id === base)?.reading.spans ?? [],
    },
    translated: null,
    readings: printed.map(({ reading }) => reading),
    by: 'program',
  };
  const staves = setStaves(
    statement,
    new Map(printed.map(({ article }) => [article.id, article])),
    new Map(printed.flatMap(({ quotation }) => (quotation ? [[quotation.id, quotation] as const] : []))),
  );
  const words = element.querySelector<HTMLElement>('.staves');
  if (words) {
    words.className = stavesClass(staves);
    words.replaceChildren(...runStaves(staves).map(drawRun));
  }
  recolor(element, staves);
  const isAsBuilt = base === first.article.id;
  const baseReading = printed.find(({ article }) => article.id === base);
  const columns = staves.columns.map(({ text }) => text);
  for (const [index, row] of staves.rows.entries()) {
    const item = element.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.article)}"]`);
    const sentence = item?.querySelector<HTMLElement>('p');
    if (!item || !sentence) continue;
    const stave = staves.groups.findIndex((group) => group.includes(index));
    item.className = stave < MOST_STAVES ? `r${stave + 1}` : '';
    const built = builtSentences.get(sentence) ?? [...sentence.childNodes];
    builtSentences.set(sentence, built);
    nameTreatment(item, isAsBuilt ? null : row.isBase ? 'chosen' : treatmentOfRow(row));
    if (isAsBuilt) sentence.replaceChildren(...built);
    else {
      const reading = printed.find(({ article }) => article.id === row.article);
      const [words, trivial] = writeInTwo(row, columns, {
        isOfficial: false,
        isFullest: false,
        isReported: false,
        translated: null,
        trivial: countTrivial(baseReading, reading),
      });
      sentence.replaceChildren(capitalize(words), drawElement('span', 't', trivial), '.');
    }
  }
}

const builtSentences = new WeakMap<HTMLElement, readonly Node[]>();

/** Names what a reading did to the chosen base and leads to the rule for it; `null` as the page was built. */
function nameTreatment(item: HTMLElement, treatment: RowTreatment | 'chosen' | null): void {
  const link = item.querySelector<HTMLAnchorElement>('.treatment');
  if (!link) return;
  link.dataset.built ??= link.textContent;
  link.dataset.rule ??= link.hash;
  if (treatment === null) {
    link.textContent = link.dataset.built;
    link.hash = link.dataset.rule;
    return;
  }
  // What a reader has made the base, or has more words than it, has no rule of its own but that of the base.
  link.textContent = treatment === 'chosen' ? 'chosen' : rowTreatmentNames[treatment];
  link.hash = treatment === 'chosen' || treatment === 'longer' ? 'base' : treatment;
}

function countTrivial(base: Printed | undefined, reading: Printed | undefined): TrivialCounts {
  if (!base || !reading || base === reading) return NOTHING_TRIVIAL;
  return treat(base.article.text, reading.article.text, {
    insertions: reading.insertions,
    baseInsertions: base.insertions,
  }).trivial;
}

// The color of each article's stave, before a reader chose another base.
const builtColors = new WeakMap<HTMLElement, ReadonlyMap<string, number>>();

function recolor(element: HTMLElement, { groups, rows }: Staves): void {
  const built = builtColors.get(element) ?? readColors(element);
  builtColors.set(element, built);
  const colors = groups
    .slice(0, MOST_STAVES)
    .map((group) => Math.min(...group.map((row) => built.get(rows[row]?.article ?? '') ?? 0)));
  const others = [...element.classList].filter((name) => !/^c\d\d$/.test(name));
  element.className = [...others, ...colorClasses(colorStaves(colors))].join(' ');
}

function readColors(element: HTMLElement): ReadonlyMap<string, number> {
  const classes = [...element.classList];
  const items = [...element.querySelectorAll<HTMLElement>('[data-key]')];
  return new Map(
    items.map(({ className, dataset }) => [
      dataset.key ?? '',
      readColor(classes, Math.max(0, Number(className.slice(1)) - 1)),
    ]),
  );
}

interface Printed {
  readonly article: Article;
  readonly reading: Reading;
  readonly quotation: Quotation | undefined;
  readonly insertions: readonly Span[];
}

/** A reading as the page prints it, as an article of nothing but its words. */
function readPrinted(element: HTMLElement): Printed {
  const id = element.dataset.reading ?? '';
  const pieces = [...element.querySelectorAll('q')];
  const spans: Span[] = [];
  const insertions: Span[] = [];
  let text = '';
  for (const piece of pieces) {
    const start = text.length + (text === '' ? 0 : 2);
    text += (text === '' ? '' : '\n\n') + piece.textContent;
    spans.push({ start, end: text.length });
    for (const inserted of piece.querySelectorAll('.insertion')) {
      const range = document.createRange();
      range.setStart(piece, 0);
      range.setEndBefore(inserted);
      const from = start + range.toString().length;
      insertions.push({ start: from, end: from + inserted.textContent.length });
    }
  }
  const isMarked = pieces[0]?.classList.contains('marked') ?? false;
  const article = { id, text, blocks: spans } as unknown as Article;
  const quotation = { id, article: id, field: 'body', pieces: spans, insertions } as unknown as Quotation;
  const reading: Reading = {
    article: id,
    field: 'body',
    spans,
    treatment: isMarked ? 'verbatim' : 'unmarked',
    wording: 'verbatim',
    quotation: isMarked ? id : null,
    kept: 0,
    of: 0,
    trivial: NOTHING_TRIVIAL,
    by: 'program',
    also: [],
  };
  return { article, reading, quotation: isMarked ? quotation : undefined, insertions };
}

function drawRun(run: StaveRun): Node {
  if (run.kind !== 'words') return drawElement('span', run.kind, run.text);
  const lines = run.lines.flatMap((line, stave) => (line === 'none' ? [] : `${line[0]}${stave + 1}`));
  if (run.glosses.length === 0) {
    return lines.length === 0
      ? document.createTextNode(run.text)
      : drawElement('span', lines.join(' '), run.text);
  }
  const cell = drawElement('span', ['g', ...lines].join(' '), '');
  cell.append(drawElement('b', '', run.text));
  for (const { stave, text, kind } of run.glosses) {
    const gloss = drawElement('i', `r${stave + 1}${kind === 'trivial' ? ' t' : ''}`, '');
    gloss.dataset.o = text;
    cell.append(gloss);
  }
  return cell;
}

function drawElement(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
