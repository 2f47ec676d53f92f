import { isAlias, isCollection, isPair, isScalar, type Node, parseDocument, type Scalar, visit } from 'yaml';
import type { SourcePlace } from '../../core/content-model.ts';
import { placesIn } from '../source-places.ts';
import type { Report } from '../problems.ts';
import { EscapedCharacters } from '../unprintable.ts';
import { findUnquoted, quoted } from './unquoted.ts';

/** YAML text inside a content file. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** The file's line on which the text begins, counted from 1. */
  readonly firstLine: number;
}

// Front matter is a dozen short lines; what is longer is an attack or an article in the wrong place.
export const LARGEST_FRONT_MATTER = 16 * 1024;

/** Parsed YAML whose nodes know their places. */
export interface YamlDocument {
  readonly contents: Node | null;
  readonly report: Report;
  placeOf(node: Node | null): SourcePlace;
  problem(node: Node | null, code: string, message: string): void;
}

/**
 * Parses YAML of the core schema, without references and tags; `undefined`, with the reason reported, when it is none.
 * Values have lost what no page can print.
 */
export function parseYaml({ file, text, firstLine }: YamlSource, report: Report): YamlDocument | undefined {
  // The parser's own count of lines is wrong where a value runs over several.
  const placeAt = placesIn(file, text, firstLine);
  const most = findMostEntries(text);
  if (most !== undefined) {
    report({
      ...placeAt(most),
      ...{ code: 'too-many-entries', severity: 'error' },
      message: `There are more than ${MOST_ENTRIES} lines, commas and brackets. Take out what does not belong here.`,
    });
    return undefined;
  }
  const parsed = parseDocument(text, {
    schema: 'core',
    prettyErrors: false,
    // The parser compares every two keys of a mapping; a set of them finds the same in one pass.
    uniqueKeys: false,
    // "silent" would drop a second document without a word.
    logLevel: 'error',
  });
  const placeOf = (node: Node | null) => placeAt(node?.range?.[0] ?? 0);
  const problem = (place: SourcePlace, code: string, message: string): undefined => {
    report({ ...place, code, message, severity: 'error' });
  };

  const deep = findDeepNode(parsed.contents);
  if (deep !== undefined) return problem(placeOf(deep), 'nested-too-deep', tooDeep);
  const errors = [...parsed.errors, ...parsed.warnings];
  const unquoted = errors.length > 0 ? findUnquoted(text) : [];
  for (const { offset, message } of unquoted) problem(placeAt(offset), 'bad-yaml', message);
  for (const { code, message, pos } of errors) {
    // What such a value does to the lines below it goes when it is mended.
    if (unquoted.some(({ offset }) => lineStart(text, offset) <= pos[0])) continue;
    const sentence = (message.split('\n')[0] ?? message).replace(/[.:]?$/, '.');
    problem(placeAt(pos[0]), 'bad-yaml', ourWords[code] ?? `${sentence} See the line above it too.`);
  }
  if (errors.length > 0) return undefined;

  let isPlain = true;
  const escaped = new EscapedCharacters();
  visit(parsed, {
    Map(_key, map) {
      const known = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : undefined;
        if (name !== undefined && known.has(name)) {
          isPlain = false;
          problem(placeOf(key as Node), 'bad-yaml', `"${name}" stands here twice. Take one of them out.`);
        }
        known.add(name);
      }
    },
    Node(key, node) {
      if (isAlias(node) || isTagged(node)) {
        isPlain = false;
        problem(
          placeOf(node as Node),
          'yaml-reference',
          'References (*name) and tags (!name) are not read. Write the value itself.',
        );
        // Names of fields keep what they hold, and are then no field that there is.
      } else if (key !== 'key' && isScalar(node) && typeof node.value === 'string' && isCut(text, node)) {
        report({
          ...placeOf(node),
          ...{ code: 'cut-value', severity: 'warning' },
          message: `What follows " #" is a comment and not read. Where it belongs to the value, put all of it in double quotation marks, like ${quoted(wholeLine(text, node))}.`,
        });
        node.value = escaped.takeOut(node.value, () => placeOf(node));
      } else if (key !== 'key' && isScalar(node) && typeof node.value === 'string') {
        node.value = escaped.takeOut(node.value, () => placeOf(node));
      }
    },
  });
  for (const each of escaped.problems()) report(each);
  if (!isPlain) return undefined;
  return {
    contents: parsed.contents as Node | null,
    report,
    placeOf,
    problem: (node, code, message) => problem(placeOf(node), code, message),
  };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** A value of several words without marks, and a comment right after it: *Mayor quits # again*. */
function isCut(text: string, { type, value, range }: Scalar): boolean {
  if (type !== 'PLAIN' || typeof value !== 'string' || !value.includes(' ') || !range) return false;
  return /^[ \t]+#/.test(text.slice(range[1], range[1] + 80));
}

function wholeLine(text: string, { range }: Scalar): string {
  const [start, end] = range ?? [0, 0];
  const newline = text.indexOf('\n', end);
  return text.slice(start, newline < 0 ? text.length : newline).trim();
}

// An editor's note is seven deep.
const DEEPEST_YAML = 16;

const tooDeep = `Lists and fields stand in one another more than ${DEEPEST_YAML} deep. No field needs that; look for brackets that are not closed.`;

/** Finds the first node that lies deeper than is read, before anything that calls itself walks the document. */
function findDeepNode(top: unknown): Node | undefined {
  const open: { node: unknown; depth: number }[] = [{ node: top, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (!isCollection(node)) continue;
    if (depth > DEEPEST_YAML) return node;
    for (const item of node.items.toReversed()) {
      for (const part of isPair(item) ? [item.value, item.key] : [item])
        open.push({ node: part, depth: depth + 1 });
    }
  }
  return undefined;
}

// A thousand speakers take some six thousand.
const MOST_ENTRIES = 100_000;

/** Where the text has more of what makes a parser's nodes and errors than is read. */
function findMostEntries(text: string): number | undefined {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (',[]{}\n'.includes(text[at] ?? ' ') && ++count > MOST_ENTRIES) return at;
  }
  return undefined;
}

// Where the parser speaks to programmers.
const ourWords: Readonly<Record<string, string>> = {
  RESOURCE_EXHAUSTION: tooDeep,
  MULTIPLE_DOCS:
    'A second document begins here. Write all fields in one, and take out the line "---" or "..." before it.',
};

/** Whether a tag is written here; lists and mappings carry that of their own kind without one. */
function isTagged(node: unknown): boolean {
  const { tag } = node as { tag?: string };
  return tag !== undefined && !(isCollection(node) && /^tag:yaml\.org,2002:(?:map|seq)$/.test(tag));
}

/** Numbers and truth values are taken as they are written, so that a headline may be "1984". */
export function scalarText(node: Node): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  if (typeof node.value === 'string') return node.value;
  return node.source ?? String(node.value);
}
