import type { Element } from 'hast';
import { runStaves, type StaveLine, type StaveRun } from '../../core/collate/staves/stave-runs.ts';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { markDenials } from '../statement/denials.ts';
import type { ReadingView, StatementView } from '../statement/statement-view.ts';
import { drawRun } from '../statement/staves-html.ts';

// More would not be read before one knows what for; the event's page tells of each.
const MOST_NOTES = 3;

/** A statement with the names of its outlets at the start of their lines, and a few notes that point at places in them. */
export function drawLeadExample(view: StatementView, page: Page): Element {
  const { say, addresses } = page;
  const { statement, staves, colors, className, readings } = view;
  const lines = readings.filter(({ stave }) => stave !== null && stave <= staves.groups.length);
  const names = staves.groups.map((_, index) => lines.filter(({ stave }) => stave === index + 1));
  const notes = names.flatMap(([first]) => first ?? []).slice(0, MOST_NOTES);
  const runs = runStaves(staves);
  const pins = notes.map(({ stave }) => ({
    stave: (stave ?? 1) - 1,
    at: findTellingRun(runs, (stave ?? 1) - 1),
  }));
  return h(
    'article',
    { class: ['statement', 'lead-example', ...colors].join(' '), id: statement.id },
    h('h2', { class: 'speaker' }, statement.speaker?.name ?? say.speakerNotNamed),
    h(
      'p',
      // Every line has room for its name.
      { class: className.replaceAll(/\bh(?=\d)/g, 'g') },
      drawHung(
        names.map((of, stave) => ({ stave, text: of.map(({ outletName }) => outletName).join(', ') })),
        [],
        'names',
      ),
      runs.map((run, index) => [
        pins.map(
          (pin, note) =>
            pin.at === index && drawHung([{ stave: pin.stave, text: String(note + 1) }], run.lines, 'pin'),
        ),
        drawRun(run),
      ]),
    ),
    h(
      'ol',
      { class: 'plain notes' },
      notes.map((reading, index) => drawNote(reading, index + 1, view.statements, page)),
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

interface Hung {
  /** From 0. */
  readonly stave: number;
  readonly text: string;
}

/** What hangs in lines without being words of the sentence; the other lines run on through it. */
function drawHung(hung: readonly Hung[], lines: readonly StaveLine[], name: string): Element {
  const through = lines.flatMap((line, stave) =>
    line === 'none' || hung.some((each) => each.stave === stave) ? [] : `${line[0]}${stave + 1}`,
  );
  return h(
    'span',
    { class: ['g', name, ...through].join(' ') },
    h('b'),
    hung.map(({ stave, text }) => h('i', { class: `r${stave + 1}`, 'data-o': text })),
  );
}

function drawNote(
  reading: ReadingView,
  number: number,
  statements: StatementView['statements'],
  { say, addresses }: Page,
): Element {
  const { outletName, word, treatment, sentence, trivialClause, stave } = reading;
  return h(
    'li',
    { class: `r${stave ?? 1}`, ...markDenials(statements, [reading]) },
    h('span', { class: 'pin-number', 'aria-hidden': 'true' }, String(number)),
    h('b', {}, outletName),
    ' ',
    h('a', { href: addresses.methodAddress(word), class: 'treatment', title: say.theRule }, treatment),
    // Spelling and the like are left to the statement's own place.
    h('p', {}, `${sentence.slice(0, sentence.length - trivialClause.length - 1)}.`),
  );
}
