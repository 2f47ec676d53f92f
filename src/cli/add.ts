import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { checkNotes } from '../core/analysis.ts';
import { readContent } from '../corpus/content.ts';
import { fieldKinds } from '../corpus/fields/field-row.ts';
import { contentFields } from '../corpus/fields/field-table.ts';
import { toId } from '../corpus/fields/ids.ts';
import { openCachedReader } from '../corpus/markdown/body-cache.ts';
import { escapeHidden, formatProblem, type Problem } from '../corpus/problems.ts';
import type { FileFormat } from '../import/files.ts';
import { readColumnMap } from '../import/rows.ts';
import { type Archive, readArchive } from './add/archive.ts';
import { ask, canAsk } from './add/ask.ts';
import { checkFile } from './add/checks.ts';
import { type Item, readItems } from './add/items.ts';
import { Neighbors } from './add/neighbors.ts';
import { type NewOutlet, type Planned, planArticle, type Wishes } from './add/plan.ts';
import { findSources } from './add/sources.ts';
import { eventOptions, startEvent } from './add/start-event.ts';
import { tellOf } from './add/tell.ts';
import { readArguments } from './arguments.ts';
import { writeWhole } from './write-whole.ts';

// The options that are fields of an article come from the table of fields.
const fieldOptions = contentFields.article.filter(({ name }) => name !== 'outlet' && name !== 'sourceSha256');

const usage = `crossquote add FILE… [--event ID] [--outlet ID] [options]
Makes articles in content/articles/EVENT/ from saved pages (.html, .mhtml), texts (.txt, .md, .rtf, .docx), tables of texts
(.csv, .tsv, .jsonl), ZIP archives and folders of them, or "-" for standard input. Nothing is fetched.
  --event ID          the event that the articles report; with --title and --date a new one ("NEW": an id from its title)
  ${eventOptions.map(({ name }) => `--${name}`).join(', ')}  the fields of a new event
  --outlet ID         who published them; known without it by the page's address, or by the name that the page gives
  --outlet-name NAME  adds an outlet that outlets.yaml does not have
  --new-outlets       adds those that the pages name and outlets.yaml does not have
  --name NAME         the file's name, otherwise the outlet's id
  --map PAIRS         the columns of a table: headline=title,text=body
  --as FORMAT         html, mhtml, text, markdown, rtf, docx, table or json-lines, where the file's name does not say it
  --encoding NAME     where a file names the wrong one, or none
  --dry-run           shows what would be written, and writes nothing
  --replace           writes over articles that are there, and shows what changes
  --left-out          lists all that stood on the pages and was not taken
${fieldOptions.map(({ name, kind, choices }) => `  --${name.padEnd(16)}  ${choices?.join(' or ') ?? fieldKinds[kind]}`).join('\n')}`;

const textOptions = [
  'event',
  'outlet',
  'outlet-name',
  'name',
  'map',
  'as',
  'encoding',
  ...eventOptions.map(({ name }) => name),
];
const flagOptions = ['dry-run', 'replace', 'left-out', 'new-outlets'];

