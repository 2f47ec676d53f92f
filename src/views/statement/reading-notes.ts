/** What is told beside the sentence about a reading. */

import { fieldText } from '../../core/article-text.ts';
import { findJointGap, type Gap } from '../../core/claims/dots.ts';
import { printsMarks } from '../../core/claims/marks.ts';
import { NOT_COMPARED_NAME } from '../../core/collate/staves/row-treatment.ts';
import { describePlacement, formatPlacement } from '../../core/describe/placement.ts';
import { nameTreatment, type TreatmentWord } from '../../core/describe/treatment-words.ts';
import type { Article, Span } from '../../core/content-model.ts';
import type { Elsewhere, Field, Quotation, Reading, ReadingPlace, Statement } from '../../core/model.ts';
import { isUndecided, mainPlaces } from '../../core/reading-places.ts';
import { printedParts } from '../../core/withholding.ts';
import type { Addresses } from '../addresses.ts';
import type { EventLookups } from '../event-lookups.ts';
import { sayLists } from '../say-lists.ts';

/** Where words of a statement stand that are no reading of it. */
export interface ElsewhereView extends Elsewhere {
  /** As printed; `null` where the text is withheld. */
  readonly words: string | null;
  readonly address: string;
  readonly placement: string;
}

export function viewElsewhere(
  statement: Statement,
  article: Article,
  reading: Reading | undefined,
  addresses: Addresses,
): ElsewhereView[] {
  return (reading?.elsewhere ?? []).map(({ field, start, end, why }, number) => ({
    words: printedWords(article, field, { start, end }),
    ...{ field, start, end, why },
    address: addresses.elsewhereAddress(statement, article.id, number),
    placement: formatPlacement(describePlacement(article, { field, start })),
  }));
}

function printedWords(article: Article, field: Elsewhere['field'], span: Span): string | null {
  if (field === 'headline') return fieldText(article, field).slice(span.start, span.end);
  const [part] = printedParts(article, span);
  if (!part || part.start > span.start || part.end < span.end) return null;
  return article.text.slice(span.start, span.end);
}

/** A place where an article's marks close over what others print between. */
export interface JointView {
  /** The rows that it leaves out there, by their numbers on the page; empty where the page does not have them. */
  readonly left: readonly { readonly number: number; readonly id: string }[];
  /** Whether dots show it. */
  readonly isShown: boolean;
  /** Where they would stand. */
  readonly gap: Gap | undefined;
}

/** The row that each unit lies in, by the unit's anchor. */
export type NumberedAnchors = ReadonlyMap<string, { readonly number: number; readonly id: string }>;

export function viewJoints(
  readings: readonly Reading[],
  numbers: NumberedAnchors,
  { articles, quotations }: Pick<EventLookups, 'articles' | 'quotations'>,
): JointView[] {
  return readings.flatMap((reading) =>
    reading.joins.map((joint) => {
      const { left, ellipsis } = joint;
      const rows = left.flatMap((anchor) => numbers.get(anchor) ?? []);
      const byNumber = new Map(rows.map((row) => [row.number, row]));
      return {
        left: [...byNumber.values()].sort((a, b) => a.number - b.number),
        isShown: ellipsis === 'shown',
        gap: findJointGap(joint, reading, articles, quotations),
      };
    }),
  );
}

/** Base words that an article prints outside its marks, which it does not lack. */
export interface BesideView {
  /** As printed. */
  readonly words: string;
  /** Apart from the reading's marks at another place, outside of all marks there or not. */
  readonly where: 'before' | 'after' | 'apart' | 'apart-in-marks';
}

/** Of several places with the same words the first. */
export function viewBeside(
  article: Article,
  readings: readonly Reading[],
  quotations: Iterable<Quotation>,
): BesideView[] {
  const mains = readings.flatMap(mainPlaces);
  const all = otherPlaces(article, readings, 'beside').map(({ field, span }): BesideView => {
    const words = fieldText(article, field).slice(span.start, span.end);
    const where = whereBeside(field, span, mains);
    const hasMarks = where === 'apart' && standsInMarks(article, field, span, quotations);
    return { words, where: hasMarks ? 'apart-in-marks' : where };
  });
  return [...new Map(all.toReversed().map((beside) => [beside.words, beside])).values()].reverse();
}

/** Whether words of an article have quotation marks in them, or some of them stand in those of a quotation. */
export function standsInMarks(
  article: Article,
  field: Field,
  span: Span,
  quotations: Iterable<Quotation>,
): boolean {
  if (printsMarks({ text: fieldText(article, field).slice(span.start, span.end) })) return true;
  return Iterator.from(quotations).some(
    ({ article: id, field: own, kind, pieces }) =>
      id === article.id &&
      own === field &&
      kind !== 'indirect' &&
      pieces.some(({ start, end }) => start < span.end && span.start < end),
  );
}

/** What an article prints of a statement at other places than its reading's own, each wording once. */
export function otherWordsOf(article: Article, readings: readonly Reading[]): string[] {
  const all = [...otherPlaces(article, readings, 'beside'), ...otherPlaces(article, readings, 'repeat')];
  return [...new Set(all.map(({ field, span }) => fieldText(article, field).slice(span.start, span.end)))];
}

/** Places of a role without what of them stands in the reading's own. */
function otherPlaces(
  article: Article,
  readings: readonly Reading[],
  role: ReadingPlace['role'],
): { readonly field: Field; readonly span: Span }[] {
  const mains = readings.flatMap(mainPlaces);
  return readings.flatMap(({ places }) =>
    places
      .filter((place) => place.role === role)
      .flatMap(({ field, spans }) => {
        const own = mains.filter((main) => main.field === field).flatMap((main) => main.spans);
        return spans
          .flatMap((span) => apartFrom(own, span))
          .flatMap((span) => toWords(fieldText(article, field), span) ?? [])
          .map((span) => ({ field, span }));
      }),
  );
}

/** A span without the inner ones. */
function apartFrom(inner: readonly Span[], span: Span): Span[] {
  return inner.reduce<Span[]>(
    (left, { start, end }) =>
      left.flatMap((each) =>
        end <= each.start || each.end <= start
          ? [each]
          : [
              { start: each.start, end: start },
              { start: end, end: each.end },
            ].filter((part) => part.start < part.end),
      ),
    [span],
  );
}

/** Without the marks and spaces around its words; `undefined` where it has none. */
function toWords(text: string, { start, end }: Span): Span | undefined {
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.slice(start, end));
  return words ? { start: start + words.index, end: start + words.index + words[0].length } : undefined;
}

// Between the words and the marks stand a space and the mark, or the mark, a comma and a space.
const NEXT_TO = 4;

function whereBeside(
  field: Field,
  { start, end }: Span,
  mains: readonly ReadingPlace[],
): BesideView['where'] {
  for (const main of mains) {
    if (main.field !== field) continue;
    const before = (main.spans[0]?.start ?? 0) - end;
    const after = start - (main.spans.at(-1)?.end ?? 0);
    if (before >= 0 && before <= NEXT_TO) return 'before';
    if (after >= 0 && after <= NEXT_TO) return 'after';
  }
  return 'apart';
}

/**
 * What a reading is called: that versions differ, where none changed another; where words stand, if not as a reading;
 * that it is not compared, where a second search did not bear its verdict out.
 */
export function labelOf(
  statement: Statement,
  reading: Reading,
  word: TreatmentWord,
  isElsewhere = false,
): string {
  if (reading.withdrawn) return NOT_COMPARED_NAME;
  if (isElsewhere) return 'elsewhere';
  return isUndecided(reading) ? sayLists.treatments.tied : nameTreatment(statement, word);
}
