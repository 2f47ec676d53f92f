/**
 * `npm run mutate -- FOLDER [--seed S] [--count N]`: changes a seeded sample of what can be changed in src/core/FOLDER,
 * one thing at a time, and says which changes no test of that folder notices. Wants `npm ci --prefix maintenance/mutants` once.
 * Changes that change nothing anybody could see are listed in equivalent-mutants.json with the reason, and not counted.
 */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const WANTED = 80;

interface Place {
  readonly line: number;
  readonly column: number;
}

/** One change, as Stryker tells of it: lines and columns count from 0. */
interface Mutant {
  readonly fileName: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly replacement: string;
}

interface Equivalent {
  readonly file: string;
  /** What stands there, and what it was changed to. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '400' } },
});
const [folder = ''] = positionals;
const root = `src/core/${folder}`;
const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.ts'));
if (folder === '' || names.length === 0)
  throw new Error('Say which folder of src/core: npm run mutate -- text');
// The table is data.
const files = names.filter((name) => name !== 'frequency-table.ts').map((name) => join(root, name));

const sample = chooseSome(await listMutants(files), Number(values.count), Number(values.seed));
process.env.MUTATED = folder;
const stryker = new Stryker({
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'maintenance/mutants/vitest.config.ts' },
  mutate: sample.map(toRange),
  ignorePatterns: [
    'dist',
    '.astro',
    '.cache',
    'public',
    'maintenance/node_modules',
    'maintenance/mutants/node_modules',
  ],
  tempDirName: '.cache/mutate',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A change that hangs is noticed; a machine that is busy is not.
  timeoutMS: 60_000,
  reporters: ['progress-append-only'],
  disableTypeChecks: false,
});
const results = await stryker.runMutationTest();

const equivalents = JSON.parse(
  readFileSync(join(import.meta.dirname, 'equivalent-mutants.json'), 'utf8'),
) as Equivalent[];
const survivors: string[] = [];
let [killed, equivalent] = [0, 0];
for (const result of results) {
  if (['Killed', 'Timeout', 'RuntimeError', 'CompileError'].includes(result.status)) {
    killed += 1;
    continue;
  }
  const { line, from } = readPlace(result);
  const to = result.replacement ?? '';
  if (equivalents.some((one) => result.fileName.endsWith(one.file) && one.from === from && one.to === to))
    equivalent += 1;
  else survivors.push(`${result.fileName}:${line}: ${from}  →  ${to}`);
}
for (const survivor of survivors) console.log(survivor);
const score = (100 * killed) / Math.max(1, results.length - equivalent);
console.log(
  `${folder}: ${results.length} changes, ${killed} noticed, ${equivalent} equivalent, ${survivors.length} not noticed: ${score.toFixed(1)} %.`,
);
process.exitCode = score < WANTED ? 1 : 0;

async function listMutants(paths: readonly string[]): Promise<Mutant[]> {
  const quiet = () => {};
  const logger = { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet };
  const silent = { ...logger, isDebugEnabled: () => false } as never;
  const contents = await Promise.all(
    paths.map(async (name) => ({ name, mutate: true, content: await readFile(name, 'utf8') })),
  );
  const options = { ignorers: [], excludedMutations: [], plugins: null, noHeader: true } as never;
  return (await new Instrumenter(silent).instrument(contents, options)).mutants;
}

/** Drawn until so many changes lie within what was drawn: a change of a condition holds those of its parts. */
function chooseSome(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const random = seededRandom(seed);
  const left = [...mutants];
  const chosen: Mutant[] = [];
  let covered = 0;
  while (covered < count && left.length > 0) {
    const [mutant] = left.splice(Math.floor(random() * left.length), 1);
    if (!mutant || chosen.some((other) => holds(other, mutant))) continue;
    chosen.push(mutant);
    covered = mutants.filter((one) => chosen.some((other) => holds(other, one))).length;
  }
  return chosen;
}

function holds(outer: Mutant, inner: Mutant): boolean {
  return (
    outer.fileName === inner.fileName &&
    !isBefore(inner.location.start, outer.location.start) &&
    !isBefore(outer.location.end, inner.location.end)
  );
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function toRange({ fileName, location: { start, end } }: Mutant): string {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

/** The code that a change replaces; results count lines and columns from 1. */
function readPlace({ fileName, location }: { fileName: string; location: { start: Place; end: Place } }) {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const { start, end } = location;
  const within = lines.slice(start.line - 1, end.line);
  const last = within.length - 1;
  within[last] = (within[last] ?? '').slice(0, end.column - 1);
  within[0] = (within[0] ?? '').slice(start.column - 1);
  return { line: start.line, from: within.map((line) => line.trim()).join(' ') };
}

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
