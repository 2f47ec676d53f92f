import type { SourcePlace } from '../core/model.ts';

/** What is wrong with a content file, in a sentence that says what to do. */
export interface Problem extends SourcePlace {
  /** Stable, for tools and for the documentation. */
  readonly code: string;
  readonly message: string;
  /** A warning is printed and does not stop a build. */
  readonly severity: 'error' | 'warning';
}

/** Where a reader puts what it finds wrong; it goes on reading, so that one run reports every problem. */
export type Report = (problem: Problem) => void;

/** `file:line:col code message`, which editors and terminals turn into a link. */
export function formatProblem({ file, line, column, code, message, severity }: Problem): string {
  const note = severity === 'warning' ? ' (warning)' : '';
  return `${file}:${line}:${column} ${code}${note} ${message}`;
}

/** By file, line, column: the order in which somebody mends them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

/** Thrown where content cannot be used; its message is the whole list. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = sortProblems(problems).filter(({ severity }) => severity === 'error');
    const count = errors.length === 1 ? '1 problem' : `${errors.length} problems`;
    super(`${count} in the content:\n${errors.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

// Not localeCompare: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
