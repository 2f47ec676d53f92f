import { join } from 'node:path';
import { type Format, type TableName, tables } from './tables.ts';
import { openTable, type TableWriter } from './write-table.ts';

// So many rows are held before they are written; with the texts, some megabytes each.
const HELD: Readonly<Record<TableName, number>> = { articles: 1_000, tokens: 250_000, shingles: 500_000 };

/** A table of an archive in every format that is wanted, written some rows at a time. */
export class BufferedTable {
  readonly #names: readonly string[];
  readonly #held: number;
  readonly #writers: readonly TableWriter[];
  #columns: (number | string | null)[][];
  #rows = 0;

  static async open(folder: string, table: TableName, formats: readonly Format[]): Promise<BufferedTable> {
    const writers = await Promise.all(
      formats.map((format) => openTable(join(folder, `${table}.${format}`), tables[table], format)),
    );
    return new BufferedTable(table, writers);
  }

  private constructor(table: TableName, writers: readonly TableWriter[]) {
    this.#names = tables[table].map(({ name }) => name);
    this.#held = HELD[table];
    this.#writers = writers;
    this.#columns = this.#names.map(() => []);
  }

  /** How many rows it has got. */
  get rows(): number {
    return this.#rows;
  }

  /** Takes a row, its cells in the order of the columns. */
  add(...cells: readonly (number | string | null)[]): void {
    for (let at = 0; at < cells.length; at += 1) this.#columns[at]?.push(cells[at] ?? null);
    this.#rows += 1;
  }

  /** Writes what is held, once it is enough. */
  async settle(): Promise<void> {
    if ((this.#columns[0]?.length ?? 0) >= this.#held) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    for (const writer of this.#writers) await writer.close();
  }

  async #flush(): Promise<void> {
    const cells = Object.fromEntries(this.#names.map((name, at) => [name, this.#columns[at] ?? []]));
    this.#columns = this.#names.map(() => []);
    for (const writer of this.#writers) await writer.write(cells);
  }
}
