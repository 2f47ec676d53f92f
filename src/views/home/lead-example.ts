import type { Element, ElementContent } from 'hast';
import { runStaves, type StaveRun } from '../../core/collate/staves/stave-runs.ts';
import { classes, h } from '../html/html.ts';
import { joinNames } from '../names.ts';
import type { Page } from '../page.ts';
import { markDenials } from '../statement/denials.ts';
import { type ReadingView, substanceOf } from '../statement/reading-view.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { drawCell, drawRun } from '../statement/staves-html.ts';

// More would not be read before one knows what for; the event's page tells of each.
const MOST_NOTES = 3;

/** A statement with the names of its outlets at the start of their lines, and a few notes that point at places in them. */
export function drawLeadExample(view: StatementView, page: Page): Element {
  const { say, addresses } = page;
  const { statement, staves, colors, className, readings } = view;
  const lines = readings.filter(({ stave }) => stave !== null && stave <= staves.groups.length);
  const names = staves.groups.map((_, index) => lines.filter(({ stave }) => stave === index + 1));
  const notes = names.filter((of) => of.length > 0).slice(0, MOST_NOTES);
  const runs = runStaves(staves);
  const pins = notes.map((of) => {
    const stave = names.indexOf(of);
    return { stave, at: findTellingRun(runs, stave) };
  });
  return h(
    'article',
    { class: ['statement', 'lead-example', ...colors].join(' '), id: statement.id },
    h('h2', { class: 'speaker' }, statement.speaker?.name ?? say.speakerNotFound),
    h(
      'p',
      // Every line has room for its name.
      { class: className.replaceAll(/\bh(?=\d)/g, 'g') },
      h(
        'span',
        { class: 'g names' },
        h('b'),
        names.map((of, stave) => drawHung(stave, of.map(({ outletName }) => outletName).join(', '))),
      ),
      runs.map((run, index) => {
        const here = pins.flatMap(({ at, stave }, note) =>
          at === index ? drawHung(stave, String(note + 1), 'pin') : [],
        );
        return here.length === 0 ? drawRun(run) : drawPinned(run, here);
      }),
    ),
    h(
      'ol',
      { class: 'plain notes' },
      notes.map((of, index) => drawNote(of, index + 1, view.statements, page)),
    ),
    h('p', { class: 'small' }, h('a', { href: addresses.statementAddress(statement) }, say.seeStatement)),
  );
}

/** Where a stave shows what it is an example of: its first other word, else the first words that it has. */
function findTellingRun(runs: readonly StaveRun[], stave: number): number {
  const other = runs.findIndex(({ glosses }) =>
    glosses.some((gloss) => gloss.stave === stave && gloss.kind === 'other'),
  );
  if (other >= 0) return other;
  const has = (run: StaveRun) => (run.lines[stave] ?? 'none') !== 'none';
  const first = runs.findIndex(has);
  return Math.max(0, first);
}

/** What hangs in a line, of staves from 0, without being words of the sentence. */
function drawHung(stave: number, text: string, name?: string): Element {
  return h('i', { class: classes(`r${stave + 1}`, name), 'data-o': text });
}

/** A run whose first word holds the numbers of the notes that point at it: no line ends between them. */
function drawPinned(run: StaveRun, pins: readonly Element[]): ElementContent[] {
  const end = run.glosses.length > 0 ? run.text.length : /^\s*\S+/.exec(run.text)?.[0].length;
  const first = { ...run, text: run.text.slice(0, end) };
  const rest = { ...run, text: run.text.slice(end) };
  return [drawCell(first, pins), ...(rest.text === '' ? [] : [drawRun(rest)])];
}

/** What the outlets of one line print: the same words with the same marks. */
function drawNote(
  readings: readonly ReadingView[],
  number: number,
  statements: StatementView['statements'],
  { say, addresses }: Page,
): Element {
  const [first] = readings;
  if (!first) throw new Error('A note is on the readings of a line.');
  const { word, treatment, stave } = first;
  return h(
    'li',
    { class: `r${stave ?? 1}`, ...markDenials(statements, readings) },
    h('span', { class: 'pin-number', 'aria-hidden': 'true' }, String(number)),
    h('b', {}, joinNames(readings.map(({ outletName }) => outletName))),
    ' ',
    h('a', { href: addresses.methodAddress(word), class: 'treatment', title: say.theRule }, treatment),
    // Spelling and the like are left to the statement's own place.
    h('p', {}, substanceOf(first), '.'),
  );
}
