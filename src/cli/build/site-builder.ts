import { existsSync } from 'node:fs';
import { readdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkNotes } from '../../core/check-notes.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { countInDigits } from '../../core/text/counts.ts';
import { toPublished } from '../../core/withholding.ts';
import { type Content, readContent } from '../../corpus/content.ts';
import { openCachedReader } from '../../corpus/markdown/body-cache.ts';
import { formatProblem } from '../../corpus/problems.ts';
import { analyzeEvents } from '../../site/analysis/analyze-events.ts';
import { formatCaddy, formatHeadersFile, formatNginx } from '../../site/hosts.ts';
import { Stages } from '../stages.ts';
import { analyzeVersions, pairVersions } from '../../site/versions.ts';
import { runAstro } from './astro-process.ts';
import { readAnalyses, writeSnapshot } from '../../site/snapshot.ts';
import { refusePlace, toBase } from '../../corpus/base.ts';
import {
  describeUncompared,
  describeWithdrawn,
  type FailedClaims,
  forbidWithdrawn,
  searchClaims,
} from './read-back/page-claims.ts';
import { keptPlace, tidyKept } from '../../site/kept-places.ts';
import { digestContent } from './content-state.ts';
import { describeFailure } from './failure.ts';
import { writeFormerEmbeds } from './former-embeds.ts';
import { writeFormerPairs } from './former-pairs.ts';
import { givenAddresses } from './read-back/given-addresses.ts';
import type { Withdrawn } from './read-back/html.ts';
import { moveFolder } from './move-folder.ts';
import { programVersion, projectVersion } from './memory/program-version.ts';
import { putBack, recallPages, rememberPages, setAside, withoutPages } from './memory/standing-pages.ts';
import { readManifest, writeManifest } from './site-files.ts';
import { findSiteFolder } from './site-folder.ts';
import { makeStaging, recoverSite, removeStaging, stagedSite, swapSite } from './swap.ts';
import { openReadBack, type ReadBack } from './read-back/read-back.ts';
import { ReadAlong } from './read-back/read-along.ts';
import { withWorkFolder } from './work-folder.ts';

export interface BuildOptions {
  readonly content: string;
  readonly site: string;
  /** The folder the site lies in on its host, `/` at the top. */
  readonly base: string;
  /** Absent where nobody has said where it will stand. */
  readonly origin: string | undefined;
  readonly isQuiet?: boolean;
  /** Whether a claim that had to be withdrawn is a fault and not a warning. */
  readonly isStrict?: boolean;
  /** Hears how far the build is. */
  readonly stages?: Stages;
  readonly print: (line: string, severity?: 'error' | 'warning') => void;
}

