/**
 * Numbers as English news writes them, folded to one form: `twenty-two` and `22`, `$5 million` and `$5m`, `20 per cent`
 * and `20%`, `5 p.m.` and `5pm`, `March 5` and `5 March`.
 */

/** A word as it stands. */
export interface AmountPart {
  /** The word's key, lower case. */
  readonly key: string;
  readonly capital: boolean;
  /** What stands between the word before and this one: `none` but spaces or a hyphen, a `stop` alone, or something `else`. */
  readonly between: 'none' | 'stop' | 'else';
}

export interface Amount {
  /** What two amounts are compared by. */
  readonly form: string;
  /** How many parts it takes. */
  readonly length: number;
}

/** The amount that begins at `at`; `undefined` where none does. */
export function readAmount(parts: readonly AmountPart[], at: number): Amount | undefined {
  const date = readDate(parts, at);
  if (date) return date;
  const digits = readDigits(parts[at]?.key ?? '');
  const number = digits ? { ...digits, length: 1 } : readNumberWords(parts, at);
  if (!number) return undefined;
  return withUnit(parts, at, number);
}

interface Plain {
  readonly value: number;
  /** `$`, `%`, a time's `:` or nothing. */
  readonly sign: string;
  readonly length: number;
}

function withUnit(parts: readonly AmountPart[], at: number, number: Plain): Amount {
  let { value, sign, length } = number;
  const next = () => keyAt(parts, at + length);
  while (SCALES.has(next()) && next().length > 2 && sign !== '%') {
    value *= SCALES.get(next()) ?? 1;
    length++;
  }
  if (sign === '' || sign === ':') {
    const noon = next() === 'pm' ? 12 : next() === 'am' ? 0 : -1;
    if (noon >= 0 && value <= 12.59) return { form: clock(value, noon), length: length + 1 };
  }
  if (sign === ':') return { form: clock(value, -1), length };
  if (sign === '' && (next() === 'percent' || next() === 'pct' || next() === 'pc')) {
    return { form: `${plain(value)}%`, length: length + 1 };
  }
  if (sign === '' && next() === 'per' && keyAt(parts, at + length + 1) === 'cent') {
    return { form: `${plain(value)}%`, length: length + 2 };
  }
  const currency = CURRENCIES.get(next());
  if (sign === '' && currency) return { form: currency + plain(value), length: length + 1 };
  if (sign === '%') return { form: `${plain(value)}%`, length };
  return { form: sign + plain(value), length };
}

function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** Hours and minutes, `5.3` being half past five; `noon` is 12 in the afternoon, 0 in the morning, -1 on a 24-hour clock. */
function clock(value: number, noon: number): string {
  const hour = Math.floor(value);
  const minutes = Math.round((value - hour) * 100);
  const shown = noon < 0 ? hour : (hour % 12) + noon;
  return `${shown}:${String(minutes).padStart(2, '0')}`;
}

const DIGITS = /^(us|[a-z])?([$€£¥₽₺₼])?(\d{1,15}(?:[,.:]\d{1,15}){0,6})(\p{L}{0,3}|%)$/u;

function readDigits(key: string): { value: number; sign: string } | undefined {
  const match = DIGITS.exec(key);
  if (!match) return undefined;
  const [, country = '', currency = '', digits = '', suffix = ''] = match;
  if (country !== '' && currency === '') return undefined;
  if (suffix === 'pm' || suffix === 'am') {
    const hour = Number(digits.replace(':', '.'));
    if (!(hour <= 12.59)) return undefined;
    const [shown, minutes = '00'] = clock(hour, suffix === 'pm' ? 12 : 0).split(':');
    return { value: Number(`${shown}.${minutes}`), sign: ':' };
  }
  if (/^\d{1,2}:\d\d$/.test(digits) && suffix === '' && currency === '') {
    return { value: Number(digits.replace(':', '.')), sign: ':' };
  }
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  if (!grouped && !/^\d+(?:\.\d+)?$/.test(digits)) return undefined;
  const value = Number(digits.replaceAll(',', ''));
  if (suffix === '%') return { value, sign: '%' };
  if (suffix === '') return { value, sign: currency };
  const scale = SCALES.get(suffix);
  if (scale !== undefined) return { value: value * scale, sign: currency };
  return undefined;
}

function readNumberWords(parts: readonly AmountPart[], at: number): Plain | undefined {
  let value = 0;
  let below = 0;
  let length = 0;
  for (;;) {
    const key = length === 0 ? (parts[at]?.key ?? '') : keyAt(parts, at + length);
    const tens = TENS.get(key);
    const small = SMALL.get(key);
    if (tens !== undefined && below % 100 === 0) below += tens;
    else if (small !== undefined && (length === 0 || (value > 0 && below === 0) || fits(below, small)))
      below += small;
    else if (key === 'hundred' && below > 0 && below < 100) below *= 100;
    else if (key === 'thousand' && below > 0 && below < 1000) {
      value += below * 1000;
      below = 0;
    } else if (
      key === 'and' &&
      length > 0 &&
      below % 100 === 0 &&
      value + below > 0 &&
      isSmallNumber(keyAt(parts, at + length + 1))
    ) {
      length++;
      continue;
    } else break;
    length++;
  }
  return length === 0 ? undefined : { value: value + below, sign: '', length };
}

/** "twenty-two", "hundred five"; "two three" are two numbers. */
function fits(below: number, small: number): boolean {
  return (below % 100 === 0 && below > 0) || (below % 10 === 0 && below % 100 >= 20 && small < 10);
}

function isSmallNumber(key: string): boolean {
  return SMALL.has(key) || TENS.has(key);
}

/** The word that goes on with the one before; nothing where marks part the two: "We lost 25. *May* God help us." */
function keyAt(parts: readonly AmountPart[], at: number): string {
  const part = parts[at];
  return part?.between === 'none' ? part.key : '';
}

function readDate(parts: readonly AmountPart[], at: number): Amount | undefined {
  const first = parts[at];
  if (!first) return undefined;
  const month = monthOf(first);
  if (month !== undefined) {
    const next = parts[at + 1];
    // *Mar. 5*, but not "in March. 5 boats …".
    const goesOn =
      next?.between === 'none' || (next?.between === 'stop' && first.key.length <= LONGEST_SHORT);
    const day = goesOn ? dayOf(next?.key ?? '') : undefined;
    return day === undefined ? undefined : { form: `${month}/${day}`, length: 2 };
  }
  const day = dayOf(first.key);
  if (day === undefined) return undefined;
  const of = keyAt(parts, at + 1) === 'of' ? 1 : 0;
  const after = parts[at + 1 + of];
  const named = after?.between === 'none' ? monthOf(after) : undefined;
  return named === undefined ? undefined : { form: `${named}/${day}`, length: 2 + of };
}

// Letters of a month's short name: *Sept.*
const LONGEST_SHORT = 4;

function monthOf({ key, capital }: AmountPart): number | undefined {
  return capital ? MONTHS.get(key.replace(/\.$/, '')) : undefined;
}

function dayOf(key: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(key);
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : undefined;
}

function numbered(words: string, first: number, step: number): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + index * step]);
}

const SMALL: ReadonlyMap<string, number> = new Map(
  numbered(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
    1,
  ),
);
const TENS: ReadonlyMap<string, number> = new Map(
  numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['dollars', '$'],
  ['dollar', '$'],
  ['euros', '€'],
  ['euro', '€'],
  ['pounds', '£'],
]);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december', 1, 1),
  ...numbered('jan feb mar apr', 1, 1),
  ...numbered('jun jul aug sep oct nov dec', 6, 1),
  ['sept', 9],
]);
