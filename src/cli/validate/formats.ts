import { escapeHidden, formatProblem, type Problem } from '../../corpus/problems.ts';

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  /** Absent where the content cannot be used. */
  readonly articles?: number;
}

/** Each problem as a line that editors and terminals turn into a link. */
export function formatLines(problems: readonly Problem[]): string[] {
  return problems.map(formatProblem);
}

/** All problems for tools: file, line, column, code, severity, message. */
export function formatJson(folder: string, problems: readonly Problem[], counts: ProblemCounts): string {
  const listed = problems.map(({ file, line, column, code, severity, message }) => ({
    file,
    line,
    column,
    code,
    severity,
    message,
  }));
  return JSON.stringify({ folder, ...counts, problems: listed }, null, 1);
}

/** A problem as the command that hosted CI reads from a log and shows beside the line. */
export function formatAnnotation({ file, line, column, code, severity, message }: Problem): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${severity} ${place}::${data(message)}`;
}

// A line break in a value would end the command, and what follows could be one of its own.
function data(text: string): string {
  return escapeHidden(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
