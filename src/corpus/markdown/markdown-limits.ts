import type { Problem } from '../problems.ts';

/**
 * What makes a parser of Markdown slow, counted before it reads: it looks back over all marks of a paragraph at each
 * of them, over the whole text whenever a quotation or a list ends, and it calls itself for what stands inside. A limit
 * is a count of that work, never a time, so that a file is read on every machine or on none. Each is far above what an
 * article of a mebibyte has, and together they bound what the parser can take (`npm run torture`).
 */
export const markdownLimits = {
  'nested-too-deep': {
    most: 64,
    message: (most) =>
      `Lists, quotations, emphasis or brackets stand in one another more than ${most} deep. Take the markers out that do not belong to the article.`,
  },
  'too-many-open-blocks': {
    most: 4,
    message: (most) =>
      `Blocks stand in one another more than ${most} deep. Write a line ":::" where each of them ends.`,
  },
  'too-many-lines': {
    most: 20_000,
    message: (most) =>
      `The text has more than ${most} lines with words. Join the lines of each paragraph, or split the file.`,
  },
  'too-many-empty-lines': {
    most: 40_000,
    message: (most) => `The text has more than ${most} empty lines. Leave one between paragraphs.`,
  },
  'too-many-loose-lines': {
    most: 4000,
    message: (most) =>
      `More than ${most} lines in a row belong to a list or a quotation without its marker. Put an empty line after the list or the quotation.`,
  },
  'too-many-blocks': {
    most: 2000,
    message: (most) =>
      `The text begins more than ${most} lists, quotations, notes, blocks or underlined headings. Split the file, or take the markers out.`,
  },
  'too-many-cells': {
    most: 40_000,
    message: (most) =>
      `The tables have more than ${most} cells, empty ones counted. Split them into several files.`,
  },
  'too-many-marks': {
    most: 30_000,
    message: (most) =>
      `The text has more than ${most} brackets, asterisks, underscores, tildes, backticks and "<". Write a backslash before those that are no markup, or split the file.`,
  },
  'too-many-marks-in-paragraph': {
    most: 2000,
    message: (most) =>
      `One paragraph or table has more than ${most} brackets, asterisks, underscores, tildes, backticks and "<". Divide it by empty lines, or write a backslash before those that are no markup.`,
  },
  'too-many-addresses': {
    most: 20_000,
    message: (most) =>
      `The text has more than ${most} addresses ("http:", "www.", "@"). Split the file, or take out those that are none.`,
  },
  'too-many-unfinished': {
    most: 100,
    message: (most) =>
      `One paragraph has more than ${most} beginnings of comments or declarations ("<!", "<?") or of code after an escaped backtick. Write a backslash before each "<", or take them out.`,
  },
  'too-many-backticks': {
    most: 32,
    message: (most) => `More than ${most} backticks stand in a row. Take out those that are no markup.`,
  },
} as const satisfies Readonly<
  Record<string, { readonly most: number; readonly message: (most: number) => string }>
>;

export type LimitCode = keyof typeof markdownLimits;

/** What a text has too much of, and where it first has. */
export interface Excess {
  readonly code: LimitCode;
  readonly offset: number;
}

export function describeExcess(code: LimitCode): Pick<Problem, 'code' | 'message' | 'severity'> {
  const { most, message } = markdownLimits[code];
  return { code, message: message(most), severity: 'error' };
}
