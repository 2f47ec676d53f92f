import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { readBody } from '../corpus/body.ts';
import { checkNotes } from '../core/analysis.ts';
import { readContent } from '../corpus/content.ts';
import { isWellFormedId } from '../corpus/ids.ts';
import { writeMarkdown } from '../corpus/markdown-writer.ts';
import { formatProblem, type Problem } from '../corpus/problems.ts';
import { decodeSource } from '../corpus/source.ts';
import { readArguments } from './arguments.ts';

const usage = `npm run add -- TEXT --event EVENT [--outlet OUTLET] [--name NAME] [--url URL] [--published DAY]
  [--headline WORDS] [--author NAME]
Makes content/articles/EVENT/NAME.md from a text file; NAME is the outlet's id when left out.`;

async function main(): Promise<number> {
  const { values, positionals } = readArguments(usage, {
    options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    least: 1,
    most: 1,
  });
  const given = values as Partial<Record<(typeof options)[number], string>>;
  const [path = ''] = positionals;
  if (given.event === undefined) {
    console.error(`Say which event: --event EVENT.\n${usage}`);
    return 2;
  }
  const problems: Problem[] = [];
  const source = decodeSource(path, await readFile(path), (problem) => problems.push(problem));
  for (const problem of problems) console.error(formatProblem(problem));
  if (source === undefined) return 1;

  const markdown = writeMarkdown(source.text);
  const { article } = readBody({ file: path, text: markdown, firstLine: 1 });
  if (withoutSpace(article?.text ?? '') !== withoutSpace(source.text)) {
    console.error(
      `${path}: the text cannot be written as Markdown that is read back as the same words. Write the file by hand.`,
    );
    return 1;
  }
  const name = given.name ?? given.outlet ?? basename(path, extname(path));
  for (const id of [given.event, name]) {
    if (isWellFormedId(id)) continue;
    console.error(`"${id}" cannot stand in an address. Use small letters, digits and single hyphens.`);
    return 2;
  }
  const folder = process.env.CONTENT_FOLDER ?? 'content';
  const file = join(folder, 'articles', given.event, `${name}.md`);
  if (
    await access(file).then(
      () => true,
      () => false,
    )
  ) {
    console.error(`${file}: there is such a file already. Give another --name.`);
    return 1;
  }
  const fields = Object.fromEntries(
    fieldOrder.flatMap((field) => {
      const value = given[field];
      return value === undefined || (field === 'outlet' && value === name) ? [] : [[field, value]];
    }),
  );
  const yaml = Object.keys(fields).length === 0 ? '' : stringify(fields, { lineWidth: 0 });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `---\n${yaml}---\n\n${markdown}`);
  console.log(`${file} holds the text, character for character.`);

  const reading = await readContent(folder, checkNotes);
  for (const problem of reading.problems) console.error(formatProblem(problem));
  return reading.content === undefined ? 1 : 0;
}

const options = ['event', 'outlet', 'name', 'url', 'published', 'headline', 'author'] as const;
const fieldOrder = ['outlet', 'headline', 'url', 'published', 'author'] as const;

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

process.exitCode = await main();
