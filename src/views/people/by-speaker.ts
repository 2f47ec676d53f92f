import type { Element } from 'hast';
import type { Quotation } from '../../core/model.ts';
import { isPronoun } from '../../core/text/english/pronouns.ts';
import { type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { StatementView } from '../statement/statement-view.ts';

/** What is listed under the name of its speaker. */
interface Spoken<Value> {
  readonly speaker: StatementView['statement']['speaker'];
  readonly value: Value;
}

/**
 * Under the name of each speaker what is said by them, in columns that flow; the speakers in the order in which they
 * come up, those of whom nobody is named last. `level` is that of the names' headings.
 */
export function drawBySpeaker<Value>(
  spoken: readonly Spoken<Value>[],
  level: 3 | 4,
  draw: (value: Value) => Content,
  { say, addresses }: Page,
): Element {
  const groups = [...Map.groupBy(spoken, ({ speaker }) => speaker?.id ?? speaker?.name)].toSorted(
    ([a], [b]) => Number(a === undefined) - Number(b === undefined),
  );
  return h(
    'div',
    { class: 'by-speaker' },
    groups.map(([, own]) => {
      const speaker = own[0]?.speaker;
      const name = h('bdi', {}, speaker?.name ?? say.speakerNotFound);
      return h(
        'div',
        {},
        h(
          `h${level}`,
          { class: 'name' },
          speaker?.id ? h('a', { href: addresses.speakerAddress(speaker.id) }, name) : name,
        ),
        h(
          'ul',
          { class: 'plain quotes' },
          own.map(({ value }) => draw(value)),
        ),
      );
    }),
  );
}

/** Whom a quotation is listed under: nobody where only a pronoun is known. */
export function speakerOf({ speaker }: Quotation): Spoken<Quotation>['speaker'] {
  return speaker === null || isPronoun(speaker.resolved) ? null : { id: speaker.id, name: speaker.resolved };
}
