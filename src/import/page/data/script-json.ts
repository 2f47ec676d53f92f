import { readLiteral } from './literals.ts';
import type { PageElement } from '../tree.ts';
import { isElement } from '../tree.ts';

/** The values of JSON that an element carries: a script's own, what is assigned in it, or those of its attributes. */
export function jsonOf({ name, attributes, children }: PageElement): unknown[] {
  if (name !== 'script') return Object.values(attributes).flatMap(attributeValue);
  if (/^application\/ld\+json/i.test(attributes.type ?? '')) return [];
  const source = children.map((child) => (isElement(child) ? '' : child.value)).join('');
  return source.length < SHORTEST ? [] : jsonValues(source, attributes.type);
}

// Three sentences and what stands around them.
const SHORTEST = 200;

function attributeValue(value: string): unknown[] {
  if (value.length < SHORTEST || !/^\s*[[{]/.test(value)) return [];
  const parsed = parseJson(value);
  return parsed === undefined ? [] : [parsed];
}

/** The values of JSON in a script: all of it, what is assigned in it, or strings of JSON in it. */
function jsonValues(source: string, type: string | undefined): unknown[] {
  const text = source.trim();
  if (/json/i.test(type ?? '') || text.startsWith('{') || text.startsWith('[')) {
    const value = parseJson(text);
    if (value !== undefined) return [unpacked(value)];
  }
  const values: unknown[] = [];
  const openings = /[=(,:]\s?[[{"]/g;
  for (let tried = 0; tried < MOST_TRIED && values.length < MOST_VALUES; tried++) {
    const match = openings.exec(text);
    if (match === null) break;
    const at = match.index + match[0].length - 1;
    const end = endOfValue(text, at);
    if (end === undefined || end - at < SHORTEST) continue;
    const source = text.slice(at, end);
    const value = parseJson(source) ?? readLiteral(source)?.value;
    if (value === undefined) continue;
    openings.lastIndex = end;
    const inner = typeof value === 'string' ? parseJson(value) : undefined;
    values.push(unpacked(inner ?? value));
  }
  return values;
}

// What no page's script holds, so that a hostile one takes little time.
const MOST_TRIED = 400;
const MOST_VALUES = 60;

export function parseJson(text: string): unknown {
  const source = text.replace(/;\s*$/, '');
  try {
    return JSON.parse(source);
  } catch {
    try {
      return JSON.parse(
        source.replace(STRING_OR_UNDEFINED, (found) => (found === 'undefined' ? 'null' : found)),
      );
    } catch {
      return undefined;
    }
  }
}

// A string is passed over whole: its words are the text's.
const STRING_OR_UNDEFINED = /"(?:\\[\s\S]|[^"\\])*\\?"?|\bundefined\b/g;

/** Where a bracket or a string that opens at a place closes. One pass. */
function endOfValue(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') {
        inString = false;
        if (depth === 0) return at + 1;
      }
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth <= 0) return at + 1;
    }
  }
  return undefined;
}

/**
 * Data in which every value is named by its place in one list: `[{"body":1},["Reactive",2],"…"]`. Other data stay as
 * they are.
 */
function unpacked(value: unknown): unknown {
  if (!Array.isArray(value) || value.length < 8 || !isIndexed(value[0], value.length)) return value;
  const known = new Map<number, unknown>();
  const at = (index: unknown, depth: number): unknown => {
    if (typeof index !== 'number' || index < 0 || depth > DEEPEST) return undefined;
    if (known.has(index)) return known.get(index);
    known.set(index, undefined);
    const made = make(value[index], depth);
    known.set(index, made);
    return made;
  };
  const make = (packed: unknown, depth: number): unknown => {
    if (packed === null || typeof packed !== 'object') return packed;
    if (!Array.isArray(packed))
      return Object.fromEntries(Object.entries(packed).map(([key, index]) => [key, at(index, depth + 1)]));
    const [kind, inner] = packed as readonly unknown[];
    if (typeof kind !== 'string') return packed.map((index) => at(index, depth + 1));
    return typeof inner === 'number' ? at(inner, depth + 1) : inner;
  };
  return at(0, 0);
}

const DEEPEST = 40;

function isIndexed(first: unknown, length: number): boolean {
  if (first === null || typeof first !== 'object') return false;
  const indexes = Object.values(first).filter((each) => typeof each !== 'string');
  return indexes.length > 0 && indexes.every((each) => Number.isInteger(each) && each < length);
}
