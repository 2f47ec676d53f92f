import type { SourcePlace } from '../core/content-model.ts';
import { byCodeUnits } from '../core/text/order.ts';

/** What is wrong with a content file, in a sentence that says what to do. */
export interface Problem extends SourcePlace {
  /** Stable, for tools and for the documentation. */
  readonly code: string;
  readonly message: string;
  /** A warning is printed and does not stop a build. */
  readonly severity: 'error' | 'warning';
  /** How many of this kind the file has besides, which are not told one by one. */
  readonly more?: number;
}

/** Where a reader puts what it finds wrong; it goes on reading, so that one run reports every problem. */
export type Report = (problem: Problem) => void;

/**
 * Keeps the first problems of each kind in a file, and counts the others: whoever mends a file looks for more of the
 * same, and a file made to have a hundred thousand must not fill memory or the screen with them.
 */
export class ProblemList {
  readonly #kinds = new Map<string, { told: Problem[]; more: number }>();

  readonly report: Report = (problem) => {
    const key = JSON.stringify([problem.file, problem.code, problem.severity]);
    const kind = this.#kinds.get(key) ?? { told: [], more: 0 };
    this.#kinds.set(key, kind);
    const { more = 0, ...first } = problem;
    kind.more += more;
    if (kind.told.length < TOLD_OF_A_KIND) kind.told.push(first);
    else kind.more += 1;
  };

  /** By file and line; the last of a kind knows how many more there are. */
  problems(): Problem[] {
    const told = [...this.#kinds.values()].flatMap((kind) => {
      const sorted = sortProblems(kind.told);
      const last = sorted.pop();
      if (last === undefined) return [];
      return [...sorted, kind.more === 0 ? last : { ...last, more: kind.more }];
    });
    return sortProblems(told);
  }
}

const TOLD_OF_A_KIND = 5;

/** How many there are of one severity, told or not. */
export function countProblems(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems
    .filter((problem) => problem.severity === severity)
    .reduce((count, { more = 0 }) => count + 1 + more, 0);
}

/** `file:line:col code message` in one line, which editors and terminals turn into a link. */
export function formatProblem({ file, line, column, code, message, severity, more }: Problem): string {
  const note = severity === 'warning' ? ' (warning)' : '';
  const others = more === undefined ? '' : ` And ${more} more of this kind in the file.`;
  return `${escapeHidden(file)}:${line}:${column} ${code}${note} ${shorten(escapeHidden(message))}${others}`;
}

/**
 * What a terminal can be made to do, written out: an escape sequence from a field or a file's name moves the cursor or
 * deletes what was printed, a line break forges a line.
 */
export function escapeHidden(text: string): string {
  return text.replace(hidden, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
  });
}

// Controls, what is not seen or turns the direction, lone surrogates, separators of lines.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A message quotes the value that it is about, and a value may be a whole file: its middle is left out. */
function shorten(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, LONGEST_MESSAGE / 2)} … ${message.slice(-LONGEST_MESSAGE / 2)}`;
}

const LONGEST_MESSAGE = 600;

/** By file, line, column: the order in which somebody mends them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      byCodeUnits(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCodeUnits(a.code, b.code) ||
      byCodeUnits(a.message, b.message),
  );
}

/** Thrown where content cannot be used; its message is the whole list. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = sortProblems(problems).filter(({ severity }) => severity === 'error');
    const errorCount = countProblems(problems, 'error');
    const count = errorCount === 1 ? '1 problem' : `${errorCount} problems`;
    super(`${count} in the content:\n${errors.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
