import type { Element } from 'hast';
import { toRuleId } from '../../core/describe/rule-ids.ts';
import type { Quotation, Speaker } from '../../core/model.ts';
import { isPronoun } from '../../core/text/english/pronouns.ts';
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
    quotation && drawReason(quotation, page),
    statements.map((statement) => drawStatementNote(statement, page)),
  );
}

/** Why the speaker is named, under a fold: named because: *said*, by the rule “cue after”. What an editor set needs no rule. */
function drawReason({ speaker, cue, rule }: Quotation, { say, addresses }: Page): Content {
  if (!isNamed(speaker) || rule === null || speaker.chain === 'editor') return false;
  return h(
    'details',
    { class: 'small soft no-print' },
    h('summary', {}, say.namedBecause),
    h(
      'p',
      {},
      cue && [h('i', {}, cue.text), ', '],
      h('a', { href: addresses.methodAddress(toRuleId(rule)) }, rule),
    ),
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
  { number, address, treatment, twins, elsewhere, denials }: StatementNote,
  { say }: Page,
): Element {
  return h(
    'p',
    { class: 'soft', ...denials },
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
