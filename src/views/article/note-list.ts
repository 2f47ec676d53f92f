import type { Element } from 'hast';
import { toRuleId } from '../../core/describe/rule-ids.ts';
import type { Quotation, Speaker } from '../../core/model.ts';
import { isPronoun } from '../../core/text/english/pronouns.ts';
import { type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { sayRule } from '../say-rules.ts';
import { type ArticleNote, type StatementNote, writeNumbers } from './article-notes.ts';

/** What stands beside the words of a block, folded where there is no room beside it; nothing where there is nothing to note. */
export function drawNotes(notes: readonly ArticleNote[], page: Page): Content {
  return (
    notes.length > 0 &&
    h(
      'details',
      { class: 'quotation-notes' },
      h('summary', {}, h('span', {}, page.say.article.notes(notes.length))),
      h(
        'ul',
        { class: 'plain' },
        notes.map((note) => drawNote(note, page)),
      ),
    )
  );
}

function drawNote(
  { id, quotation, isMarked, hasMarks, credit, statements }: ArticleNote,
  page: Page,
): Element {
  const { say } = page;
  const factuality = quotation && say.factuality[quotation.factuality];
  return h(
    'li',
    {},
    h(
      'a',
      { class: 'number', href: `#${id}` },
      h('span', { class: 'hidden' }, say.article.wordsOf(statements.length)),
      statements.length > 0 ? writeNumbers(statements) : h('span', { 'aria-hidden': 'true' }, '•'),
    ),
    (!isMarked || !quotation) &&
      h(
        'p',
        { class: isMarked ? undefined : 'unmarked' },
        hasMarks ? say.article.printedByOthers : quotation ? say.article.inReportersWords : say.withoutMarks,
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
                  ? say.article.nameNotSure
                  : say.article.noSpeakerFound,
            ),
        ' ',
        credit !== null && h('span', { class: 'soft' }, credit),
        quotation.kind === 'term' &&
          quotation.by === 'editor' &&
          h('span', { class: 'soft' }, say.setByEditor),
        factuality !== null && h('span', { class: 'soft' }, `; ${factuality}`),
      ),
    quotation && drawReason(quotation, page),
    statements.map((statement) => drawStatementNote(statement, page)),
  );
}

/**
 * Why the speaker is named, under a fold: The article mentions the speaker after these words, with “said” (rule: a
 * verb of saying after the words). What an editor set needs no rule, and a headline that does not mention the speaker bears none out.
 */
function drawReason({ speaker, cue, rule, start, end }: Quotation, { say, addresses }: Page): Content {
  if (!isNamed(speaker) || rule === null || speaker.end <= speaker.start) return false;
  const where = speaker.end <= start ? 'before' : speaker.start >= end ? 'after' : 'in the middle of';
  return h(
    'details',
    { class: 'small soft no-print' },
    h('summary', {}, say.article.whyNamed),
    h(
      'p',
      {},
      say.article.mentions(where, cue?.text ?? null),
      h('a', { href: addresses.methodAddress(toRuleId(rule)) }, sayRule(rule)),
      ').',
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
  { number, address, treatment, isCompared, twins, elsewhere, denials }: StatementNote,
  { say }: Page,
): Element {
  return h(
    'p',
    { class: 'soft', ...denials },
    h('a', { href: address }, say.statement(number)),
    treatment === null
      ? isCompared &&
          `, ${elsewhere.length > 0 ? say.article.elsewhereIn(elsewhere) : say.article.notInAnother}`
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
