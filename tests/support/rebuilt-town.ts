import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { recallPages } from '../../src/cli/build/memory/standing-pages.ts';
import { buildSite } from '../../src/cli/build/site-builder.ts';
import { readManifest } from '../../src/cli/build/site-files.ts';
import { Stages } from '../../src/cli/stages.ts';
import { applyEdit, copyHarbour, type Edit } from './content-folder.ts';
import { town } from './town.ts';

interface Built {
  /** The digests of all files. */
  readonly files: Readonly<Record<string, string>>;
  readonly made: number;
}

/** What a publisher does to the content between two builds. */
export interface Step {
  readonly does: string;
  readonly edits: readonly Edit[];
  /** Events of which no page or file is made again; of their annotations, which lead to those of neighbors, nothing is said. */
  readonly spares: readonly string[];
}

/** The town's content with its site, which is built anew as the content changes. */
export async function openRebuiltTown() {
  const folder = await mkdtemp(join(tmpdir(), 'changed-'));
  const { folder: content, remove } = await copyHarbour(town);
  const build = (name: string, from = content) => buildIn(resolve(folder, name), from);
  await build('kept');
  return {
    folder,
    build,
    /** Edits the content, and holds that the build of what changed is that of all, and no larger than it has to be. */
    async take({ edits, spares }: Step): Promise<void> {
      const before = (await recallPages(join(folder, 'kept'))).keys;
      for (const edit of edits) await applyEdit(content, edit);
      // A copy, of which nothing is known from an earlier build.
      const whole = await mkdtemp(join(folder, 'whole-'));
      await cp(content, join(whole, 'content'), { recursive: true });
      const [kept, fresh] = await Promise.all([
        build('kept'),
        build(join(whole, 'site'), join(whole, 'content')),
      ]);
      // Beside what a whole build makes, only pages that lead on from what stood in an earlier one.
      const extra = Object.keys(kept.files).filter((path) => !Object.hasOwn(fresh.files, path));
      for (const path of extra) {
        expect(path).toMatch(/^(?:compare|embed)\//);
        const page = await readFile(join(folder, 'kept', path), 'utf8');
        const [, address] = /<body><main><p><a href="\/papers\/([^"#]+)/.exec(page) ?? [];
        expect(Object.keys(fresh.files)).toContain(`${address}index.html`);
      }
      const { files } = kept;
      expect(Object.fromEntries(Object.entries(files).filter(([path]) => !extra.includes(path)))).toEqual(
        fresh.files,
      );
      const after = (await recallPages(join(folder, 'kept'))).keys;
      const [taken, remade] = partition(Object.keys(after), (address) => after[address] === before[address]);
      expect(fresh.made - kept.made).toBe(taken.length);
      const needless = remade.filter(
        (address) =>
          !address.endsWith('/annotations.json') && spares.some((event) => address.includes(event)),
      );
      expect(needless).toEqual([]);
    },
    async close(): Promise<void> {
      await remove();
      await rm(folder, { recursive: true });
    },
  };
}

async function buildIn(site: string, content: string): Promise<Built> {
  const printed: string[] = [];
  const stages = new Stages();
  const place = { base: '/papers/', origin: 'https://school.example' };
  const options = { content, site, ...place, stages, isQuiet: true };
  const isBuilt = await buildSite({
    ...options,
    print: (line) => line.includes('generic-alias') || printed.push(line),
  });
  expect({ isBuilt, printed }).toEqual({ isBuilt: true, printed: [] });
  const { counts: { file: made = 0 } = {} } = stages.reports.find(({ stage }) => stage === 'Site made') ?? {};
  return { files: (await readManifest(site))?.files ?? {}, made };
}

function partition<Value>(values: readonly Value[], isFirst: (value: Value) => boolean): [Value[], Value[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}
