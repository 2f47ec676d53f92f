import { appendFile, readFile, truncate } from 'node:fs/promises';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { writeWhole, writeNew } from './write-whole.ts';

/** An entry of a list in YAML, and a line of comment above it. */
export interface NewEntry {
  readonly value: Readonly<Record<string, unknown>>;
  readonly comment?: string;
}

/**
 * Adds entries to the end of a file that is a list in YAML, unless their ids are there, and makes the file where it is
 * not. What stands in it stays as it is written, wherever lines below it are read as entries of its list.
 *
 * @throws Error with a sentence where the file is no list
 */
export async function appendEntries(file: string, entries: readonly NewEntry[]): Promise<void> {
  const standing = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw Object.assign(error, { path: file });
    return undefined;
  });
  if (standing === undefined) return writeNew(file, entries.map(formatEntry).join(''));
  const before = idsOf(standing);
  if (before === undefined)
    throw new Error(
      `"${file}" is no list of entries as it stands. Mend it first: crossquote validate tells what is wrong.`,
    );
  // Another command may have been faster.
  const missing = entries.filter(({ value }) => !before.includes(value.id));
  if (missing.length === 0) return;
  const lines = missing.map(formatEntry).join('');
  const added = `${standing === '' || standing.endsWith('\n') ? '' : '\n'}${lines}`;
  if (idsOf(standing + added)?.length === before.length + missing.length)
    return append(file, standing, added);
  // A list in brackets, or one whose entries are indented.
  const document = parseDocument(standing);
  if (isSeq(document.contents)) document.contents.flow = false;
  for (const { value } of missing) document.add(document.createNode(value));
  await writeWhole(file, document.toString({ lineWidth: 0 }));
}

/** As it is written to a file. */
export function formatEntry({ value, comment }: NewEntry): string {
  return `${comment === undefined ? '' : `# ${comment}\n`}${stringify([value], { lineWidth: 0 })}`;
}

/** The ids of a list's entries, of none for a file of comments; `undefined` for anything else. */
function idsOf(source: string): unknown[] | undefined {
  const { contents, errors } = parseDocument(source);
  if (errors.length > 0) return undefined;
  if (contents === null) return [];
  return isSeq(contents)
    ? contents.items.map((entry) => (isMap(entry) ? entry.get('id') : undefined))
    : undefined;
}

/** In one write, so that another command which adds an entry meanwhile loses none; half of one does not stay. */
async function append(file: string, standing: string, added: string): Promise<void> {
  try {
    await appendFile(file, added);
  } catch (error) {
    const whole = Buffer.from(standing + added);
    const now = await readFile(file).catch(() => undefined);
    // What somebody else has added meanwhile is theirs.
    if (now !== undefined && whole.subarray(0, now.length).equals(now))
      await truncate(file, Buffer.byteLength(standing)).catch(() => undefined);
    throw Object.assign(error as NodeJS.ErrnoException, { path: file });
  }
}
