import { join } from 'node:path';
import { countInDigits } from '../core/text/counts.ts';
import { escapeHidden } from '../corpus/problems.ts';
import { readColumnMap } from '../import/rows.ts';
import { openArchive } from './archive/archive-folder.ts';
import { formats } from './archive/tables.ts';
import { readArguments } from './arguments.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = `crossquote archive export PATH… --out ARCHIVE [--format parquet|ndjson] [--without-tokens] [--map PAIRS]
  Writes articles, their words and the hashes they are joined on as tables, for engines on one machine or many.
  PATH  a content folder, tables of texts (.jsonl, .ndjson, .csv, .tsv), other texts and pages, folders of these, or - for
        newline JSON from standard input
  --format  one of the two formats; both when left out
  --map PAIRS  the columns of a table: headline=title,text=body
crossquote archive pairs ARCHIVE [--engine duckdb|memory] [--memory GIB] [--out FILE]
  Finds which articles share wording: by DuckDB where it is installed, else in memory.
  --memory GIB  what DuckDB may take before it goes to the disk, 4 when left out
  --out FILE  .ndjson, .csv or .parquet; ARCHIVE/pairs.ndjson when left out
crossquote archive import ARCHIVE [--pairs PATH | --passim PATH] [--apart DAYS] [--shared N] [--out FILE]
  Collates them: the running text that articles share, with all its places in the order of publication.
  --pairs PATH  what pairs, Spark or Trino wrote, a file or a folder of parts; ARCHIVE/pairs.ndjson when left out
  --passim PATH  what passim wrote of ARCHIVE/articles.ndjson
  --apart DAYS  only what was printed again so many days later or more
  --shared N  only pairs that share so many hashes or more
  --out FILE  .ndjson or, for a spreadsheet, .csv; ARCHIVE/reuse.ndjson when left out
