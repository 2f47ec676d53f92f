import { readFile } from 'node:fs/promises';
import type { ManualPage } from '../../core/content-model.ts';
import { toManualText } from './manual-html.ts';
import { manualPages, manualPictures } from './manual-pages.ts';

/** The folder that the program's documents lie in, in its repository as in its package. */
const program = new URL('../../../', import.meta.url);

/** The program's manual, in the order of its contents; read once, since it is the program's and not the content's. */
export function readManual(): Promise<readonly ManualPage[]> {
  manual ??= Promise.all(
    manualPages.map(async ({ id, file, readers, about: description }) => {
      const { title, html, pictures } = toManualText(await read(file), file, manualAddress);
      const drawn = await Promise.all(
        pictures.map(async (path) => [nameOf(path), await read(path)] as const),
      );
      return { id, readers, title, description, html, pictures: Object.fromEntries(drawn) };
    }),
  );
  return manual;
}

let manual: Promise<readonly ManualPage[]> | undefined;

const read = (file: string) => readFile(new URL(file, program), 'utf8');

/** Where a page of the manual finds a file of the program; `undefined` where the manual does not have it. */
function manualAddress(file: string): string | undefined {
  const page = manualPages.find((row) => row.file === file);
  if (page !== undefined) return `../${page.id}/`;
  return manualPictures.includes(file) ? `../pictures/${nameOf(file)}` : undefined;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
