import { capitalize } from '../../text/capital.ts';
import { writeAlike } from '../../text/counts.ts';
import { spokenWords } from '../../text/english/spoken-words.ts';
import { trimEndsOf } from '../../text/trim.ts';
import type { StaveRow, Staves } from './staves.ts';

type Kind = 'negation' | 'number' | 'name' | 'modal' | 'tie';

/** A difference that changes what was said more than others do. */
export interface TellingDifference {
  readonly kind: Kind;
  /** "Three of four print “will”; The Herald prints “would”." */
  readonly sentence: string;
}

/**
 * Of what the articles print in quotation marks at the same places, a lost or added negation and a changed number, name
 * or modal, in this order, each with how many agree; then where readings of equal standing differ (`tied`, the articles
 * whose wording is not the base's there). Neither wording is said to be the first.
 */
export function tellDifferences(
  staves: Staves,
  nameOf: (article: string) => string,
  tied: ReadonlySet<string> = new Set(),
): TellingDifference[] {
  const rows = staves.rows.filter(({ marked }) => marked);
  const told = placesOf(staves, rows).flatMap(({ from, to }): TellingDifference[] => {
    const wordings = rows.flatMap((row) => wordingAt(staves, row, from, to) ?? []);
    const kind = kindOf(
      wordings.map(({ words }) => words),
      isSentenceStart(staves, from),
      wordings.some(({ article }) => tied.has(article)),
    );
    return kind ? [{ kind, sentence: write(wordings, nameOf) }] : [];
  });
  const seen = new Set<string>();
  return told
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly Kind[] = ['negation', 'number', 'name', 'modal', 'tie'];

/** Columns `from` to `to`, exclusive, between columns that every row around them keeps. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where some row has another word, none, or a word besides. */
function placesOf({ columns }: Staves, rows: readonly StaveRow[]): Place[] {
  const places: Place[] = [];
  let from = -1;
  for (let column = 0; column <= columns.length; column++) {
    const differs = rows.some(({ cells }) => cells[column]?.kind === 'other' || isInnerGap(cells, column));
    if (differs && from < 0) from = column;
    if (!differs && from >= 0) {
      places.push({ from, to: column });
      from = -1;
    }
    const isAdded = rows.some(({ cells }) => (cells[column]?.added ?? '') !== '');
    if (isAdded && !differs && column + 1 < columns.length) places.push({ from: column + 1, to: column + 1 });
  }
  return places;
}

// A longer gap is a cut and no change of a word.
const LONGEST_GAP = 3;

function isInnerGap(cells: StaveRow['cells'], column: number): boolean {
  if (cells[column]?.kind !== 'gap') return false;
  let [from, to] = [column, column];
  while (cells[from - 1]?.kind === 'gap') from--;
  while (cells[to + 1]?.kind === 'gap') to++;
  return from > 0 && to < cells.length - 1 && to - from < LONGEST_GAP;
}

interface WordingAt {
  readonly article: string;
  readonly words: string;
  /** With a word before and after where the words alone would not be told apart. */
  readonly around: string;
}

/** What a row prints at a place; nothing where it does not print what stands before and after. */
function wordingAt({ columns }: Staves, row: StaveRow, from: number, to: number): WordingAt | undefined {
  const { cells, before } = row;
  const [left, right] = [cells[from - 1], cells[to]];
  const isThere = (cell: StaveRow['cells'][number] | undefined) =>
    cell !== undefined && (cell.kind === 'same' || cell.kind === 'trivial') && cell.isMain;
  if (from > 0 && !isThere(left)) return undefined;
  if (to < columns.length && !isThere(right)) return undefined;
  const here = cells.slice(from, to);
  const spans = here.flatMap(({ span }) => span ?? []);
  const words = join(
    from === 0 ? before : (left?.added ?? ''),
    ...here.flatMap(({ text, added }) => [text, added]),
  );
  const around = join(left?.text ?? '', words, right?.text ?? '');
  const print = (start: number | undefined, end: number | undefined, told: string) =>
    asPrinted(row.text.slice(start ?? 0, end ?? 0), told);
  return {
    article: row.article,
    words: print(left?.span?.end ?? spans[0]?.start, right?.span?.start ?? spans.at(-1)?.end, words),
    around: print(left?.span?.start ?? spans[0]?.start, right?.span?.end ?? spans.at(-1)?.end, around),
  };
}

const join = (...texts: readonly string[]) => texts.filter((text) => text !== '').join(' ');

/** Words with what the article prints between them, where nothing but these words stands there and no mark of quotation. */
function asPrinted(text: string, words: string): string {
  const lettersOf = (of: string) => of.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  if (/[“”„«»‹›"\n]/u.test(text) || lettersOf(text) !== lettersOf(words)) return words;
  return trimEndsOf(text, /[\s,;:.–—]/u);
}

function kindOf(wordings: readonly string[], isStart: boolean, isTied: boolean): Kind | undefined {
  const forms = wordings.map((words) => spokenWords(words).map(({ form, text }) => ({ form, text })));
  if (new Set(forms.map((words) => words.map(({ form }) => form).join(' '))).size < 2) return undefined;
  const differ = (pick: (word: { form: string; text: string }, index: number) => boolean) =>
    new Set(
      forms.map((words) =>
        words
          .filter(pick)
          .map(({ form }) => form)
          .join(' '),
      ),
    );
  const negations = new Set(forms.map((words) => words.filter(({ form }) => isNegation(form)).length));
  if (negations.size > 1) return 'negation';
  if (hasTwo(differ(({ form }) => /\p{N}/u.test(form)))) return 'number';
  const isName = ({ form, text }: { form: string; text: string }, index: number) =>
    /^\p{Lu}\p{L}/u.test(text) && !(isStart && index === 0) && !/\p{N}/u.test(form);
  if (hasTwo(differ(isName))) return 'name';
  if (differ(({ form }) => MODALS.has(form)).size > 1) return 'modal';
  return isTied && hasEqualLeaders(forms.map((words) => words.map(({ form }) => form).join(' ')))
    ? 'tie'
    : undefined;
}

function hasEqualLeaders(wordings: readonly string[]): boolean {
  const counts = [...Map.groupBy(wordings, (words) => words).values()].map(({ length }) => length);
  const most = Math.max(...counts);
  return counts.filter((count) => count === most).length > 1;
}

/** Two wordings that both have something of the kind; one that has none says it with another word. */
function hasTwo(found: ReadonlySet<string>): boolean {
  return [...found].filter((words) => words !== '').length > 1;
}

function isNegation(form: string): boolean {
  return NEGATIONS.has(form) || form.endsWith("n't");
}

const NEGATIONS = new Set(
  'no not never none nobody nothing nowhere neither nor without cannot hardly'.split(' '),
);
const MODALS = new Set('will would shall should can could may might must'.split(' '));

function isSentenceStart({ columns }: Staves, from: number): boolean {
  return from === 0 || /[.!?]["”’]?$/u.test(columns[from - 1]?.text ?? '');
}

/** Those that most print first; whoever stands alone by name. */
function write(wordings: readonly WordingAt[], nameOf: (article: string) => string): string {
  const isBare = wordings.some(({ words }) => words === '');
  const groups = [...Map.groupBy(wordings, ({ words }) => formOf(words)).values()].sort(
    (a, b) => b.length - a.length,
  );
  const [most = [], ...others] = groups;
  const all = wordings.length;
  const printed = (group: readonly WordingAt[]) => {
    const [first] = group;
    return `“${(isBare ? first?.around : first?.words) ?? ''}”`;
  };
  const named = (group: readonly WordingAt[]) => {
    const names = group.map(({ article }) => nameOf(article));
    return `${new Intl.ListFormat('en-GB').format(names)} ${names.length === 1 ? 'prints' : 'print'} ${printed(group)}`;
  };
  const [share = '', of = ''] = writeAlike(most.length, all);
  const lead = most.length > 1 ? `${capitalize(share)} of ${of} print ${printed(most)}` : named(most);
  return `${[lead, ...others.map(named)].join('; ')}.`;
}

function formOf(words: string): string {
  return spokenWords(words)
    .map(({ form }) => form)
    .join(' ');
}