/**
 * Makes a site in a folder of its own, reads the result back, and only then puts it in the place of the site that stood
 * before. Returns whether it did; what stood before is then gone, and otherwise still there.
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const refusals = refusePlace(options.origin, options.base);
  for (const sentence of refusals) options.print(sentence);
  if (refusals.length > 0) return false;
  const { folder: site, refusal } = await findSiteFolder(options.site, options.content);
  if (site === undefined) {
    options.print(refusal);
    return false;
  }
  try {
    const reason = await putSite(options, site);
    if (reason === undefined) return true;
    options.print(`${reason}; what stood before is still there.`);
  } catch (error) {
    const failure = describeFailure(error);
    if (failure === undefined) throw error;
    options.print(`The site was not built: ${failure}; what stood before is still there.`);
  }
  return false;
}

/** Returns the reason when it does not, as the beginning of a sentence. */
async function putSite(options: BuildOptions, site: string): Promise<string | undefined> {
  for (const sentence of await recoverSite(site)) options.print(sentence);
  // First of all: a place that cannot be written to is found before the work and not after it.
  const staging = await makeStaging(site);
  const folder = stagedSite(staging);
  try {
    let reading: { readonly failed: FailedClaims; readonly readBack: ReadBack } | undefined;
    const made = await makeSite(options, folder, (found) => {
      reading = beginReadBack(options, found);
      return reading.readBack;
    });
    if (made === undefined || reading === undefined) return 'The site was not built';
    const { whole, taken } = made;
    const { failed, readBack } = reading;
    const checking = (options.stages ?? new Stages()).begin('Site read back');
    const uncompared: [page: string, withdrawn: Withdrawn][] = [];
    const wrong = await readBack.finish({
      folder,
      digests: (await readManifest(folder))?.files ?? {},
      standing: new Set(taken.keys()),
      onPage: (done, all) => checking.step(done, all),
      onWithdrawn: (page, withdrawn) => uncompared.push([page, withdrawn]),
    });
    checking.end({ fault: wrong.length });
    for (const sentence of wrong.slice(0, MOST_FAULTS)) options.print(sentence);
    // A page may lack the same words in several rows.
    const withdrawn = [
      ...describeWithdrawn(whole),
      ...new Set(uncompared.map((each) => describeUncompared(each, failed))),
    ];
    for (const sentence of withdrawn.slice(0, MOST_FAULTS)) options.print(`Warning: ${sentence}`, 'warning');
    if (options.isStrict && withdrawn.length > 0) return forbidWithdrawn(withdrawn);
    if (wrong.length > 0) return `The built site has ${countInDigits(wrong.length, 'fault')}`;
    if (options.origin === undefined) options.print(`Warning: ${NO_ADDRESS}`, 'warning');
    const reason = await swapSite(staging, site);
    if (reason === undefined)
      await rememberPages(
        options.site,
        withoutPages(
          made,
          uncompared.map(([page]) => page),
          toBase(options.base),
        ),
      );
    return reason;
  } finally {
    for (const sentence of await removeStaging(staging, site)) options.print(sentence);
  }
}

/** What a site loses that does not know where it stands. */
export const NO_ADDRESS =
  'nobody has said where the site will stand, so it has no feeds, sitemap, pictures beside links, descriptions by which other sites frame its statements (oEmbed) and whole addresses in citations. Write "url: https://…" into content/site.yaml, or set SITE_URL, and build again.';

/** Searches for what pages of these events must not deny, and reads them back as they are made. */
function beginReadBack({ base, origin }: BuildOptions, { content, whole, changed }: FoundInContent) {
  const versions = whole.flatMap(({ event, articles }) =>
    pairVersions(event, articles).map((pair) => analyzeVersions(event, pair, content.corpus.speakers)),
  );
  const failed = searchClaims(whole, changed, versions);
  const events = [...whole, ...versions].map((event) =>
    toPublished(event, content.settings.excerptSentences),
  );
  const site = { base: toBase(base), origin, given: givenAddresses(content) };
  return { failed, readBack: openReadBack(site, { events, failed }) };
}

// One mistake on every page of a large site needs to be read once.
const MOST_FAULTS = 50;

/**
 * Validates the content and makes the site from it in `folder`, where nothing stands yet. Returns what it was made from,
 * or `undefined` when it cannot. What `open` returns reads each page while others are made.
 */
