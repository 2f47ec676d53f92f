import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Outlet } from '../core/content-model.ts';
import { countInDigits } from '../core/text/counts.ts';
import { checkNotesIfAny } from './check-notes.ts';
import { readContent } from '../corpus/content.ts';
import { contentFields } from '../corpus/fields/field-table.ts';
import { openCachedReader } from '../corpus/markdown/body-cache.ts';
import { escapeHidden, formatProblem, type Problem } from '../corpus/problems.ts';
import { isEncoding } from '../import/decode.ts';
import { formats, isFormat } from '../import/files.ts';
import { tellRepeated } from '../import/repeated.ts';
import { readColumnMap } from '../import/rows.ts';
import { type Archive, readArchive } from './add/archive.ts';
import { ask, canAsk } from './add/ask.ts';
import { checkFields, checkFile, isWithoutZone } from './add/checks.ts';
import { type Item, readItems } from './add/items.ts';
import { Neighbors } from './add/neighbors.ts';
import { writeEvent } from './add/event-file.ts';
import { isOneValue, namesOfFlags, sayTaken } from './add/field-values.ts';
import { eventOptions, isToBeMade, type NewEvent, planNewEvent } from './add/new-event.ts';
import { type NewOutlet, type Planned, planArticle, type Wishes } from './add/plan.ts';
import { findSources } from './add/sources.ts';
import { tellOf } from './add/tell.ts';
import { writeArticle } from './add/write-article.ts';
import { readArguments } from './arguments.ts';
import { contentFolder } from './content-folder.ts';
import { runCommand, UsageError } from './run-command.ts';

