import { type FileHandle, open } from 'node:fs/promises';
import type { DecodedArray, SchemaElement } from 'hyparquet';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cells, Column, Format } from './tables.ts';

/** Takes a table some rows at a time, and holds no more of it than these. */
export interface TableWriter {
  write(cells: Cells): Promise<void>;
  close(): Promise<void>;
}

/** Starts the file of a table. Whoever calls this lets no reader see the file before it is closed. */
export async function openTable(
  file: string,
  columns: readonly Column[],
  format: Format | 'csv',
): Promise<TableWriter> {
  if (format === 'parquet') return openParquet(file, columns);
  const handle = await open(file, 'w');
  return format === 'csv' ? openCsv(handle, columns) : openNdjson(handle, columns);
}

/** Every call of `write` makes one row group. */
function openParquet(file: string, columns: readonly Column[]): TableWriter {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type, isOptional }): SchemaElement => ({
      name,
      ...(type === 'STRING' ? { type: 'BYTE_ARRAY', converted_type: 'UTF8' } : { type }),
      repetition_type: isOptional === true ? 'OPTIONAL' : 'REQUIRED',
    })),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(file), schema, createdBy: 'crossquote' });
  return {
    async write(cells) {
      const rows = countRows(cells);
      if (rows === 0) return;
      const columnData = columns.map(({ name, type }) => {
        const data = cells[name] as ArrayLike<number | string | null>;
        // Hashes are all different: a dictionary and compression find nothing in them.
        return type === 'INT64'
          ? ({
              name,
              data: toBigInts(data),
              encoding: 'PLAIN',
              codec: 'UNCOMPRESSED',
              statistics: false,
            } as const)
          : { name, data: data as DecodedArray };
      });
      await writer.write({ columnData, rowGroupSize: rows });
    },
    async close() {
      await writer.finish();
    },
  };
}

function toBigInts(numbers: ArrayLike<number | string | null>): BigInt64Array {
  const big = new BigInt64Array(numbers.length);
  for (let at = 0; at < big.length; at += 1) big[at] = BigInt(numbers[at] as number);
  return big;
}

function openNdjson(handle: FileHandle, columns: readonly Column[]): TableWriter {
  const keys = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  return {
    async write(cells) {
      const data = columns.map(({ name }) => cells[name] as ArrayLike<number | string | null>);
      const writing = startLines(handle);
      for (let row = 0; row < countRows(cells); row += 1) {
        let line = '';
        for (const [at, key] of keys.entries()) {
          const cell = data[at]?.[row] ?? null;
          line += key + (typeof cell === 'number' ? String(cell) : JSON.stringify(cell));
        }
        if (writing.add(`${line}}\n`)) await writing.end();
      }
      await writing.end();
    },
    close: () => handle.close(),
  };
}

/** For tables of numbers alone. */
async function openCsv(handle: FileHandle, columns: readonly Column[]): Promise<TableWriter> {
  await handle.writeFile(`${columns.map(({ name }) => name).join(',')}\r\n`);
  return {
    async write(cells) {
      const data = columns.map(({ name }) => cells[name] as ArrayLike<number | string | null>);
      const writing = startLines(handle);
      for (let row = 0; row < countRows(cells); row += 1) {
        if (writing.add(`${data.map((column) => column[row]).join(',')}\r\n`)) await writing.end();
      }
      await writing.end();
    },
    close: () => handle.close(),
  };
}

const BUFFERED = 1 << 20;

/** Writes lines together, so that there are few writes. */
function startLines(handle: FileHandle) {
  let waiting = '';
  return {
    /** True where there is enough to be written. */
    add(line: string): boolean {
      waiting += line;
      return waiting.length >= BUFFERED;
    },
    async end(): Promise<void> {
      const text = waiting;
      waiting = '';
      await handle.appendFile(text);
    },
  };
}

function countRows(cells: Cells): number {
  return Object.values(cells)[0]?.length ?? 0;
}
