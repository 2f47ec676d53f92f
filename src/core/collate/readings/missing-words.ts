import { fieldText } from '../../article-text.ts';
import type { Span } from '../../content-model.ts';
import type { ReadingPlace } from '../../model.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import { spokenWords } from '../../text/english/spoken-words.ts';
import type { Word } from '../../text/words.ts';
import { pairWords } from '../joining/pair-words.ts';
import type { ExactRun } from '../units/exact-runs.ts';
import type { OwnUnit } from '../units/own-units.ts';

type Place = Omit<ReadingPlace, 'role'>;

/** Base words that a unit lacks and that stand right before or after its marks: said to be *both “personal …”*. */
export function besideMarks(
  { article, field, spans, words }: OwnUnit,
  base: readonly Word[],
  missing: readonly boolean[],
): Place[] {
  const pairs = pairWords(base, words);
  const [first, last] = [pairs[0], pairs.at(-1)];
  const [from, to] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  if (!first || !last) return [];
  const text = fieldText(article, field);
  const read = (start: number, end: number) =>
    spokenWords(text, { start: Math.max(0, start), end: Math.min(text.length, end) }, [], article.lang);
  const found: Word[][] = [];
  if (first.b === 0)
    found.push(runOf(read(from - AROUND, from).reverse(), base, missing, first.a, -1).reverse());
  if (last.b === words.length - 1) found.push(runOf(read(to, to + AROUND), base, missing, last.a, 1));
  return found.flatMap((run): Place[] => {
    const [start, end] = [run[0]?.start, run.at(-1)?.end];
    if (start === undefined || end === undefined) return [];
    // Where a sentence ends between, it is another remark.
    const between = start < from ? text.slice(start, from) : text.slice(to - 1, end);
    if (SENTENCE_ENDS.test(between)) return [];
    return [{ field, spans: [{ start, end }], marked: false, quotation: null, anchor: null }];
  });
}

const SENTENCE_ENDS = /[.!?]["'”’»)\]]*\s/u;
// Letters before and after the marks in which a base word may stand next to them.
const AROUND = 60;

/** The words, nearest first, that are the missing base words on from `at`. */
function runOf(
  words: readonly Word[],
  base: readonly Word[],
  missing: readonly boolean[],
  at: number,
  step: 1 | -1,
): Word[] {
  const other = words.findIndex(({ form }, steps) => {
    const index = at + step * (steps + 1);
    return !missing[index] || base[index]?.form !== form;
  });
  return words.slice(0, other < 0 ? words.length : other);
}

/** Runs of base words that it lacks in its marks and prints elsewhere without any. */
export function besideElsewhere(runs: readonly ExactRun[], missing: readonly boolean[]): Place[] {
  return runs
    .filter((run) => hasMissing(run, missing))
    .flatMap(({ sentence, from, to }): Place[] => {
      if (sentence.marked.slice(from, to).some((quotation) => quotation !== null)) return [];
      const [first, last] = [sentence.words[from], sentence.words[to - 1]];
      if (!first || !last) return [];
      const spans = [{ start: first.start, end: last.end }];
      return [{ field: sentence.field, spans, marked: false, quotation: null, anchor: null }];
    });
}

/** Runs of base words that it lacks in its own marks and that stand in others: another remark's, or somebody else's. */
export function inOtherMarks(
  runs: readonly ExactRun[],
  units: readonly OwnUnit[],
  missing: readonly boolean[],
): ExactRun[] {
  return runs.filter((run) => {
    const { sentence, from, to } = run;
    if (!hasMissing(run, missing) || sentence.marked.slice(from, to).every((quotation) => quotation === null))
      return false;
    const words = sentence.words.slice(from, to);
    return !units.some(
      ({ field, spans }) =>
        field === sentence.field && words.some((word) => spans.some((span) => touches(span, word))),
    );
  });
}

/** Whether one of the words that say something is lacking. */
function hasMissing({ sentence, from, to, at }: ExactRun, missing: readonly boolean[]): boolean {
  return sentence.words.slice(from, to).some(({ form }, step) => missing[at + step] && !isFunctionWord(form));
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
