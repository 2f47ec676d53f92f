import { cutAt } from '../../text/cut.ts';
import { FILTERS, type FilterName, LONGEST_QUERY } from '../state.ts';
import { searchWords } from '../words.ts';

export interface QueryFilter {
  readonly name: FilterName;
  readonly value: string;
  readonly isNot: boolean;
}

export interface Query {
  /** Words to find, in order. */
  readonly words: readonly string[];
  /** For each word its distance from the first, in words, so that a phrase is recognized without its marks. */
  readonly offsets: readonly number[];
  /** Each a sequence of words next to each other. */
  readonly phrases: readonly (readonly string[])[];
  readonly notWords: readonly string[];
  readonly notPhrases: readonly (readonly string[])[];
  readonly filters: readonly QueryFilter[];
  /** ISO 8601 days or their beginnings, inclusive; empty when not set. */
  readonly from: string;
  readonly to: string;
  /** Whether the last word may be the beginning of one that is still being typed. */
  readonly isTyping: boolean;
}

/** Reads a query; there is no wrong one. */
export function parseQuery(typed: string): Query {
  const text = cutAt(typed, LONGEST_QUERY);
  const query = {
    words: [] as string[],
    offsets: [] as number[],
    phrases: [] as string[][],
    notWords: [] as string[],
    notPhrases: [] as string[][],
    filters: [] as QueryFilter[],
    from: '',
    to: '',
    isTyping: false,
  };
  let offset = 0;
  for (const part of split(text)) {
    query.isTyping = false;
    const keys = searchWords(part.value).map(({ key }) => key);
    if (part.name === 'from' || part.name === 'to') query[part.name] = part.value;
    else if (part.name) query.filters.push({ name: part.name, value: part.value, isNot: part.isNot });
    else if (part.isNot && part.isPhrase && keys.length > 1) query.notPhrases.push(keys);
    else if (part.isNot) query.notWords.push(...keys);
    else {
      if (part.isPhrase && keys.length > 0) query.phrases.push(keys);
      for (const key of keys) {
        query.words.push(key);
        query.offsets.push(offset);
        offset += 1;
      }
      query.isTyping = !part.isPhrase && keys.length > 0;
    }
  }
  query.isTyping &&= !/[\s.,;:!?]$/.test(text);
  return query;
}

interface Part {
  readonly value: string;
  readonly isNot: boolean;
  readonly isPhrase: boolean;
  readonly name?: FilterName | 'from' | 'to' | undefined;
}

const OPENING = '"“”„«»';
const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

function split(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text, at)) {
      at += 1;
      continue;
    }
    const isNot = '-−–'.includes(text[at] as string) && at + 1 < text.length && !isSpace(text, at + 1);
    if (isNot) at += 1;
    const name = nameAt(text, at);
    const start = name ? at + name.length + 1 : at;
    const isPhrase = start < text.length && OPENING.includes(text[start] as string);
    const from = isPhrase ? start + 1 : start;
    const end = isPhrase ? endOfPhrase(text, from) : endOfPart(text, from);
    const value = text.slice(from, end).trim();
    at = isPhrase ? end + 1 : Math.max(end, at + 1);
    if ((name === 'from' || name === 'to') && !DAY.test(value)) {
      parts.push({ value: text.slice(start - name.length - 1, end), isNot, isPhrase: false });
    } else if (value !== '') parts.push({ value, isNot, isPhrase, name });
  }
  return parts;
}

function nameAt(text: string, at: number): FilterName | 'from' | 'to' | undefined {
  const ahead = text.slice(at, at + 10).toLowerCase();
  return [...FILTERS, 'from' as const, 'to' as const].find(
    (name) => ahead.startsWith(`${name}:`) && !isSpace(text, at + name.length + 1),
  );
}

/** A mark that is never closed runs to the end, as while it is being typed. */
function endOfPhrase(text: string, from: number): number {
  let end = from;
  while (end < text.length && !OPENING.includes(text[end] as string)) end += 1;
  return end;
}

function endOfPart(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isSpace(text, end) && !OPENING.includes(text[end] as string)) end += 1;
  return end;
}

function isSpace(text: string, at: number): boolean {
  return at >= text.length || /\s/.test(text[at] as string);
}
