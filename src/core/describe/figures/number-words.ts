/** Reads numbers as English news writes them: "6,500", "1.5m", "forty", "10-lorry", "half a million". */
const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  dozen: 12,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

export interface ParsedNumber {
  readonly value: number;
  readonly sign: 'amount' | 'money' | 'percent' | 'ordinal' | 'decade';
  /** What is joined to the number by a hyphen: "lorry" of "10-lorry". */
  readonly joined: string;
}

/** Reads one token; `undefined` when it is not a number. */
export function parseNumber(token: string): ParsedNumber | undefined {
  return parseDigits(token) ?? parseWords(token);
}

/** The factor that a following word multiplies by: "million" → 1,000,000. */
export function findScale(word: string): number | undefined {
  const scale = word.length > 2 ? SCALES[word.toLowerCase()] : undefined;
  return scale ?? (word.toLowerCase() === 'dozen' ? 12 : undefined);
}

function parseDigits(token: string): ParsedNumber | undefined {
  const match = /^([$€£¥₽₺₼]?)(\d{1,15}(?:[,.]\d{1,15}){0,6})([\p{L}%°]{0,3})(?:[-‐‑](.+))?$/u.exec(token);
  if (match === null) return undefined;
  const [, currency = '', digits = '', suffix = '', joined = ''] = match;
  const value = parsePlain(digits);
  if (value === undefined) return undefined;
  if (suffix === '%') return { value, sign: 'percent', joined };
  if (/^(?:st|nd|rd|th)$/iu.test(suffix)) return { value, sign: 'ordinal', joined };
  if (suffix === 's') return { value, sign: 'decade', joined };
  const scale = suffix === '' ? 1 : SCALES[suffix.toLowerCase()];
  if (scale === undefined) {
    return currency === '' && suffix !== '' && joined === ''
      ? { value, sign: 'amount', joined: suffix }
      : undefined;
  }
  return { value: roundOff(value * scale), sign: currency === '' ? 'amount' : 'money', joined };
}

// "6,500" groups thousands, "3.5" is a decimal; anything else ("1.2.3", "10,5") is not read as a number.
function parsePlain(digits: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replaceAll(',', ''));
  return undefined;
}

function parseWords(token: string): ParsedNumber | undefined {
  const parts = token.toLowerCase().split(/[-‐‑]/u);
  const [first = '', second = ''] = parts;
  const tens = TENS[first];
  const small = SMALL[second];
  if (tens !== undefined && small !== undefined && small < 10) {
    return { value: tens + small, sign: 'amount', joined: parts.slice(2).join('-') };
  }
  const value = tens ?? SMALL[first];
  return value === undefined ? undefined : { value, sign: 'amount', joined: parts.slice(1).join('-') };
}

// 1.1 × 1,000,000 is 1100000.0000000002 in binary.
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
