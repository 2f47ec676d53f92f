import type { ElementContent } from 'hast';
import { runStaves, type StaveRun } from '../../core/collate/staves/stave-runs.ts';
import type { Staves } from '../../core/collate/staves/staves.ts';
import { type Html, h } from '../html/html.ts';

/**
 * The base of a statement with a line for every stave. Other words are attributes that the
 * stylesheet prints, so that the piece without its tags is the base's words alone.
 */
export function stavesHtml(staves: Staves): Html {
  return runStaves(staves).map(drawRun);
}

/** A run of the base’s words under its lines, with the other words of each stave. */
export function drawRun(run: StaveRun): ElementContent {
  const text: ElementContent = { type: 'text', value: run.text };
  if (run.kind !== 'words') return h('span', { class: run.kind }, text);
  const lines = run.lines.flatMap((line, stave) => (line === 'none' ? [] : `${line[0]}${stave + 1}`));
  if (run.glosses.length > 0) {
    const glosses = run.glosses.map(({ stave, text, kind }) =>
      h('i', { class: `r${stave + 1}${kind === 'trivial' ? ' t' : ''}`, 'data-o': text }),
    );
    return h('span', { class: ['g', ...lines].join(' ') }, h('b', {}, text), glosses);
  }
  return lines.length > 0 ? h('span', { class: lines.join(' ') }, text) : text;
}
