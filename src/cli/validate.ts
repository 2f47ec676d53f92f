import { checkNotes } from '../core/analysis.ts';
import { readContent } from '../corpus/content.ts';
import { countProblems, formatProblem } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';

const usage = `npm run validate [-- FOLDER]
Lists every problem of a content folder, each with its place and what to do.`;

const {
  positionals: [folder = process.env.CONTENT_FOLDER ?? 'content'],
} = readArguments(usage, { most: 1 });
const { content, problems } = await readContent(folder, checkNotes);
for (const problem of problems) console.error(formatProblem(problem));
const errorCount = countProblems(problems, 'error');
const warningCount = countProblems(problems, 'warning');
const articleCount = content === undefined ? '' : `, ${content.corpus.articles.length} articles`;
console.log(`${folder}: ${errorCount} errors, ${warningCount} warnings${articleCount}.`);
if (errorCount > 0) process.exitCode = 1;
