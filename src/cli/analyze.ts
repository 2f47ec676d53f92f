import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../core/analysis.ts';
import { checkNotes } from '../core/check-notes.ts';
import { toAnalysisFile } from '../core/export/analysis-file.ts';
import { toQuotationTable } from '../core/export/quotation-table.ts';
import { explainArticle } from '../core/extract/explain.ts';
import type { EventAnalysis } from '../core/model.ts';
import { isFound } from '../core/reading-places.ts';
import { countInDigits } from '../core/text/counts.ts';
import { toPublished } from '../core/withholding.ts';
import { loadContent } from '../corpus/content.ts';
import { openCachedReader } from '../corpus/markdown/body-cache.ts';
import { escapeHidden } from '../corpus/problems.ts';
import { readColumnMap } from '../import/rows.ts';
import { readLoose } from './analyze/loose.ts';
import { readArguments } from './arguments.ts';
import { writeWhole } from './files/write-whole.ts';
import { runCommand } from './run-command.ts';

const usage = `crossquote analyze PATH… [--out FILE] [--csv | --explain] [--event-from-folder] [--map PAIRS]
  [--published]
  PATH  a content folder, or what "add" takes: pages, texts, tables of texts, archives and folders of them
  --out FILE  write there instead of to standard output
  --csv  a row a quotation instead of the whole analysis as JSON
  --explain  say instead for each quotation which rules proposed a speaker, and which won
  --event-from-folder  each loose file belongs to the event that its folder is called
  --map PAIRS  the columns of a table: headline=title,text=body
  --published  what the site may print of a content folder, in place of whole texts
What was read, found and passed over is said on standard error.`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments(usage, {
    options: {
      out: { type: 'string' },
      csv: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      map: { type: 'string' },
      published: { type: 'boolean', default: false },
      'event-from-folder': { type: 'boolean', default: false },
    },
    least: 1,
    most: Infinity,
  });
  const events = await analyzePaths(positionals, {
    isEventFromFolder: values['event-from-folder'],
    map: values.map === undefined ? {} : readColumnMap(values.map),
    isPublished: values.published,
  });
  const output = values.explain ? explain(events) : values.csv ? toQuotationTable(events) : toJson(events);
  if (values.out === undefined) process.stdout.write(output);
  else await writeWhole(values.out, output);
  say(summaryOf(events));
}

function toJson(events: readonly EventAnalysis[]): string {
  return `${JSON.stringify(toAnalysisFile(events), null, 1)}\n`;
}

function explain(events: readonly EventAnalysis[]): string {
  const lines = events.flatMap(({ articles, quotations }) =>
    articles.flatMap((article) => explainArticle(article, quotations)),
  );
  return lines.map((line) => `${line}\n`).join('');
}

interface Wishes {
  readonly isEventFromFolder: boolean;
  readonly map: Readonly<Record<string, string>>;
  readonly isPublished: boolean;
}

async function analyzePaths(paths: readonly string[], wishes: Wishes): Promise<EventAnalysis[]> {
  const [folder = '', ...others] = paths;
  if (others.length === 0 && existsSync(join(folder, 'outlets.yaml'))) {
    const { corpus, settings } = await loadContent(folder, checkNotes, openCachedReader);
    const events = analyze(corpus);
    // Whoever runs this holds the texts; what the site withholds it withholds from readers.
    return wishes.isPublished ? events.map((event) => toPublished(event, settings.excerptSentences)) : events;
  }
  const { corpus, passedOver, doubts } = await readLoose(paths, wishes);
  for (const doubt of doubts) say(doubt);
  if (passedOver.length > 0) say(`Passed over, being no documents: ${passedOver.join(', ')}.`);
  return analyze(corpus);
}

function summaryOf(events: readonly EventAnalysis[]): string {
  const count = (of: (event: EventAnalysis) => number) => events.reduce((sum, event) => sum + of(event), 0);
  const shared = ({ statements }: EventAnalysis) =>
    statements.filter(({ readings }) => readings.filter(isFound).length > 1).length;
  const parts = [
    countInDigits(
      count(({ articles }) => articles.length),
      'article',
    ),
    countInDigits(events.length, 'event'),
    countInDigits(
      count(({ quotations }) => quotations.filter(({ marks }) => marks !== 'none').length),
      'quotation',
    ),
    `${countInDigits(
      count(({ statements }) => statements.length),
      'statement',
    )}, ${count(shared)} of them in two articles or more`,
    countInDigits(
      count(({ passages }) => passages.length),
      'shared passage',
    ),
  ];
  return `${parts.join('; ')}.`;
}

function say(sentence: string): void {
  console.error(escapeHidden(sentence));
}

await runCommand(main, { failed: 'Nothing was written' });
