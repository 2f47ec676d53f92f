import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { UsageError } from '../../src/cli/run-command.ts';
import { readOptions } from './options.ts';
import { writeArchive } from './site/archive-content.ts';
import { writeBareSite } from './site/bare-site.ts';
import { type Measured, measureProcess } from './site/measured-process.ts';

const ARTICLES_PER_EVENT = 5;

/**
 * `npm run bench -- site [--articles N]`: builds an invented archive with this program and, in the same run, as many
 * pages of the same weight with nothing but Astro. `ratio` is the processor time of the first by that of the second;
 * `millisecondsPerPage` stays level while N grows where a build is linear. On Linux.
 */
export async function run(args: readonly string[]): Promise<void> {
  const articles = Number(readOptions(args, [], ['articles']).articles ?? 300);
  if (!Number.isInteger(articles) || articles < ARTICLES_PER_EVENT)
    throw new UsageError(`--articles wants a whole number from ${ARTICLES_PER_EVENT} up.`);
  const folder = await mkdtemp(join(tmpdir(), 'crossquote-bench-'));
  const [content, output] = [join(folder, 'content'), join(folder, 'site')];
  await writeArchive(content, Math.floor(articles / ARTICLES_PER_EVENT), ARTICLES_PER_EVENT);
  let bareFolder: string | undefined;
  try {
    const env = { ...process.env, CONTENT_FOLDER: content };
    const ours = await measureProcess([resolve('src/cli/build.ts'), output], env);
    const files = await listFiles(output);
    const pages = files.filter((path) => path.endsWith('.html')).length;
    bareFolder = await writeBareSite(output);
    const bare = await measureProcess(
      [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent', '--root', bareFolder],
      { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    );
    console.log(
      JSON.stringify({
        bench: 'site',
        articles,
        pages,
        files: files.length,
        ours: rounded(ours),
        bare: rounded(bare),
        ratio: round(ours.cpuSeconds / bare.cpuSeconds),
        millisecondsPerPage: round((ours.cpuSeconds * 1000) / pages),
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
    if (bareFolder !== undefined) await rm(bareFolder, { recursive: true });
  }
}

function rounded({ seconds, cpuSeconds, peakMiB }: Measured): Measured {
  return { seconds: round(seconds), cpuSeconds: round(cpuSeconds), peakMiB: Math.round(peakMiB) };
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
