import type { Article, Span } from '../content-model.ts';
import type { Field } from '../model.ts';
import { type FoldedField, type FoldedWord, foldFields, sentenceAround } from './folded-words.ts';

/** A figure of which a page says that articles do not print it. */
export interface SoughtFigure {
  readonly kind: 'amount' | 'money' | 'percent' | 'date';
  /** `10`, `5000000`, `2.5`; `2020`, `1990s`, `05-02`, `2024-05`, `2024-05-02`. */
  readonly value: string;
  /** The beginnings of words for what is counted. */
  readonly counted: readonly string[];
}

/**
 * Whether an article prints a figure in any writing: the number in digits, whatever parts its thousands, or in words, in
 * a sentence that has one of the words for what is counted; a day beside its month. It finds rather too much, and shares
 * no code with what reads figures.
 */
export function printsFigure(article: Pick<Article, 'text' | 'headline'>, figure: SoughtFigure): boolean {
  const isThere = figure.kind === 'date' ? hasDate : hasAmount;
  return foldFields(article).some((field) => isThere(field, figure));
}

/**
 * Where an article prints a number with one of the words for what is counted soon after it: "eleven of its forty piles".
 * `undefined` for a date, and where they stand further apart.
 */
export function findFigure(
  article: Pick<Article, 'text' | 'headline'>,
  figure: SoughtFigure,
): (Span & { readonly field: Field }) | undefined {
  if (figure.kind === 'date') return undefined;
  return foldFields(article)
    .flatMap((field, at) =>
      findNumbers(field, figure).flatMap(([from, to]): (Span & { readonly field: Field })[] => {
        const until = Math.min(sentenceAround(field, from)[1], to + NEAR);
        const last = field.words.findIndex(
          (word, place) => from <= place && place < until && isCounted(word, figure),
        );
        const [start, end] = [field.words[from]?.start ?? 0, field.words[Math.max(last, to - 1)]?.end ?? 0];
        return last < 0 ? [] : [{ field: at === 0 ? 'headline' : 'body', start, end }];
      }),
    )
    .at(0);
}

function hasAmount(field: FoldedField, figure: SoughtFigure): boolean {
  return findNumbers(field, figure).some(([at, end]) => {
    if (figure.counted.length === 0) return true;
    const [from, until] = sentenceAround(field, at);
    const near = Number(figure.value) < SMALL ? [at, Math.min(until, end + NEAR)] : [from, until];
    return field.words.slice(...near).some((word) => isCounted(word, figure));
  });
}

/** The places of a number's first word and of the word after its last. */
function findNumbers(
  field: FoldedField,
  { kind, value }: SoughtFigure,
): (readonly [from: number, to: number])[] {
  return writeNumber(Number(value)).flatMap((writing) =>
    placesOf(writing, field).flatMap((at) => {
      const end = at + writing.length;
      return kind === 'percent' && !isPercent(field, end) ? [] : [[at, end] as const];
    }),
  );
}

function isCounted({ form }: FoldedWord, { counted }: SoughtFigure): boolean {
  return counted.some((stem) => form.replace(/^\d+/u, '').startsWith(stem));
}

// Small numbers stand in many sentences that count something else.
const SMALL = 13;
const NEAR = 4;

/** Where a number stands; after its digits a letter may follow, as in "5m", or a word, as in "10lorry". */
function placesOf(writing: readonly string[], { words, places }: FoldedField): number[] {
  const [first = '', ...rest] = writing;
  const last = rest.at(-1);
  const isLast = (form: string | undefined) =>
    last === undefined || form === last || (/^\d+$/u.test(last) && leadingDigits(form) === last);
  if (last === undefined && /^\d+$/u.test(first))
    return words.flatMap(({ form }, at) => (leadingDigits(form) === first ? [at] : []));
  return (places.get(first) ?? []).filter(
    (at) =>
      rest.slice(0, -1).every((word, place) => words[at + 1 + place]?.form === word) &&
      isLast(words[at + rest.length]?.form),
  );
}

function leadingDigits(form = ''): string {
  return /^\d+(?!\d)(?=\p{L}*$)/u.exec(form)?.[0] ?? '';
}

function isPercent({ text, words }: FoldedField, end: number): boolean {
  return (
    /^\s?%/u.test(text.slice(words[end - 1]?.end, (words[end - 1]?.end ?? 0) + 2)) ||
    /^(?:per|pct|percent)/u.test(words[end]?.form ?? '')
  );
}

/** The writings of a number, each as the words that a text is read in: "1,000" and "1 000" are two. */
function writeNumber(value: number): string[][] {
  const scaled = SCALES.flatMap(([size, ...names]) => {
    if (value < size) return [];
    const digits = writeDigits(value / size);
    return names.flatMap((name) => [
      ...[...digits, ...writeWords(value / size)].map((words) => [...words, name]),
      ...digits.map((words) => [...words.slice(0, -1), `${words.at(-1)}${name}`]),
    ]);
  });
  return [...writeDigits(value), ...writeWords(value), ...scaled];
}

const SCALES: readonly (readonly [number, ...string[]])[] = [
  [1e2, 'hundred'],
  [1e3, 'thousand', 'k'],
  [1e6, 'million', 'm', 'mn'],
  [1e9, 'billion', 'b', 'bn'],
  [1e12, 'trillion', 't', 'tn'],
];

function writeDigits(value: number): string[][] {
  // With more digits nobody prints a number.
  if (!/^\d{1,15}(?:\.\d{1,3})?$/u.test(String(value))) return [];
  const [whole = '', fraction] = String(value).split('.');
  const rest = fraction === undefined ? [] : [fraction];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ' ').split(' ');
  return grouped.length === 1
    ? [[whole, ...rest]]
    : [
        [whole, ...rest],
        [...grouped, ...rest],
      ];
}

function writeWords(value: number): string[][] {
  const small = WORDS[value];
  if (small !== undefined) return value === 12 ? [[small], ['dozen']] : [[small]];
  const [tens, ones] = [TENS[Math.floor(value / 10) - 2], WORDS[value % 10]];
  if (value > 99 || tens === undefined) return [];
  if (value % 10 === 0) return [[tens]];
  return ones === undefined ? [] : [[tens, ones], [tens + ones]];
}

const WORDS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function hasDate({ words }: FoldedField, { value }: SoughtFigure): boolean {
  const parts = value.split('-');
  const year = parts.find((part) => part.length > 2);
  const [month, day] = year === undefined ? parts : parts.slice(1);
  if (month === undefined) return words.some(({ form }) => form === value);
  const name = MONTHS[Number(month) - 1] ?? '';
  const isMonth = (form = '') => name !== '' && form.startsWith(name);
  const isDay = (form = '') =>
    day === undefined ? form === year : Number.parseInt(form, 10) === Number(day);
  return words.some(
    ({ form }, at) => isMonth(form) && [at - 2, at - 1, at + 1].some((place) => isDay(words[place]?.form)),
  );
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
