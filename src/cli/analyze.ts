import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze, checkNotes } from '../core/analysis.ts';
import { toAnalysisFile } from '../core/export/analysis-file.ts';
import { explainArticle } from '../core/extract/explain.ts';
import type { EventAnalysis } from '../core/model.ts';
import { toPublished } from '../core/withholding.ts';
import { loadContent } from '../corpus/content.ts';
import { loadLooseTexts } from '../corpus/loose-texts.ts';
import { ContentError, escapeHidden } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';
import { describeFailure } from './build/failure.ts';

const usage = `npm run -s analyze -- PATH… [--out FILE] [--event-from-folder] [--explain]
  PATH  a content folder, or .txt and .md files and folders of them
  --out FILE  write there instead of to standard output
  --event-from-folder  each loose file belongs to the event that its folder is called
  --explain  say instead for each quotation which rules proposed a speaker, and which won`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments(usage, {
    options: {
      out: { type: 'string' },
      'event-from-folder': { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
    least: 1,
    most: Infinity,
  });
  const events = await analyzePaths(positionals, values['event-from-folder']);
  const output = values.explain ? explain(events) : `${JSON.stringify(toAnalysisFile(events), null, 1)}\n`;
  if (values.out === undefined) {
    process.stdout.write(output);
    return;
  }
  // Whoever reads the file meanwhile finds it whole.
  const unfinished = `${values.out}.${process.pid}`;
  await writeFile(unfinished, output);
  await rename(unfinished, values.out);
}

function explain(events: readonly EventAnalysis[]): string {
  const lines = events.flatMap(({ articles, quotations }) =>
    articles.flatMap((article) => explainArticle(article, quotations)),
  );
  return lines.map((line) => `${line}\n`).join('');
}

async function analyzePaths(paths: readonly string[], isEventFromFolder: boolean): Promise<EventAnalysis[]> {
  const [folder = '', ...others] = paths;
  if (others.length === 0 && existsSync(join(folder, 'outlets.yaml'))) {
    const { corpus, settings } = await loadContent(folder, checkNotes);
    return analyze(corpus).map((event) => toPublished(event, settings.excerptSentences));
  }
  return analyze(await loadLooseTexts(paths, { isEventFromFolder }));
}

// "| head" closes the pipe early, which is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main().catch((error: unknown) => {
  const failure = describeFailure(error);
  if (error instanceof ContentError) console.error(error.message);
  else if (failure !== undefined) console.error(escapeHidden(`Nothing was written: ${failure}.`));
  else throw error;
  process.exitCode = 1;
});