crossquote archive events ARCHIVE [--pairs PATH] [--days N] [--shared N] [--most N] [--out FOLDER]
  Proposes events: articles of a few days that share wording.
  --days N  from the first article to the last, 3 when left out
  --shared N  two articles of an event share so many hashes at least, 3 when left out
  --most N  so many articles of one event, 60 when left out
  --out FOLDER  writes them as events/, articles/ and outlets.yaml, to accept into content/; a list when left out`;

const text = { type: 'string' } as const;

const options = {
  out: text,
  format: text,
  'without-tokens': { type: 'boolean' },
  map: text,
  engine: text,
  memory: text,
  pairs: text,
  passim: text,
  apart: text,
  shared: text,
  days: text,
  most: text,
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

interface Command {
  /** The options it has. */
  readonly takes: readonly (keyof Values)[];
  readonly run: (paths: readonly string[], values: Values) => Promise<void>;
}

const commands: Readonly<Record<string, Command>> = {
  export: { takes: ['out', 'format', 'without-tokens', 'map'], run: runExport },
  pairs: { takes: ['engine', 'memory', 'out'], run: runPairs },
  import: { takes: ['pairs', 'passim', 'apart', 'shared', 'out'], run: runImport },
  events: { takes: ['pairs', 'days', 'shared', 'most', 'out'], run: runEvents },
};

async function main(): Promise<void> {
  const { values, positionals } = readArguments(usage, { options, least: 2, most: Infinity });
  const [name = '', ...paths] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new UsageError(`"${name}" is none of ${Object.keys(commands).join(', ')}.`);
  const strange = Object.keys(values).find((each) => !(command.takes as readonly string[]).includes(each));
  if (strange !== undefined) throw new UsageError(`"${name}" has no option --${strange}.`);
  const [, second] = paths;
  if (name !== 'export' && second !== undefined)
    throw new UsageError(`"${second}" is one argument too many.`);
  await command.run(paths, values);
}

async function runExport(paths: readonly string[], values: Values): Promise<void> {
  const { out, format, map } = values;
  if (out === undefined) throw new UsageError('Say with --out which folder the archive goes to.');
  // Each part loads what it needs alone: the readers of pages and documents are many.
  const { exportArchive } = await import('./archive/export.ts');
  const { articles, shingles, tokens } = await exportArchive({
    ...{ paths, folder: out, say },
    formats: format === undefined ? formats : [oneOf('format', format, formats)],
    hasTokens: values['without-tokens'] !== true,
    map: map === undefined ? {} : readColumnMap(map),
  });
  const counts = [
    countInDigits(articles, 'article'),
    ...(tokens === undefined ? [] : [countInDigits(tokens, 'word')]),
    countInDigits(shingles, 'hash').replace(/hashs$/, 'hashes'),
  ];
  say(`${out}: ${counts.join(', ')}.`);
}

async function runPairs([folder = '']: readonly string[], values: Values): Promise<void> {
  const archive = await openArchive(folder);
  const { engine, memory = '4', out = join(folder, 'pairs.ndjson') } = values;
  const { findPairs } = await import('./archive/pairs.ts');
  const { pairs, by } = await findPairs(archive, {
    ...(engine === undefined ? {} : { engine: oneOf('engine', engine, ['duckdb', 'memory'] as const) }),
    gibibytes: wholeNumber('memory', memory, 1),
    out,
  });
  say(`${out}: ${countInDigits(pairs, 'pair')}, joined ${by === 'duckdb' ? 'by DuckDB' : 'in memory'}.`);
}

async function runImport([folder = '']: readonly string[], values: Values): Promise<void> {
  const archive = await openArchive(folder);
  const { pairs, passim, apart = '0', shared = '0', out = join(folder, 'reuse.ndjson') } = values;
  if (pairs !== undefined && passim !== undefined)
    throw new UsageError('Give either --pairs or --passim: one of them is imported.');
  const { collateArchive } = await import('./archive/reuse.ts');
  const found = await collateArchive(archive, {
    from: passim === undefined ? { pairs: pairs ?? join(folder, 'pairs.ndjson') } : { passim },
    daysApart: wholeNumber('apart', apart, 0),
    shared: wholeNumber('shared', shared, 0),
    ...{ out, say },
  });
  say(`${out}: ${countInDigits(found.passages, 'passage')} in ${countInDigits(found.articles, 'article')}.`);
}

async function runEvents([folder = '']: readonly string[], values: Values): Promise<void> {
  const archive = await openArchive(folder);
  const { pairs = join(folder, 'pairs.ndjson'), days = '3', shared = '3', most = '60', out } = values;
  const { findEvents, tellEvent, writeEvents } = await import('./archive/events.ts');
  const events = await findEvents(archive, {
    pairs,
    days: wholeNumber('days', days, 0),
    shared: wholeNumber('shared', shared, 1),
    articles: wholeNumber('most', most, 2),
  });
  const count = countInDigits(events.length, 'event');
  if (out === undefined) {
    for (const event of events) for (const line of tellEvent(event)) console.log(escapeHidden(line));
    say(`${count} proposed.`);
  } else {
    for (const sentence of await writeEvents(archive, events, out)) say(sentence);
    if (events.length === 0)
      return say(
        `${out}: no event is proposed, and outlets.yaml in it is empty. Where too little wording is shared, --shared 2 or --days 7 finds more.`,
      );
    say(
      `${out}: ${count} proposed. Titles are headlines; write title and summary anew, and move what is right to content/.`,
    );
  }
}

function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const name = names.find((each) => each === value);
  if (name === undefined) throw new UsageError(`--${option} "${value}" is none of ${names.join(', ')}.`);
  return name;
}

function wholeNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= least) return number;
  throw new UsageError(`--${option} "${value}" is no whole number from ${least} up.`);
}

function say(sentence: string): void {
  console.error(escapeHidden(sentence));
}

await runCommand(main, { usage, failed: 'Nothing was written' });
