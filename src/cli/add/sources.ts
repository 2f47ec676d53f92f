import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toId } from '../../corpus/fields/ids.ts';
import type { FileFormat } from '../../import/files.ts';
import { formatOf } from '../../import/files.ts';
import { readZip } from '../../import/parsers/zip.ts';

/** A file that somebody gave, wherever it came from. */
export interface GivenFile {
  /** As messages print it: a path, one inside an archive, or “standard input”. */
  readonly path: string;
  /** Its bytes, read when they are asked for: a thousand saved pages fit in no memory together. */
  readonly read: () => Promise<Uint8Array>;
  readonly format: Exclude<FileFormat, 'zip'>;
  /** The day the file was last written, which for a saved page is the day it was saved. */
  readonly day?: string;
}

export interface FoundFiles {
  readonly files: readonly GivenFile[];
  /** Sentences about what could not be taken. */
  readonly problems: readonly string[];
  /** Files in folders and archives that are no documents: pictures, scripts. */
  readonly passedOver: readonly string[];
}

// A saved page with its pictures inside; what is larger is no page.
const LARGEST_FILE = 64 * 1024 * 1024;

/** Finds the documents that paths stand for: files, folders of them, ZIP archives, `-` for standard input. */
export async function findSources(paths: readonly string[], as: FileFormat | undefined): Promise<FoundFiles> {
  const files: GivenFile[] = [];
  const problems: string[] = [];
  const passedOver: string[] = [];
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) {
      problems.push(howToSave(path));
      continue;
    }
    if (path === '-') {
      const bytes = await readStandardInput();
      takeBytes('standard input', bytes, undefined, as ?? formatOf('', bytes));
      continue;
    }
    const stats = await stat(path).catch(() => undefined);
    if (stats === undefined) {
      problems.push(`${path}: there is no such file or folder.`);
    } else if (stats.isDirectory()) {
      const inside = await readdir(path, { recursive: true, withFileTypes: true });
      const names = inside
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => join(entry.parentPath, entry.name));
      let count = 0;
      for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
        // A browser puts a page's pictures and frames into a folder beside it.
        if (isCompanion(name, names) || (formatOf(name) === undefined && as === undefined))
          passedOver.push(name);
        else {
          count += 1;
          await takeFile(name);
        }
      }
      if (count === 0) problems.push(`${path}: there is no document in the folder. ${readable}`);
    } else await takeFile(path);
  }
  return { files, problems, passedOver };

  async function takeFile(path: string): Promise<void> {
    const stats = await stat(path);
    // A device never ends; a pipe does, as shells make them of commands.
    if (!stats.isFile() && !stats.isFIFO()) {
      problems.push(`${path}: this is neither a file nor a folder.`);
      return;
    }
    if (stats.size > LARGEST_FILE) {
      problems.push(`${path}: the file has ${stats.size} bytes; at most ${LARGEST_FILE} are read.`);
      return;
    }
    const format = as ?? formatOf(path) ?? formatOf(path, await readFile(path));
    if (format === 'zip') takeArchive(path, await readFile(path), stats.mtime);
    else take(path, () => readFile(path), stats.mtime, format);
  }

  function takeBytes(
    path: string,
    bytes: Uint8Array,
    written: Date | undefined,
    format: FileFormat | undefined,
  ): void {
    if (format === 'zip') takeArchive(path, bytes, written);
    else take(path, async () => bytes, written, format);
  }

  function take(
    path: string,
    read: GivenFile['read'],
    written: Date | undefined,
    format: GivenFile['format'] | undefined,
  ): void {
    if (format === undefined) problems.push(`${path}: such a file is not read. ${readable}`);
    else files.push({ path, read, format, ...(written === undefined ? {} : { day: dayOf(written) }) });
  }

  function takeArchive(path: string, bytes: Uint8Array, written: Date | undefined): void {
    try {
      const packed = readZip(bytes, (name) => {
        const isDocument =
          formatOf(name) !== undefined && formatOf(name) !== 'zip' && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
        if (!isDocument) passedOver.push(`${path}/${name}`);
        return isDocument;
      });
      const names = packed.map((file) => file.path);
      for (const file of packed) {
        if (isCompanion(file.path, names)) passedOver.push(`${path}/${file.path}`);
        else takeBytes(`${path}/${file.path}`, file.bytes, written, formatOf(file.path, file.bytes));
      }
      if (packed.length === 0) problems.push(`${path}: there is no document in the archive. ${readable}`);
    } catch (error) {
      problems.push(
        `${path}: the archive cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}

const readable =
  'Saved pages (.html, .mhtml), texts (.txt, .md, .rtf, .docx), tables (.csv, .tsv, .jsonl), and ZIP archives and folders of them are.';

function howToSave(address: string): string {
  return `${address} is an address, and nothing is fetched. Open it in a browser, save it (Ctrl+S or Cmd+S, “Web Page, Single File” or “Web Page, HTML only”), and give the saved file.`;
}

/** *page_files/ad.html* beside *page.html*. */
function isCompanion(path: string, all: readonly string[]): boolean {
  const folder = /^(.*)_(?:files|dateien|fichiers|archivos|file|bestanden|arquivos|pliki)[\\/]/.exec(
    path,
  )?.[1];
  return folder !== undefined && all.some((other) => other === `${folder}.html` || other === `${folder}.htm`);
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A day in the local calendar: whoever saved a page in the evening saved it on that day. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

export function nameOf(path: string): string {
  return toId(basename(path).replace(/\.[a-z0-9]{1,8}$/i, ''));
}
