/** What a cell may hold; 64-bit numbers are whole numbers below 2^53. */
export type CellType = 'INT32' | 'INT64' | 'STRING';

export interface Column {
  readonly name: string;
  readonly type: CellType;
  /** Whether a cell may be empty. */
  readonly isOptional?: boolean;
}

/** Cells by column; all columns have as many. */
export type Cells = Readonly<Record<string, ArrayLike<number | string | null>>>;

/**
 * The tables of an archive, as docs/archive.md describes them: `articles` with their texts, `tokens` (the words of
 * the texts, in the form they are compared by, with their places) and `shingles`, on which articles are joined.
 */
export const tables = {
  articles: [
    { name: 'article', type: 'INT32' },
    { name: 'id', type: 'STRING' },
    { name: 'outlet', type: 'STRING', isOptional: true },
    { name: 'published', type: 'STRING', isOptional: true },
    { name: 'headline', type: 'STRING', isOptional: true },
    { name: 'url', type: 'STRING', isOptional: true },
    { name: 'lang', type: 'STRING' },
    { name: 'words', type: 'INT32' },
    { name: 'text', type: 'STRING' },
  ],
  tokens: [
    { name: 'article', type: 'INT32' },
    { name: 'starts', type: 'INT32' },
    { name: 'ends', type: 'INT32' },
    { name: 'word', type: 'STRING' },
  ],
  shingles: [
    { name: 'shingle', type: 'INT64' },
    { name: 'article', type: 'INT32' },
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export const pairColumns = [
  { name: 'a', type: 'INT32' },
  { name: 'b', type: 'INT32' },
  { name: 'shared', type: 'INT32' },
] as const satisfies readonly Column[];

export type TableName = keyof typeof tables;

export const formats = ['parquet', 'ndjson'] as const;
export type Format = (typeof formats)[number];

export function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name);
}