export async function makeSite(
  options: BuildOptions,
  folder: string,
  open?: (found: FoundInContent) => Pick<ReadBack, 'read' | 'isReadAlone'>,
): Promise<MadeFrom | undefined> {
  const { stages = new Stages() } = options;
  const reading = stages.begin('Content read');
  const before = await digestContent(options.content);
  const { content, problems } = await readContent(options.content, checkNotes, openCachedReader, {
    base: options.base,
  });
  for (const problem of problems) options.print(formatProblem(problem), problem.severity);
  if (content === undefined) return undefined;
  // A page could hold words of one state of a file and another words of the next.
  if ((await digestContent(options.content)) !== before) {
    options.print(`The content in "${options.content}" changed while the site was made. Build again.`);
    return undefined;
  }
  const { articles, events } = content.corpus;
  reading.end({ article: articles.length, event: events.length });
  return withWorkFolder(async (work) => {
    const output = join(work, 'site');
    const base = toBase(options.base);
    const { origin, isQuiet = false } = options;
    const analyzing = stages.begin('Articles compared');
    const version = await programVersion();
    const found = await analyzeEvents(content.corpus, {
      folder: join(work, 'events'),
      kept: keptPlace('events', options.content),
      version,
      onEvent: (done, all) => analyzing.step(done, all),
    });
    await tidyKept('events', options.content);
    const analyses = [...found.values()];
    analyzing.end();
    const snapshot = join(work, 'snapshot.bin');
    await writeSnapshot(snapshot, { content, analyses, version: await projectVersion(version) });
    const memory = await recallPages(options.site);
    const aside = join(work, 'standing');
    const standing = await setAside(memory, options.site, aside);
    const standingKeys = join(work, 'standing-keys.json');
    await writeFile(
      standingKeys,
      JSON.stringify(Object.fromEntries(Array.from(standing, ([address, { key }]) => [address, key]))),
    );
    const pageKeys = join(work, 'page-keys.json');
    const making = stages.begin('Site made');
    const last = await readManifest(options.site);
    // As many as last time, more or less.
    const expected = Object.keys(last?.files ?? {}).length;
    const names = analyses.map((file) => basename(file));
    const known = new Set(memory.events);
    let made = 0;
    const reading = new ReadAlong(output);
    const run = {
      ...{ content: options.content, base, origin, output, snapshot, standingKeys, pageKeys },
      cache: join(work, 'cache'),
      onFile: (path: string) => {
        making.step(++made, expected);
        reading.add(path);
      },
    };
    const find = async () => {
      const whole = await readAnalyses({ analyses });
      const changed = whole.filter((_, index) => !known.has(names[index] ?? ''));
      const ofEvents = { content, whole, changed };
      if (open) reading.begin(open(ofEvents));
      return ofEvents;
    };
    const [{ isBuilt, lines }, ofEvents] = await endOfBoth(runAstro(run), find());
    // What is left of a build that failed nobody reads.
    if (isBuilt) await reading.end();
    else reading.stop();
    if (!isQuiet) for (const line of lines) options.print(line, isBuilt ? 'warning' : 'error');
    if (!isBuilt) {
      // What it prints then is no help.
      if (await isFull(work)) options.print(`There is no space left on the disk of "${work}".`);
      return undefined;
    }
    const keys = JSON.parse(await readFile(pageKeys, 'utf8')) as Record<string, string>;
    const taken = await putBack(standing, keys, { from: aside, to: output });
    await writeFormerPairs(output, last, content, base);
    await writeFormerEmbeds(output, last, ofEvents.whole, { settings: content.settings, base });
    await writeHostFiles(output, base);
    await writeManifest(output, base, taken);
    await moveFolder(output, folder);
    making.end({ file: made, ...(taken.size > 0 ? { 'unchanged file': taken.size } : {}) });
    return { ...ofEvents, keys, taken, events: names };
  });
}

/** What comes of two works of which the other goes on where one fails, and may not be left alone with its folder. */
async function endOfBoth<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}

/** What a site is made from. */
export interface FoundInContent {
  readonly content: Content;
  /** What was found in its events, with whole texts. */
  readonly whole: readonly EventAnalysis[];
  /** Those that the last build did not have. */
  readonly changed: readonly EventAnalysis[];
}

/** And what a build knows of the site that it made. */
export interface MadeFrom extends FoundInContent {
  /** The digests of the files that were taken over from the last build, by path. */
  readonly taken: ReadonlyMap<string, string>;
  /** For the next build. */
  readonly keys: Readonly<Record<string, string>>;
  readonly events: readonly string[];
}

/** Whether the disk of a folder has less room than the smallest site takes. */
async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < SMALLEST_SITE;
}

const SMALLEST_SITE = 2 ** 20;

async function writeHostFiles(folder: string, base: string): Promise<void> {
  const entries = await readdir(folder);
  await writeFile(join(folder, '_headers'), formatHeadersFile(base, entries));
  await writeFile(join(folder, 'host.nginx.conf'), formatNginx(base));
  await writeFile(join(folder, 'host.caddy'), formatCaddy(base));
  // GitHub Pages leaves out folders that begin with an underscore unless told not to.
  if (!existsSync(join(folder, '.nojekyll'))) await writeFile(join(folder, '.nojekyll'), '');
}
