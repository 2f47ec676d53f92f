import type { ElementContent } from 'hast';
import { runStaves, type StaveRun } from '../../core/collate/staves/stave-runs.ts';
import type { Staves } from '../../core/collate/staves/staves.ts';
import { type Html, h } from '../html/html.ts';
import type { Say } from '../say.ts';

/**
 * The base of a statement with a line for every stave. Other words are attributes that the
 * stylesheet prints, so that the piece without its tags is the base's words alone.
 */
export function stavesHtml(staves: Staves, say: Say): Html {
  const runs = runStaves(staves);
  // What all print alike from its first word to its last is there to be read.
  const differs = runs.some((run) => !isAlike(run) && (run.glosses.length > 0 || run.text.trim() !== ''));
  return runs.flatMap((run) => (differs && isAlike(run) ? drawStretch(run, say) : drawRun(run)));
}

/** Whether all lines are the same under its words. */
function isAlike({ kind, glosses, lines: [first, ...others] }: StaveRun): boolean {
  return (
    kind === 'words' &&
    glosses.length === 0 &&
    first !== undefined &&
    first !== 'none' &&
    others.every((line) => line === first)
  );
}

// A phone has room for three or four words in a line.
const LONG_STRETCH = 24;
const SHOWN_AT_AN_END = 5;

/** A long stretch folds on a phone but for its ends, so that what differs is in sight; see src/styles/staves/staves.css. */
function drawStretch(run: StaveRun, say: Say): ElementContent[] {
  const words = [...run.text.matchAll(/\S+/gu)];
  if (words.length < LONG_STRETCH) return [drawRun(run)];
  const [from, to] = [words[SHOWN_AT_AN_END]?.index, words.at(-SHOWN_AT_AN_END)?.index];
  const part = (start?: number, end?: number) => ({ ...run, text: run.text.slice(start, end) });
  const sign = say.wordsAlike(words.length - 2 * SHOWN_AT_AN_END);
  return [
    drawRun(part(0, from)),
    h(
      'span',
      { class: `${linesOf(run).join(' ')} long` },
      h('label', {}, h('input', { type: 'checkbox', 'aria-label': sign }), h('i', { 'data-o': sign })),
      h('span', {}, run.text.slice(from, to)),
    ),
    drawRun(part(to)),
  ];
}

function linesOf({ lines }: StaveRun): string[] {
  return lines.flatMap((line, stave) => (line === 'none' ? [] : `${line[0]}${stave + 1}`));
}

/** A run of the base’s words under its lines, with the other words of each stave. */
export function drawRun(run: StaveRun): ElementContent {
  const text: ElementContent = { type: 'text', value: run.text };
  if (run.kind !== 'words') return h('span', { class: run.kind }, text);
  if (run.glosses.length > 0) return drawCell(run);
  const lines = linesOf(run);
  return lines.length > 0 ? h('span', { class: lines.join(' ') }, text) : text;
}

/** A run with what hangs in its lines: the other words of each stave, and what else is given. */
export function drawCell(run: StaveRun, hung: readonly ElementContent[] = []): ElementContent {
  const glosses = run.glosses.map(({ stave, text, kind }) =>
    h('i', { class: `r${stave + 1}${kind === 'trivial' ? ' t' : ''}`, 'data-o': text }),
  );
  return h('span', { class: ['g', ...linesOf(run)].join(' ') }, h('b', {}, run.text), glosses, hung);
}