// The options that are fields of an article come from the table of fields.
const fieldOptions = contentFields.article.filter(
  (row) => row.name !== 'outlet' && row.name !== 'sourceSha256' && isOneValue(row),
);

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
${fieldOptions.map((row) => `  --${row.name.padEnd(16)}  ${sayTaken(row)}`).join('\n')}`;

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
    flags: namesOfFlags([...eventOptions, ...fieldOptions]),
    isArgument: (path) => path === '-' || /^https?:/i.test(path) || existsSync(path),
    least: 1,
    most: Infinity,
  });
  const given = values as Readonly<Record<string, string | boolean | undefined>>;
  const text = (name: string): string | undefined =>
    typeof given[name] === 'string' ? given[name] : undefined;
  const isDry = given['dry-run'] === true;
  const folder = contentFolder();

  const map = text('map');
  const as = text('as');
  if (as !== undefined && !isFormat(as))
    throw new UsageError(`--as "${as}" is none of ${formats.join(', ')}.`);
  const encoding = text('encoding');
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(
      `--encoding "${encoding}" is none that is known. Known are utf-8, windows-1252, utf-16le and those of the Encoding Standard.`,
    );
  const wrong = await checkFields(fieldsGiven(text));
  if (wrong.length > 0) throw new UsageError(wrong.join(' '));
  const published = text('published');
  if (published !== undefined && isWithoutZone(published))
    say(
      `--published "${published}" has a time without a time zone, and its day alone is taken. Write the zone behind it: ${published.trim()}Z, or +01:00.`,
    );
  const found = await findSources(positionals, as);
  const problems = [...found.problems];
  const read: Item[] = [];
  for (const file of found.files) {
    const taken = await readItems(file, {
      map: map === undefined ? {} : readColumnMap(map),
      ...(encoding === undefined ? {} : { encoding }),
    });
    read.push(...taken.items);
    problems.push(...taken.problems);
  }
  const told = tellRepeated(read.map(({ document }) => document));
  const items = read.map((item, index) => ({ ...item, document: told[index] ?? item.document }));
  if (found.passedOver.length > 0)
    say(
      `${found.passedOver.length === 1 ? '1 file is no document and was' : `${found.passedOver.length} files are no documents and were`} passed over: ${shownList(found.passedOver)}.`,
    );

  let archive = await readArchive(folder);
  let event = text('event');
  // Written with the first article that goes into it.
  let newEvent: NewEvent | undefined;
  if (text('title') !== undefined || text('date') !== undefined || isToBeMade(event ?? '')) {
    const fields = Object.fromEntries(eventOptions.map(({ name }) => [name, text(name)]));
    const planned = planNewEvent(folder, event, fields, (id) => archive.events.has(id));
    if (typeof planned === 'string') {
      say(`${planned}${planned.endsWith('already.') ? ' Leave --title and --date out.' : ''}`);
      return 2;
    }
    newEvent = planned;
    event = planned.id;
    archive = { ...archive, events: new Map([...archive.events, [planned.id, planned.date]]) };
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
      const asked = await askFor(plan, wishes, archive, item);
      plan = planArticle(item, asked, archive);
      // The next file may report the same event; who published it is another question.
      if (asked.event !== undefined) wishes = { ...wishes, event: asked.event };
    }
    if (plan.kind === 'known') {
      known += 1;
      // An article that was there before its event.
      if (newEvent !== undefined) {
        if (!isDry) await writeEvent(newEvent);
        say(newEvent.said);
        newEvent = undefined;
      }
      say(`${item.path}: ${plan.file} has it already. --replace writes it anew.`);
      continue;
    }
    if (plan.kind !== 'write') {
      problems.push(plan.message);
      continue;
    }
    const name = plan.file.split(/[\\/]/).at(-1)?.replace(/\.md$/, '') ?? '';
    const outlets = [...archive.outlets, ...(plan.newOutlet === undefined ? [] : [toOutlet(plan.newOutlet)])];
    const faults = await checkFile(plan, { event: plan.event, name }, outlets);
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      problems.push(...errors.map((fault) => `${item.path}: ${fault.message}`));
      continue;
    }
    tellOf(item, plan, faults, neighbors, {
      isAlone: items.length === 1,
      isDry,
      listsAll: given['left-out'] === true,
    });
    if (!isDry && !(await writeArticle(folder, plan, newEvent))) {
      problems.push(
        `${item.path}: something has come to ${plan.file} meanwhile, and stays. Run the same command again.`,
      );
      continue;
    }
    if (newEvent !== undefined) say(newEvent.said);
    newEvent = undefined;
    if (plan.newOutlet !== undefined)
      say(`${join(folder, 'outlets.yaml')}: a new outlet, "${plan.newOutlet.id}".`);
    written.push(plan.file);
    archive = {
      ...archive,
      outlets,
      articles: [
        ...archive.articles.filter(({ file }) => file !== plan.file),
        {
          event: plan.event,
          name,
          file: plan.file,
          source: plan.content,
          sourceSha256: item.sourceSha256,
          isOfThisRun: true,
          ...(plan.fields.url === undefined ? {} : { url: plan.fields.url }),
        },
      ],
    };
  }
  for (const problem of problems) say(problem);
  if (newEvent !== undefined && !isDry)
    say(`${newEvent.file}: not written, since no article goes into the event.`);
  if (items.length > 1 || problems.length > 0) {
    say(
      `${countInDigits(written.length, 'article')} ${isDry ? 'would be written' : 'written'}, ${known} known already, ${problems.length} not taken.`,
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
  const of = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });
  return {
    ...of('event', event),
    ...of('outlet', text('outlet')),
    ...of('outletName', text('outlet-name')),
    ...of('name', text('name')),
    fields: fieldsGiven(text),
    isReplacing,
  };
}

function fieldsGiven(text: (name: string) => string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fieldOptions.flatMap(({ name }) => (text(name) === undefined ? [] : [[name, text(name) ?? '']])),
  );
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
    if (outlet !== undefined) asked = { ...asked, ...(isKnown ? { outlet } : { outletName: outlet }) };
  }
  return asked;
}

function toOutlet(outlet: NewOutlet): Outlet {
  return { ...outlet, publish: 'full' };
}

/** Validates the folder once, and tells of what concerns the files that were written. */
async function validate(folder: string, written: readonly string[]): Promise<boolean> {
  const { problems } = await readContent(folder, checkNotesIfAny, openCachedReader, {
    base: process.env.SITE_BASE,
  });
  const files = new Set(written.map((file) => resolve(file)));
  const isOwn = ({ file }: Problem) => files.has(resolve(file));
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

await runCommand(main);
