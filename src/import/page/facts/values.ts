import { collapse } from '../tree.ts';
import { findPrintedDay } from './printed-dates.ts';

/** A date or an instant as our fields take it, without a change of its day; `undefined` where it is none. */
export function toIsoDate(value: string): string | undefined {
  const text = value.trim();
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?/i.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match;
    const date = `${year}-${month}-${day}`;
    if (Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date)
      return undefined;
    if (hour === undefined || zone === undefined) return date;
    const offset = /z/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
    return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
  }
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text);
  if (compact) return toIsoDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  // With dots a day stands before its month, in whatever language.
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/.exec(text);
  if (dotted) {
    const [, day = '', month = '', year] = dotted;
    return toIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  return findPrintedDay(text, 'en');
}

export function toLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined || tag.trim() === '') return undefined;
  try {
    return new Intl.Locale(tag.trim().replace('_', '-')).toString();
  } catch {
    return undefined;
  }
}

export function textValue(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text.trim() !== '' ? collapse(text) : undefined;
}

/** Data inside scripts carry entities that no parser has read. */
export function decode(text: string | undefined): string | undefined {
  return text?.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : ' ';
    },
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00ad',
};
