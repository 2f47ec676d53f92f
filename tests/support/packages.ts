import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The packages as `npm run package` packs them, in a folder of their own. */
export interface Packed {
  readonly program: string;
  readonly create: string;
  remove(): Promise<void>;
}

/** A `version` takes the place of the repository's own. */
export async function packPackages(version?: string): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/package/main.ts', folder, ...(version === undefined ? [] : [version])],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The packages cannot be packed.\n${stdout}${stderr}`);
  const [program = '', create = ''] = stdout.trim().split('\n');
  return { program, create, remove: () => rm(folder, { recursive: true, force: true }) };
}
