import { isAlias, isCollection, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { SourcePlace } from '../core/model.ts';
import type { Report } from './problems.ts';
import { EscapedCharacters } from './unprintable.ts';

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

/** Parses YAML of the core schema, without references and tags; `undefined`, with the reason reported, when it is none. */
export function parseYaml({ file, text, firstLine }: YamlSource, report: Report): YamlDocument | undefined {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): SourcePlace => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const parsed = parseDocument(text, {
    schema: 'core',
    lineCounter,
    prettyErrors: false,
    // "silent" would drop a second document without a word.
    logLevel: 'error',
  });
  for (const { code, message, pos } of [...parsed.errors, ...parsed.warnings]) {
    const sentence = (message.split('\n')[0] ?? message).replace(/[.:]?$/, '.');
    report({
      ...placeAt(pos[0]),
      code: 'bad-yaml',
      severity: 'error',
      message: ourWords[code] ?? `${sentence} See the line above it too.`,
    });
  }
  if (parsed.errors.length + parsed.warnings.length > 0) return undefined;
  const placeOf = (node: Node | null) => placeAt(node?.range?.[0] ?? 0);
  let isPlain = true;
  const escaped = new EscapedCharacters();
  visit(parsed, {
    Node(key, node) {
      if (isAlias(node) || isTagged(node)) {
        isPlain = false;
        report({
          ...placeOf(node as Node),
          code: 'yaml-reference',
          severity: 'error',
          message: 'References (*name) and tags (!name) are not read. Write the value itself.',
        });
        // Names of fields keep what they hold, and are then no field that there is.
      } else if (key !== 'key' && isScalar(node) && typeof node.value === 'string') {
        node.value = escaped.takeOut(node.value, () => placeOf(node));
      }
    },
  });
  for (const problem of escaped.problems()) report(problem);
  if (!isPlain) return undefined;
  return {
    contents: parsed.contents as Node | null,
    report,
    placeOf,
    problem: (node, code, message) => report({ ...placeOf(node), code, message, severity: 'error' }),
  };
}

// Where the parser speaks to programmers.
const ourWords: Readonly<Record<string, string>> = {
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
