import type { Corpus } from '../core/content-model.ts';
import { countInDigits } from '../core/text/counts.ts';
import { checkNotesIfAny } from './check-notes.ts';
import { readContent } from '../corpus/content.ts';
import { openCachedReader } from '../corpus/markdown/body-cache.ts';
import { countProblems } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';
import { contentFolder } from './content-folder.ts';
import { runCommand } from './run-command.ts';
import { formatAnnotation, formatJson, formatLines } from './validate/formats.ts';

const usage = `crossquote validate [FOLDER] [--json] [--annotations]
Lists every problem of a content folder, each with its place and what to do.
  --json         as JSON on standard output, for tools
  --annotations  as the lines that hosted CI shows beside the file; by itself where GITHUB_ACTIONS is set`;

async function main(): Promise<number> {
  const {
    positionals: [given],
    values,
  } = readArguments(usage, {
    options: { json: { type: 'boolean', default: false }, annotations: { type: 'boolean', default: false } },
    most: 1,
  });
  const folder = contentFolder(given);
  const { content, problems } = await readContent(folder, checkNotesIfAny, openCachedReader, {
    base: process.env.SITE_BASE,
  });
  const counts = {
    errors: countProblems(problems, 'error'),
    warnings: countProblems(problems, 'warning'),
    ...(content === undefined ? {} : { articles: content.corpus.articles.length }),
  };
  if (values.json) console.log(formatJson(folder, problems, counts));
  else {
    for (const line of formatLines(problems)) console.error(line);
    if (values.annotations || process.env.GITHUB_ACTIONS === 'true') {
      for (const problem of problems) console.log(formatAnnotation(problem));
    }
    const counted = content === undefined ? '' : countArticles(content.corpus);
    console.log(
      `${folder}: ${countInDigits(counts.errors, 'error')}, ${countInDigits(counts.warnings, 'warning')}${counted}.`,
    );
  }
  return counts.errors > 0 ? 1 : 0;
}

/** Of the files of articles those that are compared, and what the others are. */
function countArticles({ articles, events }: Corpus): string {
  const withdrawn = events.flatMap((event) => event.withdrawn ?? []).length;
  const earlier = events.flatMap((event) => event.earlier ?? []).length;
  return [
    `, ${countInDigits(articles.length, 'article')}`,
    withdrawn > 0 && `${withdrawn} withdrawn`,
    earlier > 0 && countInDigits(earlier, 'earlier version'),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

await runCommand(main);
