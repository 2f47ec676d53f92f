import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { runStaves, type StaveRun } from '../../core/collate/staves/stave-runs.ts';
import type { Staves } from '../../core/collate/staves/staves.ts';

/**
 * The base of a statement as one escaped string with a line for every stave. Other words are attributes that the
 * stylesheet prints, so that the string without its tags is the base's words alone.
 */
export function stavesHtml(staves: Staves): string {
  return toHtml(runStaves(staves).map(toNode));
}

function toNode(run: StaveRun): ElementContent {
  const text: ElementContent = { type: 'text', value: run.text };
  if (run.kind !== 'words') return element('span', { class: run.kind }, [text]);
  const lines = run.lines.flatMap((line, stave) => (line === 'none' ? [] : `${line[0]}${stave + 1}`));
  if (run.glosses.length > 0) {
    const glosses = run.glosses.map(({ stave, text, kind }) =>
      element('i', { class: `r${stave + 1}${kind === 'trivial' ? ' t' : ''}`, 'data-o': text }, []),
    );
    return element('span', { class: ['g', ...lines].join(' ') }, [element('b', {}, [text]), ...glosses]);
  }
  return lines.length > 0 ? element('span', { class: lines.join(' ') }, [text]) : text;
}

function element(tagName: string, properties: Record<string, string>, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
