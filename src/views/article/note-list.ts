import type { Element } from 'hast';
import type { Speaker } from '../../core/model.ts';
import { isPronoun } from '../../core/text/pronouns.ts';
import { type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { ArticleNote, StatementNote } from './article-notes.ts';

/** What stands beside the words of a block; nothing where there is nothing to note. */
export function drawNotes(notes: readonly ArticleNote[], page: Page): Content {
  return (
    notes.length > 0 &&
    h(
      'ul',
      { class: 'quotation-notes plain' },
      notes.map((note) => drawNote(note, page)),
    )
  );
}

function drawNote({ id, quotation, isMarked, number, credit, statements }: ArticleNote, page: Page): Element {
  const { say } = page;
  const factuality = quotation && say.factuality[quotation.factuality];
  return h(
    'li',
    {},
    number === null
      ? h(
          'p',
          {},
          h('a', { class: 'unmarked', href: `#${id}` }, isMarked ? say.printedByOthers : say.withoutMarks),
        )
      : h(
          'a',
          { class: 'number', href: `#${id}` },
          h('span', { class: 'hidden' }, say.quotationBefore),
          String(number),
        ),
    quotation &&
      h(
        'p',
        {},
        isNamed(quotation.speaker)
          ? drawSpeaker(quotation.speaker, page)
          : h(
              'b',
              {},
              quotation.kind === 'term'
                ? say.aTerm
                : quotation.speaker
                  ? say.nameNotSure
                  : say.noSpeakerNamed,
            ),
        ' ',
        credit !== null && h('span', { class: 'soft' }, credit),
        factuality !== null && h('span', { class: 'soft' }, `; ${factuality}`),
      ),
    statements.map((statement) => drawStatementNote(statement, page)),
  );
}

function isNamed(speaker: Speaker | null | undefined): speaker is Speaker {
  return speaker !== null && speaker !== undefined && !isPronoun(speaker.resolved);
}

function drawSpeaker({ id, resolved }: Speaker, { addresses }: Page): Element {
  const name = h('b', {}, h('bdi', {}, resolved));
  return id === null ? name : h('a', { href: addresses.speakerAddress(id) }, name);
}

function drawStatementNote(
  { number, address, treatment, twins, elsewhere }: StatementNote,
  { say }: Page,
): Element {
  return h(
    'p',
    { class: 'soft' },
    h('a', { href: address }, say.statement(number)),
    treatment === null
      ? `, ${elsewhere.length > 0 ? say.elsewhereIn(elsewhere) : say.notInAnother}`
      : [
          `, ${treatment}. `,
          twins.map((twin, index) => [
            index > 0 && '; ',
            h('a', { href: twin.address }, h('bdi', {}, twin.outletName)),
            `: ${twin.treatment}`,
          ]),
        ],
  );
}
