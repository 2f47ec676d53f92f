import { checkNotes } from '../core/analysis.ts';
import { readContent } from '../corpus/content.ts';
import { openCachedReader } from '../corpus/markdown/body-cache.ts';
import { countProblems } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';
import { formatAnnotation, formatJson, formatLines } from './validate/formats.ts';

const usage = `crossquote validate [FOLDER] [--json] [--annotations]
Lists every problem of a content folder, each with its place and what to do.
  --json         as JSON on standard output, for tools
  --annotations  as the lines that hosted CI shows beside the file; by itself where GITHUB_ACTIONS is set`;

const {
  positionals: [folder = process.env.CONTENT_FOLDER ?? 'content'],
  values,
} = readArguments(usage, {
  options: { json: { type: 'boolean', default: false }, annotations: { type: 'boolean', default: false } },
  most: 1,
});
const { content, problems } = await readContent(folder, checkNotes, openCachedReader);
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
  const articles = counts.articles === undefined ? '' : `, ${counts.articles} articles`;
  console.log(`${folder}: ${counts.errors} errors, ${counts.warnings} warnings${articles}.`);
}
if (counts.errors > 0) process.exitCode = 1;