async function main(): Promise<number> {
  const { values, positionals } = readArguments(usage, {
    options: Object.fromEntries([
      ...[...textOptions, ...fieldOptions.map(({ name }) => name)].map((name) => [
        name,
        { type: 'string' as const },
      ]),
      ...flagOptions.map((name) => [name, { type: 'boolean' as const }]),
    ]),
    least: 1,
    most: Infinity,
  });
  const given = values as Readonly<Record<string, string | boolean | undefined>>;
  const text = (name: string): string | undefined =>
    typeof given[name] === 'string' ? given[name] : undefined;
  const isDry = given['dry-run'] === true;
  const folder = process.env.CONTENT_FOLDER ?? 'content';

  const map = text('map');
  const found = await findSources(positionals, text('as') as FileFormat | undefined);
  const problems = [...found.problems];
  const items: Item[] = [];
  for (const file of found.files) {
    const encoding = text('encoding');
    const read = await readItems(file, {
      map: map === undefined ? {} : readColumnMap(map),
      ...(encoding === undefined ? {} : { encoding }),
    });
    items.push(...read.items);
    problems.push(...read.problems);
  }
  if (found.passedOver.length > 0)
    say(
      `${found.passedOver.length} files are no documents and were passed over: ${shownList(found.passedOver)}.`,
    );

  let archive = await readArchive(folder);
  let event = text('event');
  if (text('title') !== undefined || text('date') !== undefined) {
    const fields = Object.fromEntries(eventOptions.map(({ name }) => [name, text(name)]));
    const isThere = (id: string) => archive.events.has(id);
    const started = await startEvent(folder, event, fields, { isThere, isDry });
    if (typeof started === 'string') {
      say(`${started}${started.endsWith('already.') ? ' Leave --title and --date out.' : ''}`);
      return 2;
    }
    say(started.said);
    event = started.id;
    archive = { ...archive, events: new Map([...archive.events, [started.id, started.date]]) };
  }
  let wishes: Wishes = {
    ...toWishes(text, event, given.replace === true),
    takesNewOutlets: given['new-outlets'] === true,
  };
  const neighbors = new Neighbors(archive);
  const written: string[] = [];
  let known = 0;
  for (const item of items) {
    let plan = planArticle(item, wishes, archive);
    if (plan.kind === 'missing' && canAsk() && positionals.every((path) => path !== '-')) {
      wishes = await askFor(plan, wishes, archive, item);
      plan = planArticle(item, wishes, archive);
    }
    if (plan.kind === 'known') {
      known += 1;
      say(`${item.path}: ${plan.file} has it already. --replace writes it anew.`);
      continue;
    }
    if (plan.kind !== 'write') {
      problems.push(plan.message);
      continue;
    }
    if (plan.newOutlet !== undefined) archive = await addOutlet(archive, plan.newOutlet, isDry);
    const name = plan.file.split(/[\\/]/).at(-1)?.replace(/\.md$/, '') ?? '';
    const faults = await checkFile(plan, { event: plan.event, name }, archive.outlets);
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      problems.push(...errors.map((fault) => `${item.path}: ${fault.message}`));
      continue;
    }
    tellOf(item, plan, faults, neighbors, {
      isAlone: items.length === 1 || given['left-out'] === true,
      isDry,
      listsAll: given['left-out'] === true,
    });
    if (!isDry) {
      await mkdir(dirname(plan.file), { recursive: true });
      await writeWhole(plan.file, plan.content);
    }
    written.push(plan.file);
    archive = {
      ...archive,
      articles: [
        ...archive.articles.filter(({ file }) => file !== plan.file),
        {
          event: plan.event,
          name,
          file: plan.file,
          source: plan.content,
          sourceSha256: item.sourceSha256,
          ...(plan.fields.url === undefined ? {} : { url: plan.fields.url }),
        },
      ],
    };
  }
  for (const problem of problems) say(problem);
  if (items.length > 1 || problems.length > 0) {
    say(
      `${written.length} ${written.length === 1 ? 'article' : 'articles'} ${isDry ? 'would be written' : 'written'}, ${known} known already, ${problems.length} not taken.`,
    );
  }
  const isValid = isDry || written.length === 0 || (await validate(folder, written));
  return problems.length > 0 || !isValid ? 1 : 0;
}

function toWishes(
  text: (name: string) => string | undefined,
  event: string | undefined,
  isReplacing: boolean,
): Wishes {
  const fields = Object.fromEntries(
    fieldOptions.flatMap(({ name }) => (text(name) === undefined ? [] : [[name, text(name) ?? '']])),
  );
  const of = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });
  return {
    ...of('event', event),
    ...of('outlet', text('outlet')),
    ...of('outletName', text('outlet-name')),
    ...of('name', text('name')),
    fields,
    isReplacing,
  };
}

async function askFor(
  plan: Extract<Planned, { kind: 'missing' }>,
  wishes: Wishes,
  archive: Archive,
  item: Item,
): Promise<Wishes> {
  say(plan.message);
  let asked = wishes;
  if (plan.missing.includes('event')) {
    const event = await ask(`Which event does ${item.path} report?`);
    if (event !== undefined) asked = { ...asked, event };
  }
  if (plan.missing.includes('outlet')) {
    const outlet = await ask(`Which outlet published ${item.path}? An id, or a name for a new one:`);
    const isKnown = outlet !== undefined && archive.outlets.some(({ id }) => id === outlet);
    if (outlet !== undefined)
      asked = isKnown ? { ...asked, outlet } : { ...asked, outlet: toId(outlet), outletName: outlet };
  }
  return asked;
}

async function addOutlet(archive: Archive, { id, name, url }: NewOutlet, isDry: boolean): Promise<Archive> {
  const file = join(archive.folder, 'outlets.yaml');
  if (!isDry) {
    const now = await readFile(file, 'utf8').catch(() => '');
    await appendFile(
      file,
      `${now === '' || now.endsWith('\n') ? '' : '\n'}${stringify([{ id, name, ...(url === undefined ? {} : { url }) }], { lineWidth: 0 })}`,
    );
  }
  say(`${file}: a new outlet, "${id}".`);
  return {
    ...archive,
    outlets: [...archive.outlets, { id, name, publish: 'full', ...(url === undefined ? {} : { url }) }],
  };
}

/** Validates the folder once, and tells of what concerns the files that were written. */
async function validate(folder: string, written: readonly string[]): Promise<boolean> {
  const { problems } = await readContent(folder, checkNotes, openCachedReader);
  const names = new Set(written.map((file) => file.replaceAll('\\', '/')));
  const isOwn = ({ file }: Problem) => [...names].some((name) => name.endsWith(file) || file.endsWith(name));
  const own = problems.filter(isOwn);
  const errors = problems.filter((problem) => !isOwn(problem) && problem.severity === 'error').length;
  for (const problem of own) say(formatProblem(problem));
  if (errors > 0)
    say(
      `Elsewhere in ${folder} there ${errors === 1 ? 'is 1 problem' : `are ${errors} problems`}: npm run validate.`,
    );
  return own.every(({ severity }) => severity !== 'error');
}

function shownList(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(escapeHidden).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

function say(sentence: string): void {
  console.error(escapeHidden(sentence));
}

process.exitCode = await main();
